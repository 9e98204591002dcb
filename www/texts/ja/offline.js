/** The Japanese words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "ストーリー",
  open: "ストーリーのファイルを開く",
  badStory: "このファイルは、表示できるストーリーではありません。前のストーリーを表示しています。",
  notJson: "JSONではありません。",
  whole: "ファイル全体",
  failed: (code) => `この環境では計算機を動かせません：${code}。`,
};
