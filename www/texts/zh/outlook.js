/** The Chinese sentences about how sure the answer is. */

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `到${year}年，收益大到足以察觉的可能性有多大？`,
    form: "一千个方格",
    labels: ["每1,000次模拟中{n}次", "每1,000次模拟中不到1次", "作者设定（描边）：{count}"],
    summary: (count, points) => `收益达到${points}以上，见于${count}。每个方格代表千分之一的模拟，填色的方格表示达到。`,
    columns: ["事件", "出现多少次"],
    file: ["事件", "占模拟次数的比例", "标准误"],
    row: (points) => `收益达到${points}以上`,
    none: "不详",
  },

  dots: {
    title: (year) => `${year}年利润率可能变化多少（个百分点）？`,
    form: "五十种等可能结果的点图",
    labels: [
      "{all}种中{n}种下降",
      "{all}种中{n}种不变",
      "{all}种中{n}种上升",
      "{all}种中{n}种你会察觉",
      "作者设定的中位数",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `每个点是${all}种等可能结果之一。其中${losses}种利润率下降，${gains}种上升。有${seen}种上升${points}以上，你会察觉到。`,
    columns: ["点", "利润率变化（个百分点）"],
    about: (least, greatest) => `最低的点为${least}，最高的点为${greatest}。`,
  },

  runs: {
    title: "二十次模拟，利润率变化（个百分点）",
    form: "单次模拟的折线图",
    author: "作者设定",
    summary: (shown, draws, year, low, high) =>
      `每条线是${draws}次模拟中的一次，图中显示${shown}次。${year}年，它们的终点在${low}至${high}之间。其中任何一条都可能成真。`,
    play: "逐条播放",
    pause: "暂停",
    next: "显示下一条",
    all: "全部同样显示",
    columns: (years) => ["模拟", ...years],
    about: (shown) => `表中${shown}次模拟各占一行。`,
  },

  moves: {
    title: "它会显眼吗？利润率变化（个百分点），同一比例",
    form: "同一比例的条形图与折线图",
    labels: ["实际", "假设", "平常一年{points}", "AI的效果", "虚线：作者设定", "放大{n}倍", "太大，无法放大"],
    usual: ({ company, mean, first, last }) => `${first}年至${last}年，${company}的利润率平常一年上下变动${mean}。`,
    unknown: "利润率平常一年变动多少，尚不清楚。",
    effect: (year, middle, low, high) => `${year}年的效果为${middle}，九成模拟结果在${low}至${high}之间。`,
    magnify: "在旁边放大显示效果",
    back: "只按同一比例显示",
    columns: ["年份", "实际变动（个百分点）", "效果，模拟中位数", "九成模拟的下限", "九成模拟的上限"],
    notYet: "尚未到来",
  },
};
