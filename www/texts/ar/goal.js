/** The Arabic sentences of the goals and their map. */

import { currencyName } from "./currencies.js";
import { isolated as i } from "./isolated.js";
import { counted, formOf, oblique } from "./plural.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

const YEAR = { one: "سنة واحدة", two: "سنتين", few: "سنوات", other: "سنة" };

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${isMore ? "أكثر" : "أقل"} بمقدار ${amount}`;

/** @param {string} amount @param {boolean} isMore */
const higher = (amount, isMore) => `${isMore ? "أعلى" : "أدنى"} بمقدار ${amount}`;

/** @param {string} n @param {number} value */
const points = (n, value) => (formOf(n, value) === "few" ? `${i(n)} نقاط مئوية` : `${i(n)} نقطة مئوية`);

/** @param {string} n @param {string} currency @param {number} value */
const millions = (n, currency, value) =>
  `${i(n)} ${formOf(n, value) === "few" ? "ملايين" : "مليون"} ${i(currencyName(currency))}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "في السنة الأخيرة",
  inYear: (year) => `في ${i(year)}`,

  labels: {
    input: "المُدخل الذي قد يتغيّر",
    output: "النتيجة المطلوبة",
    target: (unit) => `الهدف${unit ? `، ${i(unit)}` : ""}`,
    question: "السؤال",
  },

  question: ["كم يجب أن يبلغ", "بحيث إنّ", "؟"],

  outputs: (profit) => ({
    marginUpliftPts: "زيادة الهامش في السنة الأخيرة",
    plSaving: `الأثر في ${i(profit)} في السنة الأخيرة`,
    npv: "صافي القيمة الحالية",
    paybackYears: "فترة الاسترداد",
    visibleYear: "الأثر الملحوظ",
    materialityYear: "الأثر الجوهري",
  }),

  verbs: {
    marginUpliftPts: "تبلغ",
    plSaving: "يبلغ",
    npv: "يبلغ",
    paybackYears: "لا تتجاوز",
    visibleYear: "يبدأ بحلول",
    materialityYear: "يبدأ بحلول",
  },

  goals: {
    marginUpliftPts: (period, target) => `لكي تبلغ زيادة الهامش ${i(period)} ${i(target)}`,
    plSaving: (period, target, profit) => `لكي يبلغ الأثر في ${i(profit)} ${i(period)} ${i(target)}`,
    npv: (_, target) => `لكي يبلغ صافي القيمة الحالية لسنوات التوقّع ${i(target)}`,
    paybackYears: (_, target) => `لكي لا تتجاوز فترة الاسترداد ${i(oblique(target))}`,
    visibleYear: (_, target) => `لكي يصبح الأثر ملحوظًا بحلول ${i(target)}`,
    materialityYear: (_, target) => `لكي يصبح الأثر جوهريًا بحلول ${i(target)}`,
  },

  targets: {
    marginUpliftPts: (period, target) => `زيادة في الهامش ${i(period)} لا تقل عن ${i(target)}`,
    plSaving: (period, target, profit) => `أثر في ${i(profit)} ${i(period)} لا يقل عن ${i(target)}`,
    npv: (_, target) => `صافي قيمة حالية لسنوات التوقّع لا يقل عن ${i(target)}`,
    paybackYears: (_, target) => `فترة استرداد لا تتجاوز ${i(oblique(target))}`,
    visibleYear: (_, target) => `أثر ملحوظ بحلول ${i(target)}`,
    materialityYear: (_, target) => `أثر جوهري بحلول ${i(target)}`,
  },

  stands: {
    marginUpliftPts: (period, now) => `زيادة الهامش ${i(period)} هي ${i(now)}`,
    plSaving: (period, now, profit) => `الأثر في ${i(profit)} ${i(period)} هو ${i(now)}`,
    npv: (_, now) => `صافي القيمة الحالية لسنوات التوقّع هو ${i(now)}`,
    paybackYears: (_, now) => `فترة الاسترداد هي ${i(now)}`,
    visibleYear: (_, now) => `الأثر ملحوظ ابتداءً من ${i(now)}`,
    materialityYear: (_, now) => `الأثر جوهري ابتداءً من ${i(now)}`,
  },

  best: {
    marginUpliftPts: (period) => `أعلى زيادة ممكنة في الهامش ${i(period)} هي `,
    plSaving: (period, profit) => `أكبر أثر ممكن في ${i(profit)} ${i(period)} هو `,
    npv: () => "أعلى صافي قيمة حالية ممكن لسنوات التوقّع هو ",
    paybackYears: () => "أقصر فترة استرداد ممكنة هي ",
    visibleYear: () => "لا يصبح الأثر ملحوظًا قبل ",
    materialityYear: () => "لا يصبح الأثر جوهريًا قبل ",
  },

  none: {
    marginUpliftPts: "لا زيادة ممكنة في الهامش",
    plSaving: "لا أثر ممكنًا",
    npv: "لا صافي قيمة حالية يمكن بلوغه",
    paybackYears: "لا يُسترد النقد أبدًا خلال سنوات التوقّع",
    visibleYear: "لا يصبح الأثر ملحوظًا خلال سنوات التوقّع",
    materialityYear: "لا يصبح الأثر جوهريًا خلال سنوات التوقّع",
  },

  difference: {
    share: (n, isMore, _, value) => compared(points(n, value), isMore),
    ratePerYear: (n, isMore, _, value) => compared(`${points(n, value)} سنويًا`, isMore),
    points: (n, isMore, _, value) => compared(counted(n, { few: "نقاط", other: "نقطة" }, value), isMore),
    factor: (n, isMore) => higher(i(n), isMore),
    perYear: (n, isMore) => higher(`${i(n)} في السنة`, isMore),
    years: (n, isMore, _, value) => compared(counted(n, YEAR, value), isMore),
    wholeYears: (n, isMore, _, value) => compared(counted(n, YEAR, value), isMore),
    choice: (n) => i(n),
    calendarYear: (n, isMore, _, value) => `${isMore ? "متأخر" : "متقدم"} بمقدار ${counted(n, YEAR, value)}`,
    millions: (n, isMore, currency, value) => compared(millions(n, currency, value), isMore),
    millionsPerYear: (n, isMore, currency, value) => compared(`${millions(n, currency, value)} سنويًا`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `يجب أن يبلغ «${i(name)}» `,
    typeof needed === "string" ? i(needed) : needed,
    ` ${i(goal)}، إذا لم يتغيّر شيء آخر. وهذا ${i(difference)} مقارنةً بالقيمة الحالية (${i(now)}).`,
  ],

  already: (name, now, stands) => [
    strong("لا حاجة إلى أي تغيير"),
    `: عند بقاء «${i(name)}» على قيمته ${i(now)}، ${i(stands)}.`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("غير ممكن"),
    `: لا تكفي أي قيمة لـ «${i(name)}» من ${i(least)} إلى ${i(greatest)} ${i(goal)}، إذا لم يتغيّر شيء آخر: ${i(best.trimEnd())}${amount === null ? "" : " "}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `استخدم ${i(value)}`,

  alone: {
    title: "كل مُدخل غير مؤكد على حدة",
    summary: (enough, all, target, nearest) =>
      enough
        ? `لبلوغ الهدف (${i(target)})، عدد المدخلات التي يكفي كل منها وحده: ${i(enough)} من أصل ${i(all)} من المدخلات غير المؤكدة.`
        : `لبلوغ الهدف (${i(target)})، لا يكفي وحده أي من المدخلات غير المؤكدة وعددها ${i(all)}.${nearest ? ` والأقرب إليه «${i(nearest.name)}» بقيمة ${i(nearest.amount)}.` : ""}`,
    already: (target, all) =>
      `الهدف متحقق أصلًا (${i(target)})؛ ولا حاجة إلى تغيير أي من المدخلات غير المؤكدة وعددها ${i(all)}.`,
    columns: ["المُدخل، متغيّرًا وحده", "القيمة اللازمة", "الآن", "أفضل ما يحققه", "ضمن"],
    span: (least, greatest) => `${i(least)} إلى ${i(greatest)}`,
    kinds: { already: "كما هو", impossible: "لا يكفي" },
    noBest: "لا يوجد",
    download: "تنزيل بصيغة CSV",
    file: "goal",
    csvColumns: ["المُدخل", "الوحدة", "الآن", "جُرّب من", "جُرّب إلى", "الجواب", "القيمة اللازمة"],
    csvBest: (unit) => `أفضل ما يحققه، ${i(unit)}`,
  },

  map: {
    title: "مُدخلان معًا",
    form: "خريطة لمُدخلين",
    file: "map",
    note: "يحقق الهدف",
    orMore: "هذه القيمة أو أكثر",
    orLess: "هذه القيمة أو أقل",
    across: "أفقي",
    up: "عمودي",
    areas: ["الهدف متحقق", "بعيد المنال"],
    author: "الكاتب",
    you: "أنت",
    both: "الكاتب وأنت",
    summary: (target, share, x, y, isReached) =>
      `يحقق ${i(share)} من التوليفات على هذه الخريطة الهدف: ${i(target)}. أما توليفتك، ${i(x)} و${i(y)}، ${isReached ? "فتحققه" : "فلا تحققه"}.`,
    none: "لا شيء",
    all: "الكل",
    columns: (x, y) => ["الحالة", i(x), i(y)],
    line: "الهدف",
    throughout: "متحقق دائمًا",
    never: "لا يتحقق أبدًا",
    atLeast: (value) => `${i(value)} أو أكثر`,
    atMost: (value) => `${i(value)} أو أقل`,
    at: (value) => `نحو ${i(value)}`,
  },
};
