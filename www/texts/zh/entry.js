/** What is said of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) => (two ? ["这个数有两种读法：", one, "或", two, "。"] : ["这个数不明确。你是指", one, "吗？"]),
};
