/** The Japanese words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `AI節約計算機、モデル${version}`,
  unchanged: "すべての入力が標準プリセットのまま",
  changedHead: ["標準プリセットと異なる入力", "値", "単位", "標準プリセットの値", "根拠", "出典"],
  curve: "償却曲線",

  inputs: { title: "すべての入力", head: ["入力", "値", "単位", "標準プリセットの値", "根拠", "出典"] },

  changes: {
    head: (current, prior) => ["指標", "単位", current, prior, "変化", "変化の単位", "差（指標の単位）"],
    units: { percent: "%", points: "ポイント", notMeaningful: "算出不能" },
  },

  units: (millions) =>
    table({
      share: "割合（小数）",
      ratePerYear: "年率（小数）",
      factor: "倍",
      years: "年数",
      wholeYears: "年数",
      perYear: "毎年",
      calendarYear: "年",
      millions,
      millionsPerYear: `年${millions}`,
      points: "ポイント",
      curve: "公開年からの割合（小数）",
    }),
};
