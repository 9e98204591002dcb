/**
 * The Arabic sentences of the claim chain. In a sentence `{name}` is a value, `{!name}` a strong one, and `{?name}` one
 * that opens its working. `{~name}` is an amount without its sign, where the sentence says which way it goes.
 */

import { table } from "../table.js";
import { isolated as i } from "./isolated.js";

/** @import { Cases } from "../en/chain.js" */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `«أسرع بمقدار ${i(speedup)}»` : isFaster ? `أسرع بمقدار ${i(speedup)}` : "لا تسريع";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `من ${faster(speedup, cases)} إلى الهامش`,
  take: (speedup) => `جرّب ${i(speedup)}، كما في الادعاء`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "حتى " : ""}«أسرع بمقدار ${i(speedup)}» لا يخفض كلفة العمل إلا بنسبة ${i(cheaper)}: ${i(points)} من الهامش في ${i(year)}.`,
  noSpeedup: "لا تسريع",

  chart: {
    title: (year, isClaim) => `ما يؤول إليه ${isClaim ? "الادعاء" : "التسريع"} في ${i(year)}، ${i(terms.millions)}`,
    groups: ["ما يتيحه العمل", "إلى أي مدى ينتشر", "من يحتفظ به"],
    answer: (money, points) => `${i(money)}: ${i(points)} من الهامش`,
    author: "جواب الكاتب",
    columns: ["الخطوة", "التغيّر", "المتبقي"],
    summary: (less, claim, books, year) =>
      `لو انخفضت كلفة كل العمل المشمول بنسبة ${i(less)} دفعة واحدة، لبلغ ذلك ${i(claim)} في ${i(year)}. أما ما يظهر في ${i(terms.profit)} فهو ${i(books)}.`,
    start: (less, isClaim) => (isClaim ? "الادعاء كما قيل" : `لو انخفضت كلفة كل العمل ${i(less)}`),
    steps: table({
      labour: "ما ليس عمالة",
      compressible: "عمالة تبقى",
      addressable: "عمل لا تنجزه الأدوات",
      newShots: "لقطات لا تُنجَز إلا بالأدوات",
      adoption: "عمل لم تبلغه الأدوات",
      rework: "إعادة العمل",
      tool: "التراخيص والحوسبة",
      capture: "ما يحتفظ به المورّدون",
      incentive: "حوافز ضريبية مفقودة",
      reinvest: "إعادة استثمار في المحتوى",
      timing: "توقيت الإطفاء",
      programme: "كلفة البرنامج",
      upfront: "دفعة مقدّمة، هذه السنة",
      books: `الأثر في ${i(terms.profit)}`,
    }),
    stepsOfLoss: { incentive: "حوافز ضريبية مكتسبة" },
  },

  stepper: {
    back: "السابق",
    next: "التالي",
    position: (step, all) => `${i(step)} من ${i(all)}`,
  },

  link: {
    copy: "رابط هذه الخطوة",
    copied: "نُسخ رابط هذه الخطوة.",
    byHand: "تعذّر نسخ الرابط تلقائيًا؛ انسخه من هنا:",
    label: "رابط هذه الخطوة",
  },

  plain: (number, unit) => `${i(number)} ${i(unit)}.`,

  left: ({ isLoss }) => [
    "في البداية",
    "متبقية",
    "متبقية",
    "متبقية",
    "متبقية",
    isLoss ? "إنفاق إضافي" : "متبقية",
    `من ${i(terms.profit)}`,
    "من الهامش",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)} يعني وقتًا أقل بنسبة {!less}. ولو انخفضت كلفة كل هذا العمل بنسبة ${i("{less}")} دفعة واحدة، لوفّر ذلك ${i("{atOnce}")} في ${i("{year}")}.`
        : "لا تسريع هنا: يستغرق العمل الوقت نفسه، ولا يتوفّر شيء.",
      `تشكّل ${cases.isMixed ? "المؤثرات وسائر الأعمال المشمولة" : "المؤثرات البصرية"} ${i("{effects}")} من الإنتاج، ويشكّل الإنتاج ${i("{producedShare}")} من الإنفاق على المحتوى. أي {?bounds.scopePoolShareOfContentPct} منه، أو {?scopePool} في ${i("{year}")}. ولا تفصح أي شركة عمّا تنفقه على المؤثرات.${cases.isClaim ? " والادعاء يخص مشهدًا واحدًا." : ""}`,
    ],
    ["العمالة وحدها تصبح أسرع، وهي {!labourShare} من الكلفة.", "أما ما عدا العمالة فكلفته لا تتغيّر."],
    [
      `يستطيع الذكاء الاصطناعي تسريع ${i("{compressibleShare}")} من هذه العمالة. وهكذا تنخفض كلفة العمل بنسبة {!costReduction}${cases.isNaive ? "" : `، لا ${i("{less}")}`}.`,
      `الإخراج والمراجعة والتسليم تستغرق الوقت نفسه. وحتى الذكاء الاصطناعي الفوري لا يوفّر أكثر من {?costReductionCeiling}؛ و${i("{less}")} من ذلك تساوي {?costReduction}. ${cases.hasBreakEven ? "وهو يغطي كلفة إعادة العمل والأدوات ابتداءً من تسريع قدره {?breakEvenSpeedup}." : "أما التسريع الذي يغطي كلفة إعادة العمل والأدوات: {?breakEvenSpeedup}."}`,
    ],
    [
      `يستطيع الذكاء الاصطناعي إنجاز {!addressableShare} من العمل.${cases.hasNewShots ? ` ومن ذلك ${i("{newShotShare}")} لقطات إضافية لا توفّر شيئًا.` : ""}`,
      `والباقي عمل لا تستطيع الأدوات إنجازه.${cases.hasNewShots ? " واللقطة التي ما كانت لتُنجَز لولا الذكاء الاصطناعي ليست وفرًا." : ""}`,
    ],
    [
      `بحلول ${i("{year}")} ينجز الذكاء الاصطناعي {!adoption} مما يستطيع إنجازه: ${i("{touched}")} من كل ${cases.hasNewShots ? "العمل المخطط له" : "العمل"}.`,
      `تنتشر الأدوات وفق منحنى على شكل S من مستوى اليوم إلى {?adoption}. وفي ${i("{year}")} تطال {?exposed} من الإنفاق، وتوفّر منه {?grossSaving}.`,
    ],
    cases.isLoss
      ? [
          "تكلّف إعادة العمل والأدوات أكثر مما يوفّره الذكاء الاصطناعي، فيُنفَق نقد إضافي على المحتوى.",
          "مقابل وفر قدره {?grossSaving}، تكلّف إعادة العمل {?rework} والأدوات {?tool}. ويتحمّل المشتري خسارة قدرها {?~productionNet}. وتغطي الحوافز الضريبية على الإنفاق الإضافي جزءًا منها. المتبقي: {?~contentSaving}.",
        ]
      : [
          "اطرح إعادة العمل والأدوات وما يحتفظ به المورّدون والحوافز الضريبية المفقودة وما يُنفَق على محتوى إضافي.",
          "من أصل {?grossSaving} تستهلك إعادة العمل {?rework} والأدوات {?tool}. ونصيب المشتري من الباقي {?captured}، وبعد الحوافز المفقودة {?afterIncentive}. ويُعاد استثمار {?reinvested}. المتبقي: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " ويكلّف برنامج الذكاء الاصطناعي {!programmeCost} فورًا." : ""}`,
      `${cases.isLoss ? "ما يزيد من كلفة العمل" : "ما يوفّره العمل"} يصل إلى الدفاتر عند عرضه: {?plContentSaving} في ${i("{year}")}. وبعد طرح كلفة البرنامج {?programmeCost}${cases.hasUpfront ? " وجزء من الدفعة المقدّمة" : ""}: {?plSaving}.`,
    ],
    [
      `تبلغ الإيرادات في ${i("{year}")} {!revenue}. ويستطيع قارئ الحسابات أن يلحظ الأثر في الهامش ابتداءً من ${i("{visible}")}.`,
      "أثر قدره {?plSaving} في إيرادات قدرها {?revenue} يساوي {?marginUpliftPts}. فيصبح الهامش {?marginWithAiPct} بدلًا من {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "الإنفاق الإضافي" : "الوفر";
  return isSlow
    ? `تُحمِّل الدفاتر كلفة العمل بعد دفعها، فيظهر ${what} ببطء.`
    : `تُحمِّل الدفاتر كلفة العمل في سنة دفعها، فيظهر ${what} على الفور.`;
};
