/** The Chinese words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "公司及其增长",
    scope: "范围内有多少工作",
    adoption: "工具普及有多快",
    cost: "从更快到更便宜",
    offsets: "什么抵消了节省",
    programme: "AI项目花多少钱",
    accounting: "会计与折现",
    thresholds: "多大才算数",
  }),

  curves: table({
    derived: "按Netflix申报文件推算",
    straightLine4: "直线法，4年",
    immediate: "一次性计入费用",
    custom: "自行设定",
  }),

  curveAbout: "作品成本在上线当年及其后各年计入费用的比例（%）；合计为100%。",

  curveProblem: (code) =>
    code === "wrongSum" ? "各项比例之和不是100%。" : "请输入1至20个比例，每个在0至100之间，用空格隔开；合计须为100%。",
};
