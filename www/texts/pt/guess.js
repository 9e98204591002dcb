/** The Brazilian Portuguese words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `Quanto você acha que isso acrescenta à margem até ${year}?`,
  about: "Toque na escala ou use as setas do teclado e Enter. Seu palpite não é enviado nem guardado.",
  take: "Este é meu palpite",
  skip: "Ver a resposta",

  middle: (guessed, middle) => `Seu palpite foi ${guessed}. A mediana dos futuros é ${middle}`,
  gap: (gap, isMore) => `: ${gap} a ${isMore ? "mais" : "menos"}.`,
  same: ": exatamente o seu palpite.",
  dismiss: "Esconder meu palpite",
};
