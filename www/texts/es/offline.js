/** The Spanish words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "Historia",
  open: "Abrir un archivo de historia",
  badStory: "Este archivo no es una historia que se pueda mostrar. La calculadora sigue mostrando la anterior.",
  notJson: "No es JSON.",
  whole: "Todo el archivo",
  failed: (code) => `La calculadora no puede funcionar aquí: ${code}.`,
};
