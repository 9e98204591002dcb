/** The English words around a guess that the reader makes before the answer is shown. */

export const messages = {
  // Above a slider from nothing up to a rise that the answer hardly reaches.
  question: (/** @type {string} */ year) => `What do you think it adds to the margin by ${year}?`,
  about: "Tap the scale, or use the arrow keys and Enter. Your guess is not sent or stored.",
  take: "This is my guess",
  skip: "Show me the answer",

  // Beside the answer; both are points of margin with their signs, and `gap` is what lies between them.
  middle: (/** @type {string} */ guessed, /** @type {string} */ middle) =>
    `You guessed ${guessed}. The middle of the futures is ${middle}`,
  gap: (/** @type {string} */ gap, /** @type {boolean} */ isMore) => `: ${gap} ${isMore ? "more" : "less"}.`,
  same: ": just what you guessed.",
  dismiss: "Hide my guess",
};
