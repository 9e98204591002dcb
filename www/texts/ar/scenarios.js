/** The Arabic sentences of the scenarios. */

import { isolated as i } from "./isolated.js";
import { counted } from "./plural.js";

const inYear = (/** @type {number | null} */ year) => (year === null ? "في السنة الأخيرة" : `في ${i(year)}`);

const toYear = (/** @type {number | null} */ year) => (year === null ? "حتى السنة الأخيرة" : `حتى ${i(year)}`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "عرض", expense: "ما تُظهره الدفاتر", cash: "النقد" },

  start: {
    legend: "ابدأ من السنة المالية",
    year: (year) => i(year),
    about: (profit) =>
      `يضبط سنة الأساس والإيرادات و${i(profit)} والدخل قبل الضريبة والنقد المنفق على المحتوى على أرقام التقرير السنوي:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${i(year)}: الإيرادات ${i(revenue)}، و${i(profit)} ${i(operating)}، والدخل قبل الضريبة ${i(pretax)}، والنقد المنفق على المحتوى ${i(content)} \u2068[${sources}]\u2069.`,
    own: "بعض هذه الأرقام الآن من عندك.",
  },

  keep: {
    label: "احفظ المدخلات الحالية باسم",
    button: "حفظ",
    about: (most, longest) =>
      `الحد الأقصى لطول الاسم ${i(longest)} من الأحرف. ويُحفظ ما لا يزيد على ${i(most)} من السيناريوهات حتى إغلاق الصفحة؛ والاسم نفسه يحلّ محل سابقه.`,
    full: (oldest) => `حُفظت أربعة سيناريوهات: وحفظ آخر يُسقط أقدمها، «${i(oldest)}».`,
    empty: "أعطِ السيناريو اسمًا أولًا.",
    taken: (name) => `«${i(name)}» اسم المدخلات الحالية: اختر اسمًا آخر.`,
    kept: (name) => `حُفظ «${i(name)}».`,
    replaced: (name) => `استُبدل «${i(name)}».`,
    removed: (name) => `حُذف «${i(name)}».`,
    loaded: (name) => `ضُبطت مدخلات «${i(name)}».`,
    load: "تحميل",
    loadLabel: (name) => `تحميل «${i(name)}»`,
    remove: "حذف",
    removeLabel: (name) => `حذف «${i(name)}»`,
    list: "السيناريوهات المحفوظة",
    same: "مطابق للحالي",
    differs: (count) =>
      `${counted(count, { one: "مُدخل واحد يختلف", two: "مُدخلان يختلفان", few: "مدخلات تختلف", many: "مُدخلًا تختلف", other: "مُدخل تختلف" }, count)} عن الحالي`,
    none: "لم يُحفظ شيء بعد. احفظ المدخلات الحالية باسم، ثم غيّرها: فيظهر الاثنان هنا جنبًا إلى جنب.",
  },

  compare: {
    title: "جنبًا إلى جنب، وكل المدخلات كما ضُبطت تمامًا",
    now: "الآن",
    scenario: (name) => `في «${i(name)}»`,
    reference: "الفروق عن",
    isReference: "المرجع",
    results: "النتائج",
    inputs: "المدخلات المختلفة",
    noInputs: "لا مُدخل مختلفًا.",
    same: "مطابق",
    download: "تنزيل بصيغة CSV",
    file: "scenarios",
    csv: {
      result: "النتيجة أو المُدخل",
      unit: "الوحدة",
      difference: (name, from) => `${i(name)} ناقص ${i(from)}`,
    },
    year: (n) => counted(n, { one: "سنة واحدة", two: "سنتان", few: "سنوات", other: "سنة" }),
    never: (year) => `ليس بحلول ${i(year)}`,
    noSpeedup: "لا يوجد",
  },

  results: {
    year: () => "آخر سنة متوقَّعة",
    marginUpliftPts: (year) => `زيادة الهامش ${inYear(year)}`,
    plSaving: (year, profit) => `الأثر في ${i(profit)} ${inYear(year)}`,
    visibleYear: () => "الأثر ملحوظ ابتداءً من",
    materialityYear: () => "الأثر جوهري ابتداءً من",
    netCash: (year) => `صافي النقد ${inYear(year)}`,
    cumulativeNetCash: (year) => `صافي النقد التراكمي ${toYear(year)}`,
    npv: (year) => `صافي القيمة الحالية ${toYear(year)}`,
    paybackYears: () => "فترة الاسترداد",
    costReduction: () => "انخفاض كلفة العمل",
    breakEvenSpeedup: () => "تسريع التعادل",
  },

  lines: {
    form: "مخطط خطي",
    expense: {
      title: () => "زيادة الهامش بالنقاط",
      summary: (ends) => `زيادة الهامش في السنة الأخيرة: ${ends.map(i).join("؛ ")}.`,
    },
    cash: {
      title: (millions) => `صافي النقد التراكمي، ${i(millions)}`,
      summary: (ends) => `صافي النقد حتى السنة الأخيرة: ${ends.map(i).join("؛ ")}.`,
    },
    end: (name, amount, year) => `${i(name)} ${i(amount)} (${i(year)})`,
    file: "scenarios-by-year",
    year: "السنة",
    missing: "–",
  },
};
