/** The Arabic words of a chart that is read by key, heard, or described. */

import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "مخطط",

  hint: "تُقرأ الأرقام بمفاتيح الأسهم. وتعرض علامة الاستفهام كل المفاتيح.",
  keys: [
    "السهم الأيسر أو الأيمن: الرقم السابق أو التالي.",
    "السهم إلى أعلى أو إلى أسفل: سلسلة أخرى.",
    `المفتاح ${i("Home")} أو ${i("End")}: الرقم الأول أو الأخير.`,
    `المفتاح ${i("Enter")}: كيف حُسب الرقم.`,
    "مفتاح المسافة: سماع السلسلة أو الإيقاف المؤقت.",
    `المفتاح ${i("Esc")}: إنهاء القراءة.`,
  ],
  datum: (row, column, text) => `${i(row)}، ${i(column)}: ${i(text)}`,
  noWorking: "لا تُعرض طريقة حساب لهذا الرقم.",
  noSound: "لا توجد في هذا الرسم سلسلة يمكن الاستماع إليها.",

  sound: {
    listen: "استماع",
    play: "تشغيل",
    pause: "إيقاف مؤقت",
    next: "النغمة التالية",
    series: "ما تسمعه",
    speed: "السرعة",
    speeds: ["نصف السرعة", "السرعة العادية", "ضعف السرعة"],
    higher: "كلما كانت النغمة أحدّ كان الرقم أكبر. والنغمة الأولى هي الصفر.",
    line: "النغمة الثانية هي الحد الذي يصبح الأثر عنده ملحوظًا.",
    band: "النغمتان الأخفت هما الحد الأدنى والحد الأعلى لتسعة من كل عشرة مسارات.",
    missing: "الرقم غير المعلَن يُسمع صمتًا.",
    unavailable: "هذا المتصفح لا يشغّل الصوت.",
  },

  describe: {
    describe: "وصف",
    about: "ما هذا المخطط",
    statistics: "الأدنى والأعلى",
    trend: "كيف يتغيّر",
  },

  // Nouns, because the names of series are of either gender.
  trend: {
    rises: (name, first, last) => `${i(name)}: ارتفاع من ${i(first)} إلى ${i(last)}.`,
    falls: (name, first, last) => `${i(name)}: انخفاض من ${i(first)} إلى ${i(last)}.`,
    peaks: (name, when) => `${i(name)}: ارتفاع حتى ${i(when)} ثم انخفاض.`,
    dips: (name, when) => `${i(name)}: انخفاض حتى ${i(when)} ثم ارتفاع.`,
    level: (name) => `${i(name)}: لا تغيّر.`,
    varies: (name) => `${i(name)}: ارتفاع تارة وانخفاض تارة أخرى.`,
    above: (name, when) => `${i(name)}: فوق الصفر ابتداءً من ${i(when)}.`,
    below: (name, when) => `${i(name)}: تحت الصفر ابتداءً من ${i(when)}.`,
    reaches: (name, line, when) => `${i(name)}: في ${i(when)} يُبلَغ الحد الذي يصبح الأثر عنده ملحوظًا (${i(line)}).`,
    misses: (name, line) => `${i(name)}: لا يُبلَغ أبدًا الحد الذي يصبح الأثر عنده ملحوظًا (${i(line)}).`,
  },
};
