/** The Chinese sentences of what the story rests on. */

import { table } from "../table.js";
import { written } from "./period.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `事实截至${date}。`,
  undated: "日期不详",
  forms: { copy: "转载", summary: "摘要" },
  opensElsewhere: "将打开其他网站",
  disagree: "来源说法不一：",
  grades: table({
    filing: "申报文件",
    derivedFromFilings: "据申报文件推算",
    companyStatement: "公司表态",
    press: "媒体或研究",
    assumption: "假设",
  }),

  provenance: {
    title: (subject) => `数字出处：${subject}`,
    close: "关闭",
    closeLabel: "关闭来源",
    figure: (name, one, other) => `${name}，${one}和${other}`,
    printed: "报道所刊",
    filed: "公司申报",
    none: "没有来源：这是计算器制作者的假设。",
    notLooked: "没有在申报文件中查证。",
    notCollected: "财报已发布，但这个数字此处未收录。",
    printedTo: (step) => `刊出时按${step}取整，因此误差可能达到其一半。`,
    assumption: "这个值是假设，参考了以下来源。",
    ownFigure: "你改动了这个数字。以下是原数字的来源。",
    ownInput: (value) => `你改动了这个参数；预设值为${value}。`,
    ofStory: (value, usual) => `本专题设为${value}；计算器自身的值为${usual}。`,
    baseYear: (year) => `${year}年的公布值。`,
    otherYear: "本专题已公布的年份都没有这个值。",
    curve: "根据Netflix 2023年、2024年和2025年年报附注5中自制内容的摊销进度推算；其他可选曲线属惯例。",
    sources: "来源与备注",
  },

  verdicts: { right: "正确", wrong: "错误", unverifiable: "无法核实" },
  printed: (value) => `报道所刊：${value}`,
  notReported: "未公布",
  nextDue: (date) => `下一期财报最迟于${date}发布。`,

  record: {
    about: (company) => `${within(company)}公布并申报的数字。变化均与上年同期相比。点选数字可查看出处。`,
    view: "显示",
    every: { quarter: "季度", half: "半年", year: "年度" },
    adjusted: "剔除一次性因素",
    head: {
      quarter: ["指标", "最新", "变化", "12个月"],
      half: ["指标", "最新", "变化", "12个月"],
      year: ["指标", "最新", "变化", "年均"],
    },
    to: (period) => `截至${period}`,
    from: (period) => `自${written(period)}`,
    aYearEarlier: "同比",
    adjustedMark: "调整后",
    oneOffMark: "含一次性因素",
    none: "–",
    all: "全部期间",
    columns: {
      quarter: ["期间", "数字", "变化", "12个月"],
      half: ["期间", "数字", "变化", "12个月"],
      year: ["期间", "数字", "变化"],
    },
    between: (low, high) => `按刊出的数字，在${low}至${high}之间`,
    growth: (rate, from, to) => `${written(from)}至${written(to)}复合增速：每年${rate}。`,
    growthPoints: (points, from, to) => `${written(from)}至${written(to)}：${points}。`,
    change: (change, from, to) => `${written(from)}至${written(to)}：${change}。`,
    trailing: (to, parts, sum) => `截至${to}的12个月：${parts} = ${sum}。`,
    rules:
      "“12个月”为最近四个季度或两个半年之和。利润率按这些合计重新计算；数量取最新值。每股收益的12个月数字同样是四个季度之和，因股数不同，可能与全年数字有出入。只有各期数字齐备时，才显示12个月的数字。多年增速在每年的同一时点之间衡量。各分项经四舍五入；合计按精确数字计算。",
    download: "下载CSV",
    file: {
      name: "reported-figures",
      title: (company) => `${within(company)}公布的数字`,
      head: ["指标", "单位", "期间", "数值", "口径", "同比变化", "变化的单位", "最小", "最大", "12个月", "来源"],
      reported: "按公布",
      adjusted: "调整后",
      sources: "来源",
    },
  },

  backcast: {
    about: "同样的增速，若从更早的年份算起，能不能得出后来公布的数字？这里只检验增速；基准年之前，AI不起作用。",
    from: "起始年份",
    started: (year) => `从${year}年起算`,
    columns: ["年份", "推算", "公布", "差额"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `营收（${millions}）`,
      contentCash: `内容现金支出（${millions}）`,
      margin: `${marginTitle}（%）`,
    }),
    growth: (g) =>
      `你假设营收每年增长${g.revenue}，内容支出每年增长${g.content}。${g.from}年至${g.to}年，营收实际每年增长${g.revenueWas}，内容支出每年增长${g.contentWas}。`,
    verdict: (v) =>
      `从${v.from}年起按这些增速推算，${v.year}年的营收${v.revenue}，内容支出${v.content}。利润率若保持不变，则${v.margin}。`,
    over: (size) => `会偏高${size}`,
    under: (size) => `会偏低${size}`,
    exact: "恰好相符",
    unknown: "无从比较",
    charts: {
      form: "折线图",
      title: (millions) => `推算与公布（${millions}）`,
      labels: { revenue: "营收", contentCash: "内容" },
      projected: (name) => `${name}，推算`,
      reported: (name) => `${name}，公布`,
      summary: "按这些增速推算的结果，与公布的数字相对照；每条线的名称标在末端。",
      columns: ["年份", "营收，推算", "营收，公布", "内容，推算", "内容，公布"],
    },
  },

  companies: {
    about: "同样的问题也可以问其他公司，但各家利润的算法不同。利润率只在同一利润指标内比较。",
    measures: table({
      operatingIncome: "营业利润",
      segmentOperatingIncome: "分部营业利润",
      adjustedEbitda: "调整后EBITDA",
      adjustedOibda: "调整后OIBDA",
      none: "未披露利润",
    }),
    alone: "这里没有其他公司按这一指标公布利润，因此不作比较。",
    ranked: "按利润率从高到低排列。",
    columns: ["公司", "营收（百万）", "利润（百万）", "利润率", "内容支出（百万）"],
    year: (year) => `${year}财年`,
    notDisclosed: "未披露",
    forecast: (by, period) => `${by}对${period}的预测`,
    caption: "按利润指标分组的公司",
    unit: "各公司财年截止月份不同；内容支出的口径也不同，而且预测不等于实际支出。",
    remarks: "备注",
  },

  sources: {
    about: "这里显示的一切，或以下列来源为据，或是已注明的假设。申报文件优先于公司的说法，公司的说法优先于他人的文章。",
    story: (company) => `${within(company)}数字的来源`,
    model: "各项假设的来源",
    assumptions: (names) => `没有来源的假设：${names}。`,
    usedFor: (names) => `用于：${names}`,
    forms: "“转载”指来源不是在其原始页面上读到的；“摘要”指他人对来源的转述。两者都已标明。",
    method:
      "从提速到成本、现金、费用和利润率，每个结果都能打开相应的公式。预设中取自其他公司的部分，财年和利润指标并不统一。",
    version: (version) => `模型${version}。`,
  },
};
