/** The Chinese words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "专题",
  open: "打开专题文件",
  badStory: "此文件不是可以显示的专题。组件仍显示之前的专题。",
  notJson: "它不是JSON。",
  whole: "整个文件",
  failed: (code) => `计算器无法在此运行：${code}。`,
};
