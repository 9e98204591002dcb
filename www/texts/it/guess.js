/** The Italian words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `Secondo te, di quanto fa salire il margine entro il ${year}?`,
  about: "Tocca la scala, oppure usa i tasti freccia e Invio. La tua stima non viene inviata né salvata.",
  take: "È la mia stima",
  skip: "Mostra la risposta",
  middle: (guessed, middle) => `La tua stima: ${guessed}. Il valore centrale dei futuri è ${middle}`,
  gap: (gap, isMore) => `: ${gap} in ${isMore ? "più" : "meno"}.`,
  same: ": proprio come avevi previsto.",
  dismiss: "Nascondi la mia stima",
};
