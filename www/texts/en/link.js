/** The English words around links. */

export const messages = {
  // A button, and what is said once it is pressed.
  copy: "Copy link",
  copied: "The link has been copied: it leads to exactly these inputs.",
  byHand: "The link could not be copied by itself; copy it from here:",
  // The spoken name of the field that holds the address.
  label: "Link to these inputs",
};
