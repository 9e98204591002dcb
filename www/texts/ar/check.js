/** The Arabic words of the page that checks. */

import { isolated as i } from "./isolated.js";
import { counted } from "./plural.js";
import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "أطول بكثير من أي حالة ممكنة",
  tooMany: "فيه قيود أكثر بكثير مما في أي حالة ممكنة",
  notAState: "ليس رابطًا لهذه الحاسبة ولا نص حالة",
  unknownVersion: "كُتب بإصدار لاحق من هذه الحاسبة",
  otherStory: "يخص قصة أخرى",
  unknownKey: "غير معروف لهذا النموذج",
  unreadable: "لا يمكن قراءته",
  duplicate: "مكرر",
  refused: "يتجاوز ما يستطيع النموذج حسابه",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "جارٍ التحقق",
    nothing: "لم يُتحقق من شيء بعد",
    match: "مطابق",
    mismatch: "غير مطابق",
    otherVersion: "إصدار آخر",
    noDigest: "لا بصمة للمقارنة",
    badDigest: "ليست بصمة",
    unreadable: "غير مقروء",
    failed: "فشل التحقق",
  },
  reading: "لحظة من فضلك…",
  nothing: "لا شيء للتحقق منه بعد: الصق رابطًا أو نص حالة، أو اختر ملفًا.",
  nothingInFile: (name) => `«${i(name)}» لا يحمل حالة: لا سطر فيه يبدأ بـ «state».`,
  unreadable: (code) => `تعذّر التحقق. النص ${i(reasons[code])}.`,
  noStory: "تعذّر التحقق: لا يذكر النص إلى أي قصة ينتمي.",
  unknownStory: (id) => `تعذّر التحقق: لا توجد في هذه الصفحة القصة «${i(id)}».`,
  failed: "تعذّر التحقق: لم يمكن تحميل الحاسبة.",

  match: (digest, version) => `تطابق تام: البصمة ${i(digest)} والإصدار ${i(version)} يخصان هذه المدخلات بعينها.`,
  matchDigest: (digest) => `تطابق تام: البصمة ${i(digest)} تخص هذه المدخلات بعينها.`,
  mismatch: (given, own) => `لا تطابق: البصمة المعطاة ${i(given)}، أما بصمة هذه المدخلات فهي ${i(own)}.`,
  noDigest: (own) => `لم تُعطَ بصمة للمقارنة: وبصمة هذه المدخلات هي ${i(own)}.`,
  noDigestInSight: (text) =>
    `«${i(text)}» ليست بصمة، فلم يُقارَن شيء: البصمة اثنا عشر رمزًا، كل منها رقم أو حرف من a إلى f.`,
  otherVersion: (given, stated) =>
    `لا تطابق: الإصدار المعطى ${i(given)}، أما هذه المدخلات فكُتبت بالإصدار ${i(stated)}.`,

  model: (stated, own) =>
    `كُتبت هذه المدخلات بالنموذج ${i(stated)}؛ وهذه الصفحة تستخدم النموذج ${i(own)}، ولذلك قد تختلف أرقامها عما نُشر.`,
  noModel: "لا يذكر النص بأي إصدار من النموذج كُتب.",
  several: (count) => `عدد الحالات في الرابط ${i(count)}؛ وقد جرى التحقق من الأولى.`,
  leftOut: (count) =>
    count === 1
      ? "تُرك قيد واحد:"
      : `تُرك ${counted(count, { two: "قيدان", few: "قيود", many: "قيدًا", other: "قيد" }, count)}:`,
  entry: (key, code) => `«${i(key)}» ${i(reasons[code])}`,

  same: "كل المدخلات هي مدخلات الكاتب.",
  story: (company, preset) => `القصة عن ${i(within(company))}؛ وتنطلق المدخلات من الإعداد «${i(preset)}».`,
  incomplete: "لا توقعات: ليست كل المدخلات معروفة.",
  results: "ما يعطيه هذا النموذج",
  differences: "ما يختلف",
  byHand: "أعد حساب البصمة يدويًا",
  command: "في سطر الأوامر:",
  figure: (name, period) => `${i(name)}، ${i(period)}`,
  range: (name) => `نطاق «${i(name)}»`,
  otherwise: (key, now, before) => `${i(key)}: ${i(now)} بدلًا من ${i(before)}`,
  headline: {
    marginUplift: (year) => `إذا كانت كل المدخلات كما ضُبطت تمامًا: زيادة الهامش في ${i(year)}`,
    saving: (profit, year) => `إذا كانت كل المدخلات كما ضُبطت تمامًا: الأثر في ${i(profit)} في ${i(year)}`,
    npv: (year) => `إذا كانت كل المدخلات كما ضُبطت تمامًا: القيمة اليوم بعد الضريبة حتى ${i(year)}`,
  },
};
