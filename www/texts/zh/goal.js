/** The Chinese sentences of the goals and their map. */

import { moneyOf } from "./money.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${isMore ? "高" : "低"}${amount}`;

/** @param {string} amount @param {boolean} isMore */
const counted = (amount, isMore) => `${isMore ? "多" : "少"}${amount}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "最后一年",
  inYear: (year) => `${year}年`,

  labels: {
    input: "要改变的参数",
    output: "想要的结果",
    target: (unit) => `目标值${unit ? `（${unit}）` : ""}`,
    question: "问题",
  },

  question: ["其他不变，", "应为多少，才能使", "？"],

  outputs: (profit) => ({
    marginUpliftPts: "最后一年的利润率升幅",
    plSaving: `最后一年对${profit}的影响`,
    npv: "净现值",
    paybackYears: "投资回收期",
    visibleYear: "效果可察觉的年份",
    materialityYear: "效果重大的年份",
  }),

  verbs: {
    marginUpliftPts: "达到",
    plSaving: "达到",
    npv: "达到",
    paybackYears: "不超过",
    visibleYear: "不晚于",
    materialityYear: "不晚于",
  },

  // After “才能使” or “不足以使” in the answer.
  goals: {
    marginUpliftPts: (period, target) => `${period}的利润率升幅达到${target}`,
    plSaving: (period, target, profit) => `${period}对${profit}的影响达到${target}`,
    npv: (_, target) => `预测期的净现值达到${target}`,
    paybackYears: (_, target) => `投资回收期不超过${target}`,
    visibleYear: (_, target) => `效果到${target}年可察觉`,
    materialityYear: (_, target) => `效果到${target}年达到重大水平`,
  },

  targets: {
    marginUpliftPts: (period, target) => `${period}的利润率升幅不低于${target}`,
    plSaving: (period, target, profit) => `${period}对${profit}的影响不低于${target}`,
    npv: (_, target) => `预测期的净现值不低于${target}`,
    paybackYears: (_, target) => `投资回收期不超过${target}`,
    visibleYear: (_, target) => `效果到${target}年可察觉`,
    materialityYear: (_, target) => `效果到${target}年达到重大水平`,
  },

  stands: {
    marginUpliftPts: (period, now) => `${period}的利润率升幅为${now}`,
    plSaving: (period, now, profit) => `${period}对${profit}的影响为${now}`,
    npv: (_, now) => `预测期的净现值为${now}`,
    paybackYears: (_, now) => `投资回收期为${now}`,
    visibleYear: (_, now) => `效果从${now}年起可察觉`,
    materialityYear: (_, now) => `效果从${now}年起达到重大水平`,
  },

  // A full stop follows the number.
  best: {
    marginUpliftPts: (period) => `${period}的利润率升幅最高为`,
    plSaving: (period, profit) => `${period}对${profit}的影响最大为`,
    npv: () => "预测期的净现值最高为",
    paybackYears: () => "投资回收期最短为",
    visibleYear: () => "效果最早可察觉的年份是",
    materialityYear: () => "效果最早达到重大水平的年份是",
  },

  none: {
    marginUpliftPts: "利润率得不到任何提升",
    plSaving: "得不到任何影响",
    npv: "得不到任何净现值",
    paybackYears: "资金在预测期内始终无法收回",
    visibleYear: "效果在预测期内始终无法察觉",
    materialityYear: "效果在预测期内始终达不到重大水平",
  },

  difference: {
    share: (n, isMore) => compared(`${n}个百分点`, isMore),
    ratePerYear: (n, isMore) => compared(`每年${n}个百分点`, isMore),
    points: (n, isMore) => compared(`${n}个百分点`, isMore),
    factor: (n, isMore) => compared(`${n}倍`, isMore),
    perYear: (n, isMore) => compared(`${n}/年`, isMore),
    years: (n, isMore) => counted(`${n}年`, isMore),
    wholeYears: (n, isMore) => counted(`${n}年`, isMore),
    choice: (n) => n,
    calendarYear: (n, isMore) => `${isMore ? "晚" : "早"}${n}年`,
    millions: (n, isMore, currency) => counted(moneyOf(`${n}百万`, currency), isMore),
    millionsPerYear: (n, isMore, currency) => `每年${counted(moneyOf(`${n}百万`, currency), isMore)}`,
  },

  value: (name, needed, goal, difference, now) => [
    `若其他不变，“${name}”须为`,
    needed,
    `，才能使${goal}。这比现在（${now}）${difference}。`,
  ],

  already: (name, now, stands) => [strong("无需任何改变"), `：“${name}”保持现在的${now}，${stands}。`],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("无法实现"),
    `：若其他不变，“${name}”在${least}至${greatest}之间无论取何值，都不足以使${goal}；${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    "。",
  ],

  use: (value) => `采用${value}`,

  alone: {
    title: "单独改变每个不确定参数",
    summary: (enough, all, target, nearest) =>
      enough
        ? `目标是“${target}”：${all}个不确定参数中，有${enough}个单独改变就够。`
        : `目标是“${target}”：${all}个不确定参数中，没有一个单独改变就够。${nearest ? `最接近的是“${nearest.name}”，可达${nearest.amount}。` : ""}`,
    already: (target, all) => `“${target}”已经实现，${all}个不确定参数都无需改变。`,
    columns: ["单独改变的参数", "须为", "现在", "最好结果", "尝试范围"],
    span: (least, greatest) => `${least}至${greatest}`,
    kinds: { already: "维持现状", impossible: "不够" },
    noBest: "无",
    download: "下载CSV",
    file: "goal",
    csvColumns: ["参数", "单位", "现在", "尝试下限", "尝试上限", "答案", "须为"],
    csvBest: (unit) => `最好结果（${unit}）`,
  },

  map: {
    title: "同时改变两个参数",
    form: "两个参数的分布图",
    file: "map",
    note: "达到目标",
    orMore: "不低于此值",
    orLess: "不高于此值",
    across: "横轴",
    up: "纵轴",
    areas: ["达到目标", "无法达到"],
    author: "作者",
    you: "你",
    both: "作者和你",
    summary: (target, share, x, y, isReached) =>
      `目标是“${target}”：图中${share}的组合能够实现。你的组合（${x}，${y}）${isReached ? "能" : "不能"}实现。`,
    none: "0%",
    all: "100%",
    columns: (x, y) => ["情形", x, y],
    line: "目标",
    throughout: "全部达到",
    never: "始终达不到",
    atLeast: (value) => `不低于${value}`,
    atMost: (value) => `不高于${value}`,
    at: (value) => `约${value}`,
  },
};
