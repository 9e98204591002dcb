/** The Chinese words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `AI降本计算器，模型${version}`,
  unchanged: "所有参数均与基准预设相同",
  changedHead: ["与基准预设不同的参数", "数值", "单位", "基准预设的数值", "依据", "来源"],
  curve: "摊销曲线",

  inputs: { title: "全部参数", head: ["参数", "数值", "单位", "基准预设的数值", "依据", "来源"] },

  changes: {
    head: (current, prior) => ["指标", "单位", current, prior, "变化", "变化的单位", "差额（按指标单位）"],
    units: { percent: "%", points: "个百分点", notMeaningful: "无意义" },
  },

  units: (millions) =>
    table({
      share: "小数",
      ratePerYear: "小数/年",
      factor: "倍",
      years: "年",
      wholeYears: "年",
      perYear: "/年",
      calendarYear: "年份",
      millions,
      millionsPerYear: `${millions}/年`,
      points: "个百分点",
      curve: "上线后各年的小数",
    }),
};
