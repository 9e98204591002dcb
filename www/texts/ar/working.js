/** The Arabic words of the workings. */

import { table } from "../table.js";
import { isolated as i } from "./isolated.js";
import { counted } from "./plural.js";

const YEARS = { one: "سنة واحدة", two: "سنتين", few: "سنوات", other: "سنة" };

/** @type {typeof import("../en/working.js").messages.names} */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t، عدد السنوات منذ سنة الأساس",
    year: "السنة",
    revenue: "الإيرادات",
    contentCash: "النقد المنفق على المحتوى",
    scopePool: "الإنفاق المشمول",
    adoption: "التبنّي",
    exposed: "الإنفاق الذي تطاله الأدوات",
    grossSaving: "الوفر الإجمالي",
    rework: "كلفة إعادة العمل",
    tool: "كلفة التراخيص والحوسبة",
    productionNet: "الوفر الصافي للإنتاج",
    captured: "ما يحتفظ به المشتري من الوفر",
    afterIncentive: "الوفر بعد الحوافز المفقودة",
    reinvested: "الوفر المعاد استثماره",
    contentSaving: "النقد الموفَّر في المحتوى",
    programmeCost: "كلفة البرنامج",
    netCash: "صافي النقد",
    tax: "الضريبة على الوفر",
    netCashAfterTax: "صافي النقد بعد الضريبة",
    cumulativeNetCash: "صافي النقد التراكمي",
    plContentSaving: "وفر المحتوى في قائمة الدخل",
    plSaving: `الأثر في ${i(profit)}`,
    baselineMarginPct: `${i(marginTitle)} من دون الذكاء الاصطناعي`,
    marginUpliftPts: "زيادة الهامش",
    marginUpliftBps: "زيادة الهامش بنقاط الأساس",
    marginWithAiPct: `${i(marginTitle)} مع الذكاء الاصطناعي`,
    savingShareOfContentPct: "الوفر كحصة من الإنفاق على المحتوى",
    baselinePretax: "الدخل قبل الضريبة من دون الذكاء الاصطناعي",
    plShareOfPretaxPct: "الأثر كحصة من الدخل قبل الضريبة",

    costReduction: "خفض الكلفة",
    costReductionCeiling: "أكبر خفض ممكن للكلفة",
    breakEvenSpeedup: "تسريع التعادل",
    npv: "صافي القيمة الحالية",
    terminalPresentValue: "قيمة السنوات التي تلي السنة الأخيرة",
    lowestCash: "أكبر مبلغ مدفوع من الجيب",
    paybackYears: "المدة حتى استرداد النقد",
    materialityYear: "أول سنة يكون فيها الأثر جوهريًا",
    visibleYear: "أول سنة يكون فيها الأثر ملحوظًا",
    totalContentSaving: "النقد الموفَّر في المحتوى، كل السنوات",
    totalPlContentSaving: "وفر المحتوى في قائمة الدخل، كل السنوات",
    recognisedPct: "حصة الوفر التي بلغت قائمة الدخل",

    draws: "المسارات المسحوبة",
    quantile: "حصة المسارات الأدنى",
    rank: "الرتبة",
    below: "النتيجة عند هذه الرتبة",
    above: "النتيجة عند الرتبة التالية",
    sum: "مجموع كل النتائج",
    hits: "المسارات التي يتحقق فيها ذلك",

    "bounds.materialityThreshold": "الوفر الذي يصبح جوهريًا ابتداءً منه",
    "bounds.thresholdAsMarginPts": "هذا الوفر بنقاط الهامش",
    "bounds.scopePool": "الإنفاق المشمول",
    "bounds.scopePoolShareOfContentPct": "الإنفاق المشمول كحصة من الإنفاق على المحتوى",
    "bounds.shareOfPoolThatMustVanishPct": "الحصة التي يجب أن تختفي من الإنفاق المشمول",
    "bounds.marginPtsIfWholePoolVanished": "نقاط الهامش لو اختفى كله",
    "bounds.marginPtsPerOnePercentOfContentCash": "نقاط الهامش لكل واحد في المئة من الإنفاق على المحتوى",
    "bounds.savingNeededForOnePoint": "الوفر الذي يساوي نقطة هامش واحدة",

    // An input of the same name as a result, or one that only its place among others explains.
    revenue0: "إيرادات سنة الأساس",
    operatingIncome0: `${i(profitTitle)} في سنة الأساس`,
    pretaxIncome0: "الدخل قبل الضريبة في سنة الأساس",
    contentCash0: "النقد المنفق على المحتوى في سنة الأساس",
    reworkRate: "معدل إعادة العمل",
    toolCostShare: "حصة كلفة التراخيص والحوسبة",
    captureShare: "حصة الوفر التي يحتفظ بها المشتري",
    reinvestShare: "حصة الوفر المعاد استثمارها",
    costInflation: "نمو التكاليف الجارية",
    transitionYears: "سنوات إعادة التدريب وتعويضات التسريح",
    upfrontLife: "سنوات تحميل الدفعة المقدّمة",
    materialityShare: "حصة الدخل قبل الضريبة التي تُعدّ جوهرية",
    visiblePoints: "نقاط الهامش التي تُلحظ",
    amortCurve: "الحصة المحمَّلة",
  });

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names,
  title: (name) => `طريقة الحساب: ${i(name)}`,
  of: (name, period) => `${i(name)}، ${i(period)}`,
  instead: (input, value) => `مع «${i(input)}» عند ${i(value)}`,
  years: (first, last) => `${i(first)} إلى ${i(last)}`,
  change: (figure) => `التغيّر في ${i(figure)}`,
  periods: (prior, current) => `${i(prior)} إلى ${i(current)}`,
  statistics: table({
    p001: "المئين 0.1 للمسارات المحاكاة",
    p999: "المئين 99.9 للمسارات المحاكاة",
    p05: "المئين 5 للمسارات المحاكاة",
    p10: "المئين 10 للمسارات المحاكاة",
    p25: "المئين 25 للمسارات المحاكاة",
    p50: "وسيط المسارات المحاكاة",
    p75: "المئين 75 للمسارات المحاكاة",
    p90: "المئين 90 للمسارات المحاكاة",
    p95: "المئين 95 للمسارات المحاكاة",
    mean: "متوسط المسارات المحاكاة",
  }),
  events: table({
    probVisible: "حصة المسارات المحاكاة التي يصبح فيها المكسب ملحوظًا",
    probVisibleCost: "حصة المسارات المحاكاة التي تصبح فيها الكلفة ملحوظة",
    probMaterial: "حصة المسارات المحاكاة التي يصبح فيها المكسب جوهريًا",
    probMaterialCost: "حصة المسارات المحاكاة التي تصبح فيها الكلفة جوهرية",
    probCumulativeCashNegative: "حصة المسارات المحاكاة التي يكون فيها مجموع النقد في كل السنوات سالبًا",
    probLoss: "حصة المسارات المحاكاة التي تقل قيمتها اليوم عن صفر",
  }),
  none: "لا يوجد",
  basisPoints: (n) => counted(n, { few: "نقاط أساس", other: "نقطة أساس" }),
  curveAt: (age) => `الحصة المحمَّلة ${["في سنة العرض", "بعد سنة واحدة"][age] ?? `بعد ${counted(age, YEARS, age)}`}`,

  close: "إغلاق",
  closeWorking: "إغلاق طريقة الحساب",
  trail: "الطريق إلى هنا",
  rule: "القاعدة",
  numbers: "بهذه الأرقام",
  parts: "ما يدخل في الحساب",
  columns: ["الجزء", "القيمة"],
  outcomes: table({
    none: "لا يوجد، إذا ",
    zero: "0، إذا ",
    firstYear: "أول سنة فيها ",
  }),
  condition: "، إذا ",
  whens: table({
    "paybackYears zero": "، في كل سنة",
    "paybackYears none": "، في نهاية السنة الأخيرة",
    "visibleYear none": "، في كل سنة",
    "materialityYear none": "، في كل سنة",
  }),

  beyond: (year) => `لم تعد التوقعات تصل إلى ${i(year)}.`,
  codes: "الرموز مثل [N3] هي المصادر المدرجة في وصف المنهجية.",
  t: "t عدد السنوات منذ سنة الأساس.",
  exp: "\u2068exp(x)\u2069 هو العدد \u2068e = 2.71828…\u2069 مرفوعًا إلى القوة x.",

  places: table({
    now: "",
    previous: " في السنة السابقة",
    summed: " في السنة j",
    age: " في السنة t من وفر السنة j",
  }),
  sum: "المجموع، على السنوات \u2068j = 1\u2069 إلى t، لـ ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `لا توجد سنة كهذه: تبلغ زيادة الهامش أقصاها في ${i(year)} عند ${i(marginUpliftPts)}، وهذا أقل من ${i(visiblePoints)}.`
        : `في ${i(year)} تبلغ زيادة الهامش ${i(marginUpliftPts)}؛ ولا تبلغ أي سنة قبلها ${i(visiblePoints)}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `لا توجد سنة كهذه: حتى في ${i(year)}، وهي الأفضل، يظل الأثر وقدره ${i(plSaving)} أقل من ${i(materialityShare)} من الدخل قبل الضريبة البالغ ${i(baselinePretax)}.`
        : `في ${i(year)} لا يقل الأثر وقدره ${i(plSaving)} عن ${i(materialityShare)} من الدخل قبل الضريبة البالغ ${i(baselinePretax)}؛ ولا يتحقق ذلك في أي سنة قبلها.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `في نهاية ${i(year)} يبلغ صافي النقد التراكمي ${i(cumulativeNetCash)}: لم يُسترد النقد.`
        : `لا ينزل صافي النقد التراكمي تحت الصفر أبدًا: ففي أدنى مستوياته، في نهاية ${i(year)}، يبلغ ${i(cumulativeNetCash)}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `لا تسريع يكفي: إعادة العمل والأدوات تكلّف أكثر مما يوفّره أكبر خفض ممكن وقدره ${i(costReductionCeiling)}.`,
    recognisedPct: () => "لم يتوفّر شيء على مدى كل السنوات، فلا حصة منه.",
    "bounds.shareOfPoolThatMustVanishPct": () => "لا إنفاق مشمولًا، فلا حصة منه.",
    change: ({ current, prior }) =>
      prior
        ? `كانت القيمة في العام السابق ${i(prior)}: وحين يكون المنطلق صفرًا أو أقل، يكون التغيّر بالنسبة المئوية مضللًا.`
        : `القيمة ${i(current)}: وتحت الصفر يكون التغيّر بالنسبة المئوية مضللًا.`,
  },
  notReported: "إحدى القيم غير معلَنة، وهذا لا يعني أنها صفر: لا يمكن ذكر تغيّر.",
  notCollected: "إحدى القيم لم تُجمع هنا وإن كانت قد أُعلنت: لا يمكن ذكر تغيّر.",
  tooLarge: "التغيّر أكبر من أن يُكتب رقمًا.",

  origin: {
    preset: (grade, preset) => `${i(grade)}، كما في إعداد «${i(preset)}»`,
    own: (value, grade, preset) => `قيمتك؛ وهي في إعداد «${i(preset)}» ${i(value)} (${i(grade)})`,
    ownCurve: (preset) => `منحناك؛ لا منحنى إعداد «${i(preset)}»`,
    onlyHere: (value) => `هنا فقط؛ أما القيمة التي حددتها فهي ${i(value)}`,
    curveOnlyHere: "هنا فقط؛ فقد حددت منحنى آخر",
    printed: "كما نشره المقال",
    typed: "قيمتك",
  },
  drawn: table({
    draws: (seed) => `بالبذرة ${i(seed)}، وبالنطاقات كما ضُبطت`,
    quantile: () => "معنى المئين",
    rank: () => "(عدد المسارات المسحوبة − 1) × حصة المسارات الأدنى، مقرَّبًا إلى الأسفل؛ ورتبة أدنى نتيجة 0",
    below: () => "كل النتائج مرتبة تصاعديًا",
    above: () => "تُحسب القيمة بينهما بالاستيفاء: النوع 7 عند Hyndman وFan، كما في جداول البيانات",
    sum: () => "جُمعت بترتيب سحبها",
    hits: () => "بالعدّ",
  }),
};
