/** The English sentences of “How sure is it?”: pictures of what could happen. */

export const messages = {
  // A thousand squares: `labels` are in the picture, with {n} for a number; the last begins what the author's inputs give.
  thousand: {
    title: (/** @type {string} */ year) => `A gain that you would notice, by ${year}`,
    labels: ["{n} in 1,000 futures", "fewer than 1 in 1,000 futures", "author’s:"],
    summary: (/** @type {string} */ count) => `The gain is large enough to see in ${count}.`,
    columns: ["Event", "Futures"],
    row: "The gain is large enough to see",
  },

  // Fifty dots: `labels` are in the picture, with {n} and {all} for numbers of dots, and the name of the author's middle.
  dots: {
    title: (/** @type {string} */ year) => `Fifty equally likely futures of ${year}, points of margin`,
    labels: ["{n} of {all} lose", "{n} of {all} gain", "{n} of {all} you would notice", "author’s middle"],
    summary: (/** @type {string} */ gains, /** @type {string} */ losses, /** @type {string} */ all) =>
      `Each dot is one of ${all} equally likely outcomes: ${gains} are gains, ${losses} are losses.`,
    columns: ["Dot", "Change of the margin"],
  },

  // Thin lines, one of them strong; `play` and `pause` are the two states of its button.
  runs: {
    title: "Twenty futures, points of margin",
    summary: (/** @type {string} */ shown, /** @type {string} */ draws) =>
      `Each line is one of ${draws} simulated futures; ${shown} are shown. Any of them could be the real one.`,
    play: "One future at a time",
    pause: "Pause",
    future: "Future",
  },

  // The margin as reported and as projected; {n} is how many times the picture of the answer magnifies it.
  moves: {
    title: (/** @type {string} */ margin) => `The same in true scale: ${margin}, %`,
    labels: ["reported", "assumed", "with and without AI", "change from the year before", "magnified {n} times at the top"],
    summary: (/** @type {string} */ base, /** @type {string} */ year) =>
      `The margin was ${base} in the base year. Up to ${year}, the lines with and without AI lie on top of each other: the effect is far smaller than the usual moves from year to year.`,
    columns: ["Year", "Margin with AI, middle of the futures", "Change"],
  },
};
