/** The Chinese sentences of the scenarios. */

const inYear = (/** @type {number | null} */ year) => (year === null ? "最后一年" : `${year}年`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "显示", expense: "账面数字", cash: "现金" },

  start: {
    legend: "起始财年",
    year: (year) => year,
    about: (profit) => `把基准年、营收、${profit}、税前利润和内容现金支出设为年报数字：`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}：营收${revenue}，${profit}${operating}，税前利润${pretax}，内容现金支出${content}[${sources}]。`,
    own: "其中有些数字现在由你自行设定。",
  },

  keep: {
    label: "将当前参数保存为",
    button: "保存",
    about: (most, longest) => `名称最多${longest}个字符。最多保存${most}个方案，关闭页面后清除；同名方案会被覆盖。`,
    full: (oldest) => `已保存四个方案：再保存会删去最早的“${oldest}”。`,
    empty: "请先为方案命名。",
    taken: (name) => `“${name}”指当前参数：请换一个名称。`,
    kept: (name) => `已保存“${name}”。`,
    replaced: (name) => `已覆盖“${name}”。`,
    removed: (name) => `已删除“${name}”。`,
    loaded: (name) => `已采用“${name}”的参数。`,
    load: "载入",
    loadLabel: (name) => `载入“${name}”`,
    remove: "删除",
    removeLabel: (name) => `删除“${name}”`,
    list: "已保存的方案",
    same: "与当前相同",
    differs: (count) => `${count}个参数与当前不同`,
    none: "尚未保存方案。给当前参数起个名称保存，再作改动：两者会在这里并列显示。",
  },

  compare: {
    title: "并列对比，所有参数都取设定值",
    now: "当前",
    scenario: (name) => `“${name}”中`,
    reference: "对比基准",
    isReference: "基准",
    results: "结果",
    inputs: "不同的参数",
    noInputs: "没有不同的参数。",
    same: "相同",
    download: "下载CSV",
    file: "scenarios",
    csv: {
      result: "结果或参数",
      unit: "单位",
      difference: (name, from) => `${name}减${from}`,
    },
    year: (n) => `${n}年`,
    never: (year) => `到${year}年仍未达到`,
    noSpeedup: "无",
  },

  results: {
    year: () => "预测的最后一年",
    marginUpliftPts: (year) => `${inYear(year)}利润率升幅`,
    plSaving: (year, profit) => `${inYear(year)}对${profit}的影响`,
    visibleYear: () => "效果可察觉的起始年",
    materialityYear: () => "效果重大的起始年",
    netCash: (year) => `${inYear(year)}净现金`,
    cumulativeNetCash: (year) => `累计净现金（截至${inYear(year)}）`,
    npv: (year) => `净现值（截至${inYear(year)}）`,
    paybackYears: () => "投资回收期",
    costReduction: () => "工作成本降幅",
    breakEvenSpeedup: () => "盈亏平衡的提速倍数",
  },

  lines: {
    form: "折线图",
    expense: {
      title: () => "利润率升幅（个百分点）",
      summary: (ends) => `最后一年的利润率升幅：${ends.join("；")}。`,
    },
    cash: {
      title: (millions) => `累计净现金（${millions}）`,
      summary: (ends) => `截至最后一年的净现金：${ends.join("；")}。`,
    },
    end: (name, amount, year) => `${name} ${amount}（${year}年）`,
    file: "scenarios-by-year",
    year: "年份",
    missing: "–",
  },
};
