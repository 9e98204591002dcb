/** What is said of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  // The isolates are around the numbers, which are entered as they are.
  meant: ([one, two]) =>
    two
      ? ["يمكن قراءة هذا بطريقتين: \u2068", one, "\u2069 أو \u2068", two, "\u2069."]
      : ["هذا غير واضح. هل تقصد \u2068", one, "\u2069؟"],
};
