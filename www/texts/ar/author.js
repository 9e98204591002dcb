/** The Arabic words of the page for authors. */

import { isolated as i } from "./isolated.js";
import { counted } from "./plural.js";

/** @import { StoryProblem } from "../../../target/wasm/engine.js" */

/** @type {typeof import("../en/author.js").messages} */
export const messages = {
  start: "ابدأ من قصة",
  open: "أو افتح ملفًا",
  download: "تنزيل القصة",
  downloadAbout: "يحوي الملف ما أدخلته، مكتملًا كان أم لا. افتحه هنا مجددًا لتواصل العمل.",
  basics: "الأساسيات",
  complete: "✓ مكتمل",
  toFix: (count) => `للإصلاح: ${i(count)}`,
  progress: (done, all) => `الأجزاء المكتملة: ${i(done)} من ${i(all)}`,
  noForm: "تعذّر تحميل النموذج. تحقق من الاتصال، ثم أعد تحميل الصفحة.",
  add: (what) => `إضافة إلى: ${i(what)}`,
  addChoice: "إضافة…",
  remove: (what) => `حذف ${i(what)}`,
  noJson: (name) => `«${i(name)}» ليس بصيغة JSON، فلا يمكن قراءته أصلًا. والقصة أدناه كما كانت.`,
  notLoaded: "تعذّر تحميل القصة.",
  problems: "ما الخطأ",
  warnings: "ما يجدر النظر فيه",
  whole: "القصة",
  fatal: "يجب إصلاحه",
  warning: "تنبيه",
  told: "هذه هي القصة كما في النموذج.",
  notTold: (count) =>
    `${counted(count, { one: "مشكلة واحدة تمنع", two: "مشكلتان تمنعان", few: "مشكلات تمنع", other: "مشكلة تمنع" }, count)} عرض القصة. وتعرض الأداة آخر نسخة بلا مشكلات.`,
  label: ["الاسم", "الوحدة"],
  words: "تفصل بينها مسافات",
  nothing: "غير معروف",

  problem: (code, limit) => sentences[code](limit),
};

/** What stands after the name of a place. @type {Record<StoryProblem["code"], (limit: string) => string>} */
const sentences = {
  missing: () => "مطلوب وغير موجود",
  missingText: () => "بلا نص",
  notANumber: () => "يجب أن يكون رقمًا",
  notText: () => "يجب أن يكون نصًا",
  notAList: () => "يجب أن يكون قائمة",
  notAnObject: () => "يجب أن يكون كائنًا بحقول مسمّاة",
  unknownChoice: () => "يجب أن يكون أحد الخيارات",
  unknownField: () => "غير معروف هنا",
  belowMinimum: (limit) => `يجب ألا يقل عن ${i(limit)}`,
  aboveMaximum: (limit) => `يجب ألا يزيد على ${i(limit)}`,
  notAbove: (limit) => `يجب أن يكون أكثر من ${i(limit)}`,
  notWhole: () => "يجب أن يكون عددًا صحيحًا",
  wrongSum: (limit) => `يجب أن يكون المجموع ${i(limit || "1")}`,
  empty: () => "يجب ألا يكون فارغًا",
  tooMany: (limit) => `عدد القيود فيه أكثر من ${i(limit)}`,
  tooLong: (limit) => `عدد الأحرف فيه أكثر من ${i(limit)}`,
  tooLarge: (limit) => `أكبر مما يُقرأ${limit && ` (${i(limit)})`}`,
  badCharacter: () => "يحوي رمزًا لا يراه القراء",
  badId: () => "يجب أن يبدأ بحرف لاتيني؛ وقد تليه حروف وأرقام وواصلات",
  badDate: () =>
    "يجب أن يكون يومًا مثل \u20682026-07-17\u2069؛ وحيث يجوز تاريخ أقل دقة، شهرًا مثل \u20682026-07\u2069 أو سنة",
  badPeriod: () =>
    "يجب أن يكون فترة بالتواتر نفسه الذي في السلسلة، مثل \u2068Q1 2025\u2069 أو \u2068H1 2025\u2069 أو 2025",
  badLink: () => "يجب أن يكون عنوانًا يبدأ بـ \u2068https://\u2069",
  reversed: () => "يبدأ بعد نهايته",
  undrawable: () => "لا يمكن رسمه",
  notInOrder: () => "يجب أن يكون لاحقًا لما قبله أو أكبر منه",
  duplicate: () => "مكرر",
  wrongVersion: () => "إصدار من الصيغة لا يمكن قراءته",
  unknownSource: () => "غير موجود في قائمة المصادر",
  unknownSeries: () => "غير موجود في قائمة السلاسل، أو يُعلَن على فترات أخرى",
  unusedSource: () => "لا يُستشهد به في أي موضع",
  looksLikeFraction: () => "يبدو كسرًا عشريًا: النسبة المئوية تُكتب 22.5 لا 0.225",
  notAbsent: () => "سبب لغياب رقم موجود",
  notDisclosedBase: () => "غير معروف، ولذلك على القراء إدخاله قبل أي توقّع",
};
