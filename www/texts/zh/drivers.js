/** The Chinese sentences about what drives the answer. */

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "横条龙卷风图",
    title: (year) => `${year}年利润率升幅（个百分点）：每个参数单独从范围下限变到上限`,
    labels: ["取下限时", "取上限时", "作者设定："],
    columns: ["参数", "下限", "此时的升幅", "上限", "此时的升幅", "跨度"],
    summary: ([first, ...others], year, base) => {
      const ends = (/** @type {typeof first} */ { name, atLow, atHigh }) => `“${name}”（${atLow}至${atHigh}）`;
      const then = others.length ? `，其次是${others.map(ends).join("和")}` : "";
      return `若所有参数都取设定值，${year}年的升幅为${base}。影响最大的是${ends(first)}${then}。`;
    },
    nothing: (year, base) => `若所有参数都取设定值，${year}年的升幅为${base}；没有哪个不确定参数能单独改变它。`,
    about: "只变动所列的参数，其他均保持你的设定。两端取与你的值对应的范围，而不是你在“参数的取值范围”中设定的两端。",
    file: {
      button: "下载影响因素CSV",
      name: "drivers",
      title: (year) => `每个参数单独取范围两端时，${year}年的利润率升幅`,
      head: ["参数", "单位", "下限", "下限时的升幅（个百分点）", "上限", "上限时的升幅（个百分点）"],
      span: "跨度（个百分点）",
      base: "所有参数取设定值时的升幅（个百分点）",
    },
  },

  variance: {
    title: "模拟结果的差异从何而来",
    columns: ["参数", "若只知道这一项", "若其他各项都已知"],
    common: "各种工具的共同因素",
    few: (percent) => `不到${percent}`,
    about: (alone) =>
      `占最后一年利润率升幅方差的比例。第一列是只知道这一参数时会消失的部分，第二列是其他参数都已知时仍会留下的部分。第一列合计${alone}；其余来自各参数的共同作用，因此第二列合计超过100%。`,
    none: "没有不确定的参数，因此没有差异。",
    file: "variance-shares",
    fileHead: ["参数", "一阶方差占比", "标准误", "总方差占比", "标准误"],
  },

  tenPercent: {
    title: "各提高10%",
    about:
      "每个参数单独比你的设定值大10%。整数年数没有十分之一可言，零的10%仍是零，因此这些参数不列出。负的比率会变得更负。",
    output: "考察的结果",
    order: "排序",
    orders: { size: "变化最大的在前", model: "按模型顺序" },
    columns: ["参数", "现在", "提高10%", "此时的结果", "变化"],
    now: (output, result) => [`${output}，现为：`, result, "。"],
    all: (count) => `显示全部${count}行`,
    fewer: (count) => `只显示前${count}行`,
    never: "预测期内始终达不到",
    beyond: (limit) => `超出上限${limit}`,
    noChange: "无变化",
    reached: "此时才达到",
    lost: "不再达到",
    unknown: "未计算",
    file: {
      button: "下载此表CSV",
      name: "ten-percent-more",
      title: (output) => `${output}：每个参数单独提高10%`,
      head: ["参数", "单位", "现在", "提高10%", "现在的结果", "此时的结果", "变化", "结果的单位"],
      units: ({ fileMillions }) => ({
        points: "个百分点",
        millions: fileMillions,
        years: "年",
        calendarYear: "年份",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `${year}年利润率升幅`,
    plSaving: (year) => `${year}年对${profit}的影响`,
    npv: (year) => `净现值（税后，截至${year}年）`,
    paybackYears: () => "收回资金所需年数",
    visibleYear: () => "收益首个可察觉年份",
    materialityYear: () => "收益首个重大年份",
  }),
};
