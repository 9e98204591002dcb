/** The Brazilian Portuguese words of the page in one file. */

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "Caso",
  open: "Abrir um arquivo de caso",
  badStory: "Este arquivo não contém um caso que possa ser exibido. A calculadora continua a mostrar o anterior.",
  notJson: "Não é JSON.",
  whole: "O arquivo inteiro",
  failed: (code) => `A calculadora não funciona aqui: ${code}.`,
};
