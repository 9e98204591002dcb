/** The Chinese words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `你认为到${year}年，它能让利润率提高多少？`,
  about: "点按刻度，或使用方向键和回车键。你的猜测不会发送或保存。",
  take: "我就猜这个",
  skip: "直接看答案",
  middle: (guessed, middle) => `你猜的是${guessed}，模拟中位数是${middle}`,
  gap: (gap, isMore) => `：比你猜的${isMore ? "高" : "低"}${gap}。`,
  same: "：与你猜的一致。",
  dismiss: "隐藏我的猜测",
};
