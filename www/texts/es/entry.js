/** What is said in Spanish of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two ? ["Esto puede leerse de dos maneras: ", one, " o ", two, "."] : ["No queda claro. ¿Quieres decir ", one, "?"],
};
