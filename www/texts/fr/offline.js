/** The French words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "Sujet",
  open: "Ouvrir un fichier de sujet",
  badStory: "Ce fichier n’est pas un sujet qui peut être affiché. Le widget montre toujours le précédent.",
  notJson: "Ce n’est pas du JSON.",
  whole: "Le fichier entier",
  failed: (code) => `Le calculateur ne peut pas fonctionner ici\u00a0: ${code}.`,
};
