/** The Arabic sentences of the answer. */

import { isolated as i } from "./isolated.js";
import { counted, oblique } from "./plural.js";

/** @import { Part } from "../en/widget.js" */
/** @import { AsSet } from "../en/answer.js" */

/** @param {string} text @param {string} [field] @param {number} [year] @returns {Part} */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** “Every hour, every 3 days”. @type {Record<"seconds" | "minutes" | "hours" | "days", import("./plural.js").Noun>} */
const YARDSTICKS = {
  seconds: { one: "ثانية", two: "ثانيتين", few: "ثوانٍ", other: "ثانية" },
  minutes: { one: "دقيقة", two: "دقيقتين", few: "دقائق", other: "دقيقة" },
  hours: { one: "ساعة", two: "ساعتين", few: "ساعات", other: "ساعة" },
  days: { one: "يوم", two: "يومين", few: "أيام", many: "يومًا", other: "يوم" },
};

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `ما قيمة «أسرع بمقدار ${i(claim)}» بالنسبة إلى ${i(company)}؟`
      : `ما قيمة تسريع المؤثرات البصرية بالنسبة إلى ${i(company)}؟`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? [
          "إذا جعل الذكاء الاصطناعي المؤثرات البصرية أسرع بمقدار ",
          { strong: speedup, knob: /** @type {const} */ ("speedup") },
        ]
      : ["إذا لم يجعل الذكاء الاصطناعي المؤثرات البصرية أسرع"]),
    ...(direction === "none"
      ? [`، فسيبقى ${i(profit)} لدى ${i(company)} في ${i(year)} على حاله.`]
      : [
          `، فسوف ${direction === "gain" ? "يضيف" : "يقتطع"} ${isLess ? "" : "نحو "}`,
          strong(amount, "futures.plSaving.p50", year),
          ` سنويًا ${direction === "gain" ? "إلى" : "من"} ${i(profit)} لدى ${i(company)} بحلول ${i(year)}.`,
        ]),
  ],

  inShortBegins: "باختصار: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " سنويًا، أي ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " من الهامش",
    ...(isCertain
      ? ["؛ لا مُدخل غير مؤكد، فلا نطاق هنا."]
      : [
          ". تسعة من كل عشرة مسارات: ",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" إلى ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) =>
    yardstick === "cents"
      ? `أي ${i(count)} من كل ${i(hundred)} تدخل إلى ${i(company)}.`
      : `وحينها يدخل إلى ${i(company)} هذا المبلغ كل ${isOne ? YARDSTICKS[yardstick].one : counted(count, YARDSTICKS[yardstick])}.`,

  sight: ({ threshold, isOwn, gain, cost }) => [
    `يستطيع قارئ الحسابات أن يلحظ الأثر ابتداءً من ${isOwn ? "حدّك" : "حدّنا"} وهو ${i(threshold)}. يتحقق مكسب كهذا في `,
    strong(gain.count, gain.name),
    "، وكلفة كهذه في ",
    strong(cost.count, cost.name),
    ". ",
  ],

  count: {
    none: (draws) => `صفر من أصل ${i(draws)} مسار`,
    all: (draws) => `جميع المسارات وعددها ${i(draws)}`,
    few: (thousand) => `أقل من مسار واحد من كل ${i(thousand)}`,
    most: (thousand) => `أكثر من 999 مسارًا من كل ${i(thousand)}`,
    some: (count, thousand) => `نحو ${i(count)} من كل ${i(thousand)} مسار`,
  },

  rare: (isHigh, thousand) =>
    `مدخلاتك مزيج متطرف: أقل من مسار واحد من كل ${i(thousand)} من مسارات الكاتب ينتهي عند مستوى ${isHigh ? "مرتفع" : "منخفض"} كهذا.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "إذا كانت كل المدخلات كما ضُبطت تمامًا، فإن عام ",
    strong(String(year)),
    ...(direction === "none"
      ? [` لا يغيّر شيئًا في ${i(profit)}.`]
      : [
          ` يحمل ${direction === "gain" ? "مكسبًا قدره" : "خسارة قدرها"} `,
          strong(amount, "plSaving", year),
          "، أي ",
          strong(points, "marginUpliftPts", year),
          " من الهامش.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "بنقود اليوم وبعد الضريبة، يبلغ متوسط القيمة ",
    strong(isNothing ? "صفرًا" : amount, "futures.npv.mean"),
    `. ${i(after)} وهي خسارة في `,
    strong(chance.count, chance.name),
    ".",
  ],

  after: {
    none: (year) => `يشمل ذلك جميع السنوات حتى ${i(year)}، ولا شيء بعدها.`,
    flat: (year) => `يشمل ذلك جميع السنوات حتى ${i(year)}، وصافي النقد نفسه في كل سنة بعدها.`,
    growing: (year, rate) => `يشمل ذلك جميع السنوات حتى ${i(year)}، وصافي نقد ينمو بعدها بمعدل ${i(rate)}.`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [" وإذا كانت كل المدخلات كما ضُبطت، ", strong("فلا يُدفع أي مال من الجيب في أي وقت", "paybackYears"), "."]
      : [
          " وإذا كانت كل المدخلات كما ضُبطت، فإن المال المنفق ",
          strong(payback ? `يُسترد بعد ${i(oblique(payback))}` : `لا يُسترد بحلول ${i(year)}`, "paybackYears"),
          "، قبل الضريبة ومن دون فوائد.",
        ],
});

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "حدّك" : "حدّنا"} ${i(points)}`;
  if (!visibleGain && !visibleCost) {
    return [" ويبقى الأثر ", strong("أصغر من أن يُلحظ", "visibleYear"), ` في كل السنوات: أي دون ${line}.`];
  }
  return [
    ...(visibleCost ? [` وتصبح الكلفة كبيرة بما يكفي لتُلحظ ${when(visibleCost)} (${line}).`] : []),
    ...(visibleGain
      ? [" ويصبح المكسب ", strong("كبيرًا بما يكفي ليُلحظ", "visibleYear"), ` ${when(visibleGain)} (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "حدّك" : "حدّنا"} ${i(share)} من الدخل قبل الضريبة`;
  if (!materialGain && !materialCost) {
    return [
      " ولا يكون الأثر في أي سنة ",
      strong("جوهريًا", "materialityYear"),
      `: فذلك يتطلب ${i(share)} من الدخل قبل الضريبة.`,
    ];
  }
  return [
    ...(materialCost ? [` وتكون الكلفة جوهرية ${when(materialCost)} (${line}).`] : []),
    ...(materialGain
      ? [" ويكون المكسب ", strong("جوهريًا", "materialityYear"), ` ${when(materialGain)} (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `في ${i(first)}`;
  return last - first + 1 === count
    ? `من ${i(first)} إلى ${i(last)}`
    : `في ${counted(count, { two: "سنتين", few: "سنوات", other: "سنة" })} بين ${i(first)} و${i(last)}`;
}
