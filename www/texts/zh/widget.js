/** The Chinese sentences of a first visit. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { moneyOf } from "./money.js";

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}%`,
    points: (n) => `${n}个百分点`,
    years: (n) => `${n}年`,
    wholeYears: (n) => `${n}年`,
    share: (n) => `${n}%`,
    ratePerYear: (n) => `每年${n}%`,
    factor: (n) => `${n}倍`,
    perYear: (n) => `${n}/年`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => moneyOf(`${n}${word}`, currency),
    whole: (n, currency = "") => moneyOf(n, currency),
    scales: [
      { millions: 1_000_000, word: "万亿" },
      { millions: 100, word: "亿" },
      { millions: 0.01, word: "万" },
    ],
    millions: (n, _value, currency = "") => moneyOf(`${n}百万`, currency),
    millionsPerYear: (n, _value, currency = "") => `每年${moneyOf(`${n}百万`, currency)}`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["在现金收支的当年", "在节省计入账面时"],
      terminalValue: ["不再计算", "净现金保持不变", "净现金持续增长"],
    }),
    loss: (amount) => `亏损${amount}`,
    lessThan: (amount) => `不到${amount}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "%/年",
    factor: "倍",
    years: "年",
    wholeYears: "年",
    perYear: "/年",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions}/年`,
    points: "个百分点",
    choice: "",
  },

  suffixesOfOne: table({ years: "年", wholeYears: "年", points: "个百分点" }),

  labels: { speedup: "提速到几倍？" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "申报文件",
    derivedFromFilings: "据申报文件推算",
    companyStatement: "公司表态",
    press: "媒体与研究",
    assumption: "我们的假设",
  },

  presets: { cautious: "谨慎", base: "基准", bold: "大胆" },

  panels: {
    assumptions: "其他全部假设",
    outlook: "有多大把握？",
    uncertainty: "参数的取值范围",
    drivers: "什么左右结果？",
    goal: "要满足什么条件？",
    scenarios: "方案对比",
    claims: "报道的说法",
    record: "公司公布的数字",
    backcast: "放在过去，算得准吗？",
    companies: "其他公司",
    sources: "来源与方法",
    share: "分享与下载",
  },

  marks: {
    base: (value) => `我们的基准 ${value}`,
    claim: (value) => `报道的说法 ${value}`,
    range: (low, high) => `来源范围 ${low}至${high}`,
  },

  ui: {
    answer: "答案",
    deeper: "看看是怎么算出来的",
    card: "这是我们的估算，并非公司的数字。多数参数是假设。",
    loading: "请稍候……",
    panelFailed: "这一部分未能加载。",
    again: "重试",
    figuresHead: ["指标", "变化"],
    source: "来源",
    since: (period) => `较${period}`,
    versions: (wrong, all) => ["报道所刊", wrong ? `公司申报：${all}项中${wrong}项不符` : "公司申报"],
    changes: "同比变化",
    presets: "从哪套设定出发",
    resetAll: "全部重置",
    authors: "恢复作者设定",
    reset: (value) => `重置为${value}`,
    locked: (name) => `${name}（已锁定）`,
    curve: "摊销曲线",
    showNumbers: "显示数字",
    none: "无",
    notMeaningful: "无意义",
    notReported: "未公布",
    notCollected: "此处未收录",
    absentIn: (period, absence) => `${period}：${absence}`,
    overdue: (date, isDay) => `新一期财报应于${date}${isDay ? "" : "内"}发布，此处尚未纳入。`,
    refused: (field, problem) => `${field}${/[?\uff1f]$/u.test(field) ? "" : "："}${problem}`,
    stale: "有一项输入无法使用，结果仍按最近一次有效的输入计算。",
    version: (version, date) => `事实截至${date}。模型${version}。`,
  },

  notes: {
    about: "显示计算过程。",
    failed: "未能加载。再次点选可重试。",
  },

  entry,

  charts: {
    rounded: "各分项经四舍五入；合计按精确数字计算。",
    changes: {
      title: "同比变化",
      panels: ["变化幅度（%）", "变化（个百分点）"],
      columns: (current, prior) => ["指标", current, prior, "变化"],
      summary: (changes) => `${changes.join("；")}。`,
      none: "没有可与上年比较的指标。",
    },
    margin: {
      title: `${terms.marginTitle}变化（个百分点）`,
      labels: margin,
      columns: ["年份", "使用AI，模拟中位数（%）", "不使用AI（%）", "差距", "九成模拟的下限", "九成模拟的上限"],
      summary: (withAi, without, year, uplift, low, high) =>
        `按模拟中位数，${year}年使用AI的利润率为${withAi}，不使用则为${without}，相差${uplift}。九成模拟结果在${low}至${high}之间。`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction: "视觉特效与其他后期制作之和超过了全部制作支出。",
    marginBeyondRevenue: `${terms.profitTitle}超过了营收。`,
    contentBeyondRevenue: "在预测期的某些年份，内容支出超过了营收。",
    pretaxUnlikeOperating: `税前利润与${terms.profit}相差3倍以上，是不是有一项填错了？`,
    toolsCostMore: "返工和许可的制作成本超过了提速带来的节省。",
    adoptionBeyondHorizon: "要到预测期结束之后，普及速度才达到最快。",
    releasedBeyondHorizon: "预测期内没有任何产生节省的作品上线。",
    growthApart: "内容支出与营收的增速每年相差超过10个百分点。",
    baseYearFar: "基准年与各项假设对应的年份相距甚远，是不是填错了？",
  },

  differ: (count) => `${count}个参数与作者设定不同`,

  difference: (name, now, authors) => `${name}：${now}，作者设定为${authors}`,

  beyondSlider: (name, least, greatest) => `“${name}”超出了我们为${terms.company}设定的范围（${least}至${greatest}）。`,

  problem: (code, least, greatest) => {
    const range = `${least}至${greatest}之间的`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `超出范围：请输入${range}数字。`;
    if (code === "notAbove") return "过低：必须高于最后一年之后的增长率。";
    if (code === "notWhole") return `请输入${range}整数。`;
    return `不是数字：请输入${range}数字。`;
  },

  figureProblem: (least, greatest) => `请输入${least}至${greatest}之间的数字；若“未公布”，请留空。`,
});
