/**
 * The English texts of what lies below the answer.
 *
 * @import { Terms } from "./terms.js"
 */

import { chainOf } from "./chain.js";

/** @param {{ terms: Terms }} story */
export const deeperFor = ({ terms }) => ({
  // The local navigation: where to, in a word or two.
  nav: {
    sections: "Sections",
    changed: "What changed",
    steps: "Step by step",
    outlook: "How sure?",
    claims: "What is claimed",
    workshop: "Workshop",
  },

  // The three folds for those who want to know more, each with its result beside the title.
  folds: {
    change: {
      title: "Change the assumptions",
      result: (/** @type {number} */ all, /** @type {number} */ changed) =>
        changed === 0 ? `${all} inputs, all as the author has set them` : `${changed} of ${all} inputs changed`,
    },
    sure: {
      title: "Test the answer",
      result: (/** @type {string} */ count) => `the gain is large enough to see in ${count}`,
    },
    check: {
      title: "Check us",
      result: (/** @type {string} */ company) => `what ${company} reported, other companies, every source`,
    },
  },

  /** Heads the money year by year. */
  cash: "When does the money come?",

  chain: chainOf(terms),
});
