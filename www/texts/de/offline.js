/** The German words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "Beitrag",
  open: "Datei eines Beitrags öffnen",
  badStory: "Diese Datei ist kein Beitrag, der sich zeigen lässt. Das Widget zeigt weiter den vorigen.",
  notJson: "Sie ist kein JSON.",
  whole: "Die ganze Datei",
  failed: (code) => `Der Rechner kann hier nicht laufen: ${code}.`,
};
