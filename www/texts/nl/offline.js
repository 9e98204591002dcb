/** The Dutch words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "Verhaal",
  open: "Open een verhaalbestand",
  badStory: "Dit bestand is geen verhaal dat kan worden getoond. De widget toont nog het vorige.",
  notJson: "Het is geen JSON.",
  whole: "Het hele bestand",
  failed: (code) => `De calculator kan hier niet draaien: ${code}.`,
};
