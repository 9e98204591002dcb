/** The Japanese words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "会社とその成長",
    scope: "対象となる作業の量",
    adoption: "ツールが広がる速さ",
    cost: "速さから費用の削減へ",
    offsets: "節約を減らすもの",
    programme: "AIの推進にかかる費用",
    accounting: "会計と割引",
    thresholds: "意味を持つ水準",
  }),

  curves: table({
    derived: "Netflixの開示書類に基づく",
    straightLine4: "定額法、4年",
    immediate: "一括で費用化",
    custom: "自分で設定",
  }),

  curveAbout: "作品の費用のうち、公開年とその後の各年に費用化する割合（%）。合計は100%です。",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "割合の合計が100%になっていません。"
      : "0から100までの割合を、空白で区切って1〜20個入力してください。合計は100%にしてください。",
};
