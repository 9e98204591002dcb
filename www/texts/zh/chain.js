/** The Chinese sentences of the claim chain, with places for values as in English. */

import { table } from "../table.js";

/** @typedef {import("../en/chain.js").Cases} Cases */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `“${speedup}速”` : isFaster ? `${speedup}速` : "没有提速";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `从${faster(speedup, cases)}到利润率`,
  take: (speedup) => `按报道的说法，设为${speedup}`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "即使" : ""}“${speedup}速”${isMore ? "，也" : ""}只让成本降低${cheaper}：折合${year}年利润率${points}。`,
  // Begins a sentence.
  noSpeedup: "无论提速多少",

  chart: {
    title: (year, isClaim) => `${year}年，${isClaim ? "报道的说法" : "提速"}最终值多少（${terms.millions}）`,
    groups: ["工作本身允许多少", "能普及到多广", "钱留在谁手里"],
    answer: (money, points) => `${money}：利润率${points}`,
    author: "作者的答案",
    columns: ["步骤", "增减", "剩余"],
    summary: (less, claim, books, year) =>
      `如果范围内的工作一下子全部便宜${less}，${year}年就能节省${claim}。而${terms.profit}中体现的是${books}。`,
    start: (less, isClaim) => (isClaim ? "照单全收报道的说法" : `如果全部工作便宜${less}`),
    steps: table({
      labour: "非人工成本",
      compressible: "压缩不了的人工",
      addressable: "工具做不了的工作",
      newShots: "有了工具才拍的镜头",
      adoption: "尚未普及的工作",
      rework: "返工",
      tool: "许可与算力",
      capture: "外包商留存",
      incentive: "失去的税收优惠",
      reinvest: "再投入内容",
      timing: "摊销的时间差",
      programme: "AI项目成本",
      upfront: "前期付款，当年部分",
      books: `对${terms.profit}的影响`,
    }),
    stepsOfLoss: { incentive: "增加的税收优惠" },
  },

  stepper: {
    back: "上一步",
    next: "下一步",
    position: (step, all) => `${step}/${all}`,
  },

  link: {
    copy: "这一步的链接",
    copied: "已复制这一步的链接。",
    byHand: "链接未能自动复制，请从这里复制：",
    label: "这一步的链接",
  },

  plain: (number, unit) => `${number}${unit}。`,

  left: ({ isLoss }) => [
    "（起点）",
    "（剩余）",
    "（剩余）",
    "（剩余）",
    "（剩余）",
    isLoss ? "（额外支出）" : "（剩余）",
    `（${terms.profit}）`,
    "（利润率）",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)}意味着用时减少{!less}。如果这些工作一下子全部便宜{less}，{year}年就能节省{atOnce}。`
        : "没有提速：工作用时和以前一样，也就没有节省。",
      `${cases.isMixed ? "特效和范围内的其他工作" : "视觉特效"}占制作支出的{effects}，制作支出占内容支出的{producedShare}。也就是说，它占内容支出的{?bounds.scopePoolShareOfContentPct}，{year}年为{?scopePool}。没有公司披露特效花了多少钱。${cases.isClaim ? "而这一说法只针对一个片段。" : ""}`,
    ],
    ["只有人工会变快，而人工占成本的{!labourShare}。", "人工以外的成本照旧。"],
    [
      `AI能让其中{compressibleShare}的人工提速。因此，工作便宜了{!costReduction}${cases.isNaive ? "" : "，而不是{less}"}。`,
      `指导、审核和交付所需的时间照旧。即使AI瞬间完成，最多也只能节省{?costReductionCeiling}；其中的{less}就是{?costReduction}。${cases.hasBreakEven ? "提速到{?breakEvenSpeedup}，才抵得上返工和工具的成本。" : "{?breakEvenSpeedup}，都抵不上返工和工具的成本。"}`,
    ],
    [
      `AI做得了{!addressableShare}的工作。${cases.hasNewShots ? "其中{newShotShare}是额外增加的镜头，不产生节省。" : ""}`,
      `其余是工具做不了的工作。${cases.hasNewShots ? "没有AI就不会拍的镜头，不算节省。" : ""}`,
    ],
    [
      `到{year}年，AI做得了的工作有{!adoption}由它完成，占${cases.hasNewShots ? "原计划工作" : "全部工作"}的{touched}。`,
      "工具从今天的水平出发，沿S形曲线普及到{?adoption}。{year}年，它们涉及{?exposed}的支出，从中节省{?grossSaving}。",
    ],
    cases.isLoss
      ? [
          "返工和工具的成本超过AI带来的节省，内容的现金支出反而增加。",
          "节省了{?grossSaving}，但返工花费{?rework}，工具花费{?tool}。{?~productionNet}的亏损由委托方承担，额外支出带来的税收优惠抵消一部分。余下{?~contentSaving}。",
        ]
      : [
          "再减去返工、工具、外包商留存、失去的税收优惠，以及投入更多内容的钱。",
          "在{?grossSaving}中，返工花费{?rework}，工具花费{?tool}。余额中委托方得到{?captured}，扣除失去的税收优惠后为{?afterIncentive}。再投入：{?reinvested}。余下{?contentSaving}。",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? "AI项目成本{!programmeCost}则立即入账。" : ""}`,
      `作品${cases.isLoss ? "多花" : "省下"}的钱，上线后才计入账面：{year}年为{?plContentSaving}。减去AI项目成本{?programmeCost}${cases.hasUpfront ? "和一部分前期付款" : ""}，为{?plSaving}。`,
    ],
    [
      "{year}年的营收为{!revenue}。对利润率的影响达到{visible}，财报读者才能察觉。",
      "营收{?revenue}，影响{?plSaving}，相当于{?marginUpliftPts}。利润率为{?marginWithAiPct}，而不是{?baselineMarginPct}。",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "额外支出" : "节省";
  return isSlow
    ? `作品的成本付款在先、入账在后，因此${what}在账面上显现得慢。`
    : `作品的成本在付款当年入账，因此${what}立即在账面上显现。`;
};
