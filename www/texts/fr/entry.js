/** What is said of an entry that is no clear number, in French. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two
      ? ["Ce nombre peut se lire de deux façons\u00a0: ", one, " ou ", two, "."]
      : ["Ce n’est pas clair. Voulez-vous dire ", one, "\u202f?"],
};
