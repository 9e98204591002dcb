/** The English sentences of “How sure is it?”: four pictures, open in the story. */

export const messages = {
  // A thousand squares: `labels` are in the picture, with {n} for a number and {count} for what the author’s inputs give.
  thousand: {
    title: (/** @type {string} */ year) => `How likely is a gain that you would notice, by ${year}?`,
    form: "Grid of a thousand squares",
    labels: ["{n} in 1,000 futures", "fewer than 1 in 1,000 futures", "author’s, outlined: {count}"],
    summary: (/** @type {string} */ count, /** @type {string} */ points) =>
      `The gain reaches ${points} or more in ${count}. Each square is one future in a thousand, and the filled ones reach it.`,
    columns: ["Event", "In how many"],
    file: ["Event", "Share of the futures", "Standard error"],
    row: (/** @type {string} */ points) => `The gain reaches ${points} or more`,
    none: "not known",
  },

  // Fifty dots: `labels` are in the picture, with {n} and {all} for numbers of dots, then the name of the author’s middle.
  dots: {
    title: (/** @type {string} */ year) => `What could the change be in ${year}? Points of margin`,
    form: "Dot plot of fifty equally likely outcomes",
    labels: [
      "{n} of {all} lose",
      "{n} of {all} change nothing",
      "{n} of {all} gain",
      "{n} of {all} you would notice",
      "author’s middle",
    ],
    /** @param {Record<"all" | "losses" | "gains" | "seen", string>} counts @param {string} points */
    summary: ({ all, losses, gains, seen }, points) =>
      `Each dot is one of ${all} equally likely outcomes. The margin falls in ${losses} of them and rises in ${gains}. In ${seen} of them it rises by ${points} or more, so that you would notice.`,
    columns: ["Dot", "Change of the margin, points"],
    about: (/** @type {string} */ least, /** @type {string} */ greatest) =>
      `The lowest dot is ${least}, the highest ${greatest}.`,
  },

  // Thin lines. The buttons start and stop a show of single futures; `next` is for readers who prefer that nothing moves.
  runs: {
    title: "Twenty futures, change of the margin in points",
    form: "Line chart of single futures",
    author: "author’s",
    summary: (
      /** @type {string} */ shown,
      /** @type {string} */ draws,
      /** @type {string} */ year,
      /** @type {string} */ low,
      /** @type {string} */ high,
    ) =>
      `Each line is one of ${draws} simulated futures; ${shown} are shown. In ${year} they end between ${low} and ${high}. Any of them could be the real one.`,
    play: "Show one at a time",
    pause: "Pause",
    next: "Show the next one",
    all: "Show all alike",
    columns: (/** @type {string[]} */ years) => ["Future", ...years],
    about: (/** @type {string} */ shown) => `The table has a row for each of the ${shown} futures.`,
  },

  // The effect beside real moves: `labels` are in the picture, with {points} and {n} for numbers.
  moves: {
    title: "Would it stand out? Change of the margin in points, true scale",
    form: "Bar chart beside a line chart, on one scale",
    labels: [
      "reported",
      "assumed",
      "{points} in a usual year",
      "the effect",
      "dashed: author’s",
      "magnified ×{n}",
      "too large to magnify",
    ],
    /** @param {Record<"company" | "mean" | "first" | "last", string>} usual */
    usual: ({ company, mean, first, last }) =>
      `From ${first} to ${last}, the margin of ${company} moved by ${mean} in a usual year, up or down.`,
    unknown: "How much the margin moves in a usual year is not known.",
    effect: (
      /** @type {string} */ year,
      /** @type {string} */ middle,
      /** @type {string} */ low,
      /** @type {string} */ high,
    ) => `The effect in ${year} is ${middle}, and ${low} to ${high} in nine of ten futures.`,
    magnify: "Magnify the effect beside it",
    back: "True scale only",
    columns: [
      "Year",
      "Reported move, points",
      "Effect, middle of the futures",
      "Low end of nine in ten",
      "High end of nine in ten",
    ],
    notYet: "not yet",
  },
};
