/** The Chinese words of the workings. */

import { table } from "../table.js";
import { written } from "./period.js";

/** @type {typeof import("../en/working.js").messages.names} */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t（距基准年的年数）",
    year: "年份",
    revenue: "营收",
    contentCash: "内容现金支出",
    scopePool: "范围内支出",
    adoption: "普及率",
    exposed: "工具涉及的支出",
    grossSaving: "总节省额",
    rework: "返工成本",
    tool: "许可与算力成本",
    productionNet: "制作净节省额",
    captured: "委托方留存的节省",
    afterIncentive: "扣除失去的税收优惠后的节省",
    reinvested: "再投入的节省",
    contentSaving: "节省的内容现金",
    programmeCost: "AI项目成本",
    netCash: "净现金",
    tax: "节省对应的税款",
    netCashAfterTax: "税后净现金",
    cumulativeNetCash: "累计净现金",
    plContentSaving: "利润表中的内容节省",
    plSaving: `对${profit}的影响`,
    baselineMarginPct: `不使用AI的${marginTitle}`,
    marginUpliftPts: "利润率升幅",
    marginUpliftBps: "利润率升幅（基点）",
    marginWithAiPct: `使用AI的${marginTitle}`,
    savingShareOfContentPct: "节省占内容支出的比例",
    baselinePretax: "不使用AI的税前利润",
    plShareOfPretaxPct: "影响占税前利润的比例",

    costReduction: "成本降幅",
    costReductionCeiling: "成本降幅的上限",
    breakEvenSpeedup: "盈亏平衡的提速倍数",
    npv: "净现值",
    terminalPresentValue: "最后一年之后的现值",
    lowestCash: "垫付资金的最大额",
    paybackYears: "收回资金所需的时间",
    materialityYear: "首个重大年份",
    visibleYear: "首个可察觉年份",
    totalContentSaving: "节省的内容现金，所有年份",
    totalPlContentSaving: "利润表中的内容节省，所有年份",
    recognisedPct: "已计入利润表的节省比例",

    draws: "抽取的模拟次数",
    quantile: "低于此值的模拟比例",
    rank: "位次",
    below: "该位次的结果",
    above: "下一位次的结果",
    sum: "所有结果之和",
    hits: "符合条件的模拟次数",

    "bounds.materialityThreshold": "达到重大水平的节省额",
    "bounds.thresholdAsMarginPts": "该节省额折合利润率的百分点",
    "bounds.scopePool": "范围内支出",
    "bounds.scopePoolShareOfContentPct": "范围内支出占内容支出的比例",
    "bounds.shareOfPoolThatMustVanishPct": "范围内支出须消失的比例",
    "bounds.marginPtsIfWholePoolVanished": "范围内支出全部消失时的利润率百分点",
    "bounds.marginPtsPerOnePercentOfContentCash": "每1%内容支出对应的利润率百分点",
    "bounds.savingNeededForOnePoint": "相当于1个百分点利润率的节省额",

    revenue0: "基准年营收",
    operatingIncome0: `基准年${profitTitle}`,
    pretaxIncome0: "基准年税前利润",
    contentCash0: "基准年内容现金支出",
    reworkRate: "返工率",
    toolCostShare: "许可与算力的成本占比",
    captureShare: "委托方留存的节省比例",
    reinvestShare: "再投入的节省比例",
    costInflation: "运营成本增速",
    transitionYears: "再培训与遣散的年数",
    upfrontLife: "前期付款的分摊年数",
    materialityShare: "视为重大的税前利润比例",
    visiblePoints: "可察觉的利润率百分点",
    amortCurve: "计入费用的比例",
  });

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names,
  title: (name) => `计算过程：${name}`,
  of: (name, period) => `${name}，${written(period)}`,
  instead: (input, value) => `“${input}”取${value}时`,
  years: (first, last) => `${first}年至${last}年`,
  change: (figure) => `${figure}的变化`,
  periods: (prior, current) => `${prior}至${current}`,
  statistics: table({
    p001: "模拟结果的0.1%分位数",
    p999: "模拟结果的99.9%分位数",
    p05: "模拟结果的5%分位数",
    p10: "模拟结果的10%分位数",
    p25: "模拟结果的25%分位数",
    p50: "模拟结果的中位数",
    p75: "模拟结果的75%分位数",
    p90: "模拟结果的90%分位数",
    p95: "模拟结果的95%分位数",
    mean: "模拟结果的平均值",
  }),
  events: table({
    probVisible: "收益可察觉的模拟比例",
    probVisibleCost: "损失可察觉的模拟比例",
    probMaterial: "收益达到重大水平的模拟比例",
    probMaterialCost: "损失达到重大水平的模拟比例",
    probCumulativeCashNegative: "所有年份现金合计为负的模拟比例",
    probLoss: "现值为负的模拟比例",
  }),
  none: "无",
  basisPoints: (n) => `${n}个基点`,
  curveAt: (age) => `计入费用的比例（${age === 0 ? "上线当年" : `${age}年后`}）`,

  close: "关闭",
  closeWorking: "关闭计算过程",
  trail: "到达这里的路径",
  rule: "公式",
  numbers: "代入数字",
  parts: "计算要素",
  columns: ["要素", "数值"],
  outcomes: table({
    none: "无，条件是：",
    zero: "0，条件是：",
    firstYear: "首个满足下列条件的年份：",
  }),
  condition: "，条件是：",
  whens: table({
    "paybackYears zero": "，每一年都如此",
    "paybackYears none": "，在最后一年年末",
    "visibleYear none": "，每一年都如此",
    "materialityYear none": "，每一年都如此",
  }),

  beyond: (year) => `预测已不再覆盖${year}年。`,
  codes: "[N3]等代号指方法说明中列出的来源。",
  t: "t是距基准年的年数。",
  exp: "exp(x)是e = 2.71828…的x次方。",

  places: table({
    now: "",
    previous: "（上一年）",
    summed: "（第j年）",
    age: "（第j年的节省在第t年的部分）",
  }),
  sum: "以下各项之和（年份j = 1至t）：",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `没有这样的年份：利润率升幅在${year}年最大，为${marginUpliftPts}，低于${visiblePoints}。`
        : `${year}年利润率升幅为${marginUpliftPts}；此前没有一年达到${visiblePoints}。`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `没有这样的年份：即使在最好的${year}年，${plSaving}的影响也低于税前利润${baselinePretax}的${materialityShare}。`
        : `${year}年，${plSaving}的影响达到税前利润${baselinePretax}的${materialityShare}以上；此前没有一年如此。`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `${year}年年末累计净现金为${cumulativeNetCash}：资金尚未收回。`
        : `累计净现金从未低于零：最低点在${year}年年末，为${cumulativeNetCash}。`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `无论提速多少都不够：返工和工具的成本，超过成本降低${costReductionCeiling}（上限）所能节省的金额。`,
    recognisedPct: () => "所有年份都没有节省，因此没有比例可言。",
    "bounds.shareOfPoolThatMustVanishPct": () => "范围内没有支出，因此没有比例可言。",
    change: ({ current, prior }) =>
      prior
        ? `上年数字为${prior}：从零或负数算起，百分比变化会造成误导。`
        : `该数字为${current}：低于零时，百分比变化会造成误导。`,
  },
  notReported: "有一个数字没有公布。没有公布不等于零，因此无法给出变化。",
  notCollected: "有一个数字此处未收录（可能已经公布），因此无法给出变化。",
  tooLarge: "变化太大，无法用数字表示。",

  origin: {
    preset: (grade, preset) => `${grade}，与“${preset}”相同`,
    own: (value, grade, preset) => `你的值；“${preset}”中为${value}（${grade}）`,
    ownCurve: (preset) => `你的曲线；不是“${preset}”的曲线`,
    onlyHere: (value) => `仅在此处；你设定的是${value}`,
    curveOnlyHere: "仅在此处；你设定的是另一条曲线",
    printed: "报道所刊",
    typed: "你的值",
  },
  drawn: {
    draws: (seed) => `使用随机种子${seed}，范围按设定`,
    quantile: () => "分位数的定义",
    rank: () => "（抽取的模拟次数 − 1）× 低于此值的模拟比例，向下取整；最低的结果位次为0",
    below: () => "所有结果按升序排列",
    above: () => "在两者之间插值：Hyndman与Fan的第7类方法，与电子表格相同",
    sum: () => "按抽取顺序相加",
    hits: () => "逐次计数",
  },
};
