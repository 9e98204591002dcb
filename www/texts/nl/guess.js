/** The Dutch words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `Hoeveel komt er volgens u in ${year} bij de marge?`,
  about: "Tik op de schaal, of gebruik de pijltjestoetsen en Enter. Uw gok wordt niet verstuurd of bewaard.",
  take: "Dit is mijn gok",
  skip: "Toon het antwoord",

  middle: (guessed, middle) => `U gokte ${guessed}. Het midden van de toekomsten is ${middle}`,
  gap: (gap, isMore) => `: ${gap} ${isMore ? "meer" : "minder"}.`,
  same: ": precies wat u gokte.",
  dismiss: "Verberg mijn gok",
};
