/** What is said in German of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two
      ? ["Das lässt sich auf zwei Arten lesen: als ", one, " oder als ", two, "."]
      : ["Das ist nicht eindeutig. Meinen Sie ", one, "?"],
};
