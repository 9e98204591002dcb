/** What is said of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two ? ["2通りに読めます。", one, "または", two, "。"] : ["あいまいです。", one, "のことですか？"],
};
