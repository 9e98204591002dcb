/** The French words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `À votre avis, combien cela ajoute-t-il à la marge d’ici à ${year}\u202f?`,
  about:
    "Touchez l’échelle, ou utilisez les flèches et la touche Entrée. Votre estimation n’est ni envoyée ni conservée.",
  take: "C’est mon estimation",
  skip: "Voir la réponse",

  middle: (guessed, middle) => `Vous avez estimé ${guessed}. La médiane des futurs est de ${middle}`,
  gap: (gap, isMore) => `\u00a0: ${gap} de ${isMore ? "plus" : "moins"}.`,
  same: "\u00a0: exactement votre estimation.",
  dismiss: "Masquer mon estimation",
};
