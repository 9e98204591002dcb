/** The Chinese sentences about the ranges of the inputs. */

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "越接近你设定的值，抽中的机会越大；两端的值很少抽中。",
  pert: "越接近你设定的值，抽中的机会越大；两端的值比三角分布更少抽中。",
  uniform: "范围内各个值抽中的机会相同，你设定的值并不占优。",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `这些数字没有人确切知道。因此我们把同样的计算重复${draws}次，每次从下面的范围里抽取不同的值。${methods[distribution]}每计算一次，就是一次模拟。`,

  draw: {
    together: "联动程度",
    about:
      "如果工具好用，许多事会一起变好：能做的更多，普及更快，提速更多，返工更少。0表示各自独立；数值越高，它们越是同升同降，结果的区间也越宽。这方面没有人有数据。我们取0.3，属中等强度。",
    strength: (together, text) =>
      `${text}（${together === 0 ? "无联动" : together < 0.25 ? "弱" : together < 0.5 ? "中等" : "强"}）`,
    spread: "取值在范围内的分布",
    distributions: {
      triangular: "三角形",
      pert: "钟形（PERT）",
      uniform: "均匀",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `与日常波动相比：${first}年至${last}年，${company}的利润率每年平均上下变动${mean}（共${moves}次变动，最小一次为${least}）。此处的效果在最后一年为${effect}。${isLost ? "九成模拟结果连最小的一次变动都不及，没有人能把它与平常的起伏区分开来。" : ""}`,
  },

  seed: {
    label: "随机种子",
    about: "随机种子是一组随机数的编号。种子相同，模拟结果就相同，答案也就相同。",
    others: "重新随机抽样",
    back: (seed) => `恢复种子${seed}`,
    problem: (greatest) => `请输入0至${greatest}之间的整数。`,
  },

  futures: {
    title: "利润率升幅（个百分点）",
    form: "扇形图",
    file: "futures-by-year",
    labels: { median: "中位数", half: "半数模拟", most: "九成模拟" },
    paths: (shown, draws) => `细线：${draws}次模拟中的${shown}次`,
    columns: ["年份", "5%低于此值", "25%低于此值", "中位数", "75%低于此值", "95%低于此值"],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `${year}年，半数模拟结果在${p25}至${p75}之间，九成在${p05}至${p95}之间。中位数为${p50}；若所有参数都取设定值，则为${set}。`,
    median: "中位数可能与单凭设定值算出的结果不同：有些参数的范围一边宽、一边窄，而且参数之间会相乘。",
  },

  chances: {
    title: "在多少次模拟中出现",
    visible: (year, points) => `到${year}年收益可察觉（利润率${points}以上）`,
    visibleCost: (year, points) => `到${year}年损失可察觉（利润率${points}以上）`,
    material: (year, share) => `到${year}年收益达到重大水平（税前利润的${share}以上）`,
    materialCost: (year, share) => `到${year}年损失达到重大水平（税前利润的${share}以上）`,
    negative: (year) => `到${year}年，花掉的现金多于省下的`,
    loss: (year) => `截至${year}年所有年份合计，税后现值为负`,
  },

  last: {
    title: (year) => `${year}年的模拟结果`,
    columns: ["", "5%低于此值", "10%低于此值", "中位数", "90%低于此值", "95%低于此值", "平均"],
    marginUpliftPts: (year) => `${year}年利润率升幅`,
    plSaving: (year, profit) => `${year}年对${profit}的影响`,
    npv: (year) => `净现值（税后，截至${year}年）`,
  },

  file: {
    button: "下载模拟结果CSV",
    name: "futures",
    title: "模拟结果：分位数与平均值",
    head: [
      "项目",
      "单位",
      "年份",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "平均值",
      "p5的标准误",
      "p50的标准误",
      "p95的标准误",
      "平均值的标准误",
    ],
    marginUpliftPts: "利润率升幅",
    plSaving: (profit) => `对${profit}的影响`,
    npv: "截至该年的净现值",
    points: "个百分点",
    draws: "模拟次数",
    seed: "随机种子",
    rangeHead: ["抽样参数", "下限", "最可能值", "上限", "刻度"],
    fixed: "不抽样",
    shapes: { linear: "线性", logarithmic: "对数" },
    together: "联动程度（相关系数）",
    distribution: "取值在范围内的分布",
    chanceHead: ["占模拟次数的比例", "比例", "标准误"],
    chances: {
      probVisible: "收益可察觉",
      probVisibleCost: "损失可察觉",
      probMaterial: "收益达到重大水平",
      probMaterialCost: "损失达到重大水平",
      probCumulativeCashNegative: "所有年份现金合计为负",
      probLoss: "净现值为负",
    },
  },

  ranges: {
    title: (count) => `${count}个不确定参数的范围`,
    changed: (count) => `${count}个已改动`,
    off: (count) => `${count}个固定为你的值`,
    about:
      "勾选的参数从范围内抽样，其余固定为你设定的值。轨道上的标记是你的值，浅色条是对应的范围：移动数值，范围随之移动。",
    resetAll: "重置所有范围",
    isDrawn: "：不确定",
    low: (name) => `${name}：下限`,
    high: (name) => `${name}：上限`,
    to: "至",
    reset: (low, high) => `重置为${low}至${high}`,
    resetOf: (name, reset) => `${name}：${reset}`,
    mode: (value) => `最可能值：你设定的${value}。`,
    logarithmic: "按对数刻度抽样。",
    stretched: (value) => `最可能值：你设定的${value}。它在你指定的两端之外，因此范围已扩展到这里。`,
    point: (value) => `两端相同：固定为${value}。`,
    held: (value) => `固定为${value}。`,
    reversed: "下限高于上限。",
  },

  caveats: [
    "这些范围是假设，参考了各种来源，但不是由数据估计得出。它们表示我们有多不确定，而不是现实有多大波动。没有范围的参数，每次模拟都取你设定的值。",
  ],
  thresholds: (now, usual) =>
    `“可察觉”指利润率变动${now.points}以上，我们的标准是${usual.points}。“重大”指达到税前利润的${now.share}以上；通常的${usual.share}是审计师判断账目差错的经验法则。这里只用来判断读者是否会注意到。`,
};
