/** What is said, in Brazilian Portuguese, of an entry that is no clear number. */

/** @type {typeof import("../en/entry.js").entry} */
export const entry = {
  meant: ([one, two]) =>
    two
      ? ["Isto pode ser lido de duas maneiras: ", one, " ou ", two, "."]
      : ["Isto não está claro. Você quer dizer ", one, "?"],
};
