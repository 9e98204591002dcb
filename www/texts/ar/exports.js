/** The Arabic sentences of what can be taken away. */

import { table } from "../table.js";
import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `تنزيل أو نسخ: ${i(title)}`,
    download: "تنزيل",
    copy: "نسخ",
    dark: "داكن",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "جدول",
    sentence: "جملة",
    alt: "وصف",
  },

  downloaded: "تم التنزيل",
  copied: "تم النسخ",
  failed: "لم ينجح ذلك. حاول مرة أخرى.",
  notCopied: "لم يُنسخ: لا يُسمح لهذه الصفحة باستخدام الحافظة. النص محدَّد هنا وجاهز للنسخ.",
  selected: "النص المراد نسخه",

  imprint: (company, title) => `${i(company)}: ${i(title)}.`,
  basis: (version) => `إفصاحات الشركة وافتراضاتنا؛ النموذج ${i(version)}`,
  digest: (digest) => `المدخلات ${i(digest)}`,

  alt: {
    kinds: table({
      changes: "مخطط أعمدة",
      claim: "مخطط شلال بأعمدة أفقية",
      savings: "مخطط أعمدة وخطوط",
      margin: "مخطط خطي",
    }),
    about: (kind, title, period) => `${i(kind)}: ${i(title)}${i(period)}.`,
    overYears: (first, last) => `، ${i(first)} إلى ${i(last)}`,
    against: (current, prior) => `، ${i(current)} مقابل ${i(prior)}`,
    throughout: (name, text) => `${i(name)}: ${i(text)} طوال الفترة.`,
    extremes: (name, least, when, greatest, then) =>
      `${i(name)}: الأدنى ${i(least)} (${i(when)})، والأعلى ${i(greatest)} (${i(then)}).`,
    only: (unit, name, text) => `بوحدة ${i(unit)}: ${i(name)}، ${i(text)}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `بوحدة ${i(unit)}: الأعلى ${i(highest)}، ${i(most)}؛ والأدنى ${i(lowest)}، ${i(least)}.`,
    percent: "النسبة المئوية",
    points: "النقاط",
    without: (name, text) => `${i(name)}: ${i(text)}.`,
    steps: (start, step, change, end, last) =>
      `يبدأ عند ${i(start)}؛ وأكبر خطوة هي «${i(step)}»، ${i(change)}؛ وما يبقى في النهاية، «${i(last)}»، هو ${i(end)}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `ينتهي أدنى عمود عند ${i(least)} («${i(lowInput)}»)، وأعلاها عند ${i(greatest)} («${i(highInput)}»).`,
    axes: (x, xs, y, ys) => `أفقيًا: ${i(x)}، ${i(xs)}. عموديًا: ${i(y)}، ${i(ys)}.`,
    span: (from, to) => `${i(from)} إلى ${i(to)}`,
  },
};
