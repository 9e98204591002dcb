/** The Italian words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "Storia",
  open: "Apri il file di una storia",
  badStory: "Questo file non è una storia che si possa mostrare. Il widget mostra ancora la precedente.",
  notJson: "Non è JSON.",
  whole: "L’intero file",
  failed: (code) => `Il calcolatore non può funzionare qui: ${code}.`,
};
