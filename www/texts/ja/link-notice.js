/** What is said of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `このリンクはモデル${then}で作られました。このページのモデルは${now}です。`,
  showedThen: (year, amount, points) =>
    `当時の答えは${year}年に${amount}、${points}でした。すべての入力を設定どおりにした結果です。現在の答えは、未来の中央値です。`,
};
