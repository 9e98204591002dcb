/** The Dutch words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "Link kopiëren",
  copied: "De link is gekopieerd: hij leidt naar precies deze invoer.",
  byHand: "De link kon niet vanzelf worden gekopieerd; kopieer hem hier:",
  label: "Link naar deze invoer",
};
