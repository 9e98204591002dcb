/** Every Arabic sentence that a first visit needs. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { currencyName } from "./currencies.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
import { isolated as i } from "./isolated.js";
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { counted, formOf } from "./plural.js";

/** @import { Messages } from "../en/widget.js" */
/** @import { Terms } from "../en/terms.js" */

const POINT = { one: "نقطة واحدة", two: "نقطتين", few: "نقاط", other: "نقطة" };
const YEAR = { one: "سنة واحدة", two: "سنتان", few: "سنوات", other: "سنة" };
const TIMES = { one: "مرة واحدة", two: "مرتين", few: "مرات", other: "مرة" };
const MILLION = { few: "ملايين", other: "مليون" };

/** The plurals of the words of the scales. @type {Record<string, string>} */
const PLURALS = { مليار: "مليارات", مليون: "ملايين" };

/** @param {Terms} terms @returns {Messages} */
const messagesOf = (terms) => ({
  terms,

  units: {
    // The sign stays on the left of the digits, as the locale has it.
    percent: (n) => i(`${n}%`),
    points: (n, value) => counted(n, POINT, value),
    years: (n, value) => counted(n, YEAR, value),
    wholeYears: (n, value) => counted(n, YEAR, value),
    share: (n) => i(`${n}%`),
    ratePerYear: (n) => `${i(`${n}%`)} سنويًا`,
    factor: (n) => counted(n, TIMES),
    perYear: (n) => `${i(n)} في السنة`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") =>
      `${i(n)} ${formOf(n) === "few" ? (PLURALS[word] ?? word) : word}${currency && ` ${currencyName(currency)}`}`,
    whole: (n, currency = "") => `${i(n)}${currency && ` ${currencyName(currency)}`}`,
    scales: [
      { millions: 1000, word: "مليار" },
      { millions: 1, word: "مليون" },
    ],
    millions: (n, value, currency = "") => `${counted(n, MILLION, value)}${currency && ` ${currencyName(currency)}`}`,
    millionsPerYear: (n, value, currency = "") =>
      `${counted(n, MILLION, value)}${currency && ` ${currencyName(currency)}`} سنويًا`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["في سنة النقد", "كما يظهر الوفر في الدفاتر"],
      terminalValue: ["لا يُحتسب شيء", "يبقى صافي النقد كما هو", "ينمو صافي النقد"],
    }),
    loss: (amount) => `خسارة قدرها ${i(amount)}`,
    lessThan: (amount) => `أقل من ${i(amount)}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% سنويًا",
    factor: "×",
    years: "سنوات",
    wholeYears: "سنوات",
    perYear: "في السنة",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${i(terms.millions)} سنويًا`,
    points: "نقاط",
    choice: "",
  },

  suffixesOfOne: table({ years: "سنة", wholeYears: "سنة", points: "نقطة" }),

  labels: { speedup: "كم مرة أسرع؟" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "من الإفصاحات المالية",
    derivedFromFilings: "مشتق من الإفصاحات",
    companyStatement: "تصريح من الشركة",
    press: "صحافة ودراسات",
    assumption: "افتراضنا",
  },

  presets: { cautious: "متحفّظ", base: "أساسي", bold: "جريء" },

  panels: {
    assumptions: "سائر الافتراضات",
    outlook: "ما مدى اليقين؟",
    uncertainty: "نطاقات المدخلات",
    drivers: "ما الذي يحرّك الجواب؟",
    goal: "ما الذي يجب أن يتحقق؟",
    scenarios: "مقارنة السيناريوهات",
    claims: "ما يدّعيه المقال",
    record: "ما أعلنته الشركة",
    backcast: "هل كان سيصدق في الماضي؟",
    companies: "شركات أخرى",
    sources: "المصادر والمنهجية",
    share: "مشاركة وتنزيل",
  },

  marks: {
    base: (value) => `قيمتنا الأساسية ${i(value)}`,
    claim: (value) => `الادعاء ${i(value)}`,
    range: (low, high) => `المصادر: ${i(low)} إلى ${i(high)}`,
  },

  ui: {
    answer: "الجواب",
    deeper: "كيف حُسب ذلك؟",
    card: "هذا تقديرنا نحن، لا تقدير الشركة. ومعظم المدخلات افتراضات.",
    loading: "لحظة من فضلك…",
    panelFailed: "تعذّر تحميل هذا الجزء.",
    again: "حاول مجددًا",
    figuresHead: ["البند", "التغيّر"],
    source: "المصدر",
    since: (period) => `منذ ${i(period)}`,
    versions: (wrong, all) => [
      "كما نُشر",
      wrong ? `كما أفصحت الشركة: ${i(wrong)} من ${i(all)} مختلفة` : "كما أفصحت الشركة",
    ],
    changes: "التغيّر عن العام السابق",
    presets: "نقطة البداية",
    resetAll: "إعادة ضبط الكل",
    authors: "العودة إلى قيم الكاتب",
    reset: (value) => `إعادة الضبط إلى ${i(value)}`,
    locked: (name) => `${i(name)} (مقفل)`,
    curve: "منحنى الإطفاء",
    showNumbers: "عرض الأرقام",
    none: "لا يوجد",
    notMeaningful: "غ. م.",
    notReported: "غير معلَن",
    notCollected: "غير مجموع هنا",
    absentIn: (period, absence) => `${i(period)}: ${i(absence)}`,
    overdue: (date, isDay) =>
      isDay
        ? `كان من المقرر صدور تقرير أحدث يوم ${i(date)}، وهو غير مدرج هنا.`
        : `كان من المقرر صدور تقرير أحدث في ${i(date)}، وهو غير مدرج هنا.`,
    refused: (field, problem) => `${i(field)}${/[?؟]$/u.test(field) ? "" : ":"} ${i(problem)}`,
    stale: "إحدى القيم التي أدخلتها لا يمكن استخدامها؛ ولا تزال النتائج تعرض آخر القيم الصالحة.",
    version: (version, date) => `البيانات حتى ${i(date)}. النموذج ${i(version)}.`,
  },

  notes: {
    about: "يعرض طريقة حساب هذا الرقم.",
    failed: "تعذّر التحميل. اختره مرة أخرى لإعادة المحاولة.",
  },

  entry,

  charts: {
    rounded: "الأجزاء مقرّبة، والمجاميع محسوبة من الأرقام الدقيقة.",
    changes: {
      title: "التغيّر عن العام السابق",
      panels: ["التغيّر بالنسبة المئوية", "التغيّر بالنقاط"],
      columns: (current, prior) => ["البند", i(current), i(prior), "التغيّر"],
      summary: (changes) => `${changes.map(i).join("؛ ")}.`,
      none: "لا بند له قيمة في العام السابق ليُقارَن بها.",
    },
    margin: {
      title: `${i(terms.marginTitle)}، التغيّر بالنقاط`,
      labels: margin,
      columns: [
        "السنة",
        "مع الذكاء الاصطناعي، المسار الأوسط، %",
        "من دونه، %",
        "الفرق",
        "تسعة من كل عشرة: الحد الأدنى",
        "تسعة من كل عشرة: الحد الأعلى",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `في المسار الأوسط يبلغ الهامش في ${i(year)} مع الذكاء الاصطناعي ${i(withAi)} ومن دونه ${i(without)}: ${i(uplift)}. وتقع تسعة من كل عشرة مسارات بين ${i(low)} و${i(high)}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction: "المؤثرات البصرية وسائر أعمال ما بعد الإنتاج تتجاوز الإنفاق على الإنتاج كله.",
    marginBeyondRevenue: `${i(terms.profitTitle)} أكبر من الإيرادات.`,
    contentBeyondRevenue: "الإنفاق على المحتوى أكبر من الإيرادات في بعض سنوات التوقّع.",
    pretaxUnlikeOperating: `الفارق بين الدخل قبل الضريبة و${i(terms.profit)} يتجاوز ثلاثة أضعاف: هل أحدهما خطأ في الإدخال؟`,
    toolsCostMore: "إعادة العمل والتراخيص تكلّف الإنتاج أكثر مما يوفّره التسريع.",
    adoptionBeyondHorizon: "لا يبلغ نمو التبنّي أقصى سرعته إلا بعد آخر سنة متوقَّعة.",
    releasedBeyondHorizon: "لا يُعرض أي عمل فيه وفر خلال سنوات التوقّع.",
    growthApart: "الفارق بين نمو الإنفاق على المحتوى ونمو الإيرادات يتجاوز 10 نقاط سنويًا.",
    baseYearFar: "سنة الأساس بعيدة عن السنوات التي تتعلق بها الافتراضات: هل هي خطأ في الإدخال؟",
  },

  differ: (count) =>
    count === 1
      ? "مُدخل واحد يختلف عن قيم الكاتب"
      : `${counted(count, { two: "مُدخلان يختلفان", few: "مدخلات تختلف", many: "مُدخلًا تختلف", other: "مُدخل تختلف" })} عن قيم الكاتب`,

  difference: (name, now, authors) => `${i(name)}: ${i(now)} بدلًا من ${i(authors)}`,

  beyondSlider: (name, least, greatest) =>
    `«${i(name)}» يقع خارج النطاق الذي نستخدمه لـ ${i(terms.company)}، من ${i(least)} إلى ${i(greatest)}.`,

  problem: (code, least, greatest) => {
    const range = `بين ${i(least)} و${i(greatest)}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `خارج النطاق: أدخل رقمًا ${range}.`;
    if (code === "notAbove") return "منخفض جدًا: يجب أن يكون أعلى من النمو بعد السنة الأخيرة.";
    if (code === "notWhole") return `أدخل عددًا صحيحًا ${range}.`;
    return `هذا ليس رقمًا: أدخل رقمًا ${range}.`;
  },

  figureProblem: (least, greatest) =>
    `أدخل رقمًا بين ${i(least)} و${i(greatest)}، أو اترك الحقل فارغًا إذا كان الرقم «غير معلَن».`,
});

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => messagesOf(terms);
