/** The Japanese words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "リンクをコピー",
  copied: "リンクをコピーしました。開くと、この入力値がそのまま再現されます。",
  byHand: "リンクを自動でコピーできませんでした。ここからコピーしてください：",
  label: "この入力値へのリンク",
};
