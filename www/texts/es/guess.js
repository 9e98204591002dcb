/** The Spanish words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `¿Cuánto crees que añade al margen en ${year}?`,
  about: "Toca la escala, o usa las flechas del teclado e Intro. Tu apuesta no se envía ni se guarda.",
  take: "Esta es mi apuesta",
  skip: "Ver la respuesta",

  middle: (guessed, middle) => `Tu apuesta: ${guessed}. El valor central de los futuros es de ${middle}`,
  gap: (gap, isMore) => `: ${gap} ${isMore ? "más" : "menos"}.`,
  same: ": justo lo que pensabas.",
  dismiss: "Ocultar mi apuesta",
};
