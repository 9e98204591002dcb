/** What is said, in Italian, of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two
      ? ["Questo numero si può leggere in due modi: ", one, " o ", two, "."]
      : ["Questo numero non è chiaro. Intendi ", one, "?"],
};
