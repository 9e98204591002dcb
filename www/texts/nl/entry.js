/** What is said in Dutch of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two
      ? ["Dit kan op twee manieren worden gelezen: als ", one, " of als ", two, "."]
      : ["Dit is niet duidelijk. Bedoelt u ", one, "?"],
};
