/** The English words around links. */

export const messages = {
  copy: "Copy link",
  copied: "The link has been copied: it leads to exactly these inputs.",
  byHand: "The link could not be copied by itself; copy it from here:",
  label: "Link to these inputs",
};
