/** The Chinese words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "复制链接",
  copied: "链接已复制：打开后正是这些参数。",
  byHand: "链接未能自动复制，请从这里复制：",
  label: "这些参数的链接",
};
