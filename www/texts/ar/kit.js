/** The Arabic sentences of the newsroom kit and of the print page. */

import { isolated as i } from "./isolated.js";

/** With spaces, so that who follows or copies it does not take an isolate for a part of it. @param {string} text */
const apart = (text) => i(` ${text} `);

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "خذ كل شيء معك",
  kit: "حزمة غرفة الأخبار (ZIP)",
  about:
    "تضم الحزمة كل المخططات بصيغتي PNG وSVG، فاتحةً وداكنة، وكل الجداول بصيغة CSV، والجواب، وأوصافًا للقراء الذين لا يرون المخططات، وبيان المصادر.",
  print: "طباعة الصفحة",
  sentence: "نسخ الجواب",
  making: "لحظة من فضلك…",
  printing: "أُرسلت صفحة الطباعة إلى الطابعة.",
  printedToFile: "لا يُسمح لهذا الإطار بالطباعة: نُزّلت الصفحة ملفًا يمكن طباعته.",

  // Names of files: no isolates.
  file: (story) => `${story}-kit.zip`,
  printFile: (story) => `${story}-print.html`,

  title: (company, title) => `${i(company)}: ${i(title)}`,
  incomplete: "ليست كل المدخلات معروفة، فلا توقعات.",
  credit: (version, digest) =>
    `إفصاحات الشركة وافتراضاتنا؛ حاسبة وفورات الذكاء الاصطناعي، النموذج ${i(version)}؛ المدخلات ${i(digest)}.`,
  link: "شاهدها وعدّلها:",
  printed: (date) => `طُبع في ${i(date)}.`,
  sources: "المصادر",
  differ: "يختلف عما ضبطه الكاتب",
  numbers: "الأرقام",

  credits: {
    model: (version) => `حاسبة وفورات الذكاء الاصطناعي، النموذج ${i(version)}`,
    state: (text) => `الحالة:${apart(text)}`,
    digest: (digest) => `المدخلات:${apart(digest)}`,
    link: (url) => `الرابط:${apart(url)}`,
    asOf: (date) => `الأرقام حتى ${i(date)}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `${i(`[${id}]`)} ${i(title)}. ${[publisher, date].flatMap((it) => (it ? [i(it)] : [])).join("، ")}. ${i(grade)}${form ? `، قُرئ ${form === "copy" ? "نسخةً" : "ملخصًا"}` : ""}.${url ? apart(url) : ""}`,
    others: (codes) =>
      `تذكر الجداول أيضًا ${codes.map(i).join("، ")}: وهي دراسات تستند إليها نطاقات المدخلات، ومدرجة في صفحة المنهجية.`,
    caveat: "معظم المدخلات افتراضات؛ ولا شيء هنا يُعدّ نصيحة استثمارية.",
  },

  readme: (title, names) =>
    [
      i(title),
      "",
      "sentence.txt     الجواب بالكلمات",
      "alt-texts.txt    وصف لكل مخطط، للقراء الذين لا يرونه",
      "table.html       الأرقام والجواب بصيغة HTML بسيطة، بلا أنماط ولا برامج نصية",
      "credits.txt      المصادر بروابطها وتواريخها، وإصدار النموذج، وبصمة المدخلات، ورابط العودة",
      "charts/          كل مخطط بصيغتي SVG وPNG؛ -2x بضعف عدد البكسلات، و-dark للصفحات الداكنة",
      "tables/          كل جدول بصيغة CSV، بأرقام غير مقرّبة؛ والحصص فيها كسور عشرية",
      "",
      "كل ما هنا يخص حالة واحدة من الحاسبة. ومن يفتح الرابط يرى الشيء نفسه؛ وإذا تطابقت البصمة تطابقت المدخلات.",
      "يُرجى إبقاء السطر أسفل كل صورة، أو نشر بيان المصادر بجانبها.",
      "",
      ...names.map(i),
      "",
    ].join("\n"),
};
