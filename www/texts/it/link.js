/** The Italian words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "Copia il link",
  copied: "Il link è stato copiato: porta esattamente a questi parametri.",
  byHand: "Non è stato possibile copiare il link in automatico; copialo da qui:",
  label: "Link a questi parametri",
};
