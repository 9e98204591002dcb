/** The German words around a guess that the reader makes before the answer is shown. */

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `Was glauben Sie: Wie viel bringt das der Marge bis ${year}?`,
  about:
    "Tippen Sie auf die Skala oder nutzen Sie die Pfeiltasten und die Eingabetaste. Ihre Schätzung wird weder gesendet noch gespeichert.",
  take: "Das ist meine Schätzung",
  skip: "Antwort zeigen",

  middle: (guessed, middle) => `Ihre Schätzung: ${guessed}. Die Mitte der Simulationen: ${middle}`,
  gap: (gap, isMore) => `, also ${gap} ${isMore ? "mehr" : "weniger"}.`,
  same: ", genau wie geschätzt.",
  dismiss: "Meine Schätzung ausblenden",
};
