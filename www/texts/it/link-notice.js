/** What is said, in Italian, of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `Questo link è stato creato con il modello ${then}; questa pagina usa il modello ${now}.`,
  showedThen: (year, amount, points) =>
    `Allora la risposta per il ${year} era ${amount} e ${points}: il risultato con tutti i parametri esattamente come impostati. Oggi la risposta è il valore centrale dei futuri simulati.`,
};
