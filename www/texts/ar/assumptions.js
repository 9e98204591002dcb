/** The Arabic words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "الشركة ونموها",
    scope: "حجم العمل المشمول",
    adoption: "سرعة انتشار الأدوات",
    cost: "من الأسرع إلى الأرخص",
    offsets: "ما يلتهم الوفر",
    programme: "كلفة البرنامج",
    accounting: "المحاسبة والخصم",
    thresholds: "متى يُعتدّ بالأثر",
  }),

  curves: table({
    derived: "كما يُستنتج من إفصاحات Netflix",
    straightLine4: "قسط ثابت، 4 سنوات",
    immediate: "يُحمَّل دفعة واحدة",
    custom: "منحنى خاص بك",
  }),

  curveAbout: "حصة كلفة العمل التي تُحمَّل على سنة عرضه وعلى كل سنة بعدها، بالنسبة المئوية؛ ومجموع الحصص 100%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "مجموع الحصص لا يساوي 100%."
      : "أدخل من 1 إلى 20 حصة بين 0 و100 تفصل بينها مسافات؛ ويجب أن يكون مجموعها 100%.",
};
