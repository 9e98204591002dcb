/** The Japanese words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `${year}年までに、利益率はどれだけ上がると思いますか？`,
  about: "目盛りをタップするか、矢印キーとEnterキーで選んでください。予想は送信も保存もされません。",
  take: "この予想で決める",
  skip: "答えを見る",
  middle: (guessed, middle) => `あなたの予想は${guessed}、未来の中央値は${middle}`,
  gap: (gap, isMore) => `で、予想より${gap}${isMore ? "大きい" : "小さい"}結果でした。`,
  same: "で、予想どおりでした。",
  dismiss: "予想を隠す",
};
