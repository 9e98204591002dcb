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

  /** Comes at the end. */
  caveat:
    "Most inputs above are assumptions: no company discloses its visual-effects share. We assume that nothing else about the margin changes. A shot that would not have been made without AI is not a saving. Our usual line for “material”, 5 % of income before tax, is the rule of thumb that auditors use for errors. Nothing here is investment advice.",

  chain: chainOf(terms),

  /** In a picture that begins with the first year that has not been reported. @param {number} year */
  assumed: (year) => `assumed from ${year}`,

  // The chart of savings: `labels` are in the picture, `columns` head its table.
  savings: {
    title: `Savings per year, ${terms.millions}`,
    labels: [
      "Yearly cash",
      "In the books",
      "Cash so far",
      "Author’s cash",
      "costs come first",
      "breaks even in {year}",
    ],
    columns: ["Year", "Net cash", `Effect on ${terms.profit}`, "Net cash so far"],
    /**
     * @param {{ saved: string, isSaved: boolean, isNothing: boolean, booked: string | null, share: string | null, isBookedSaved: boolean, year: string }} sums
     */
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `By ${year} no content cash is saved, and none is lost.`;
      const first = `By ${year}, ${saved} ${isSaved ? "of content cash is saved" : "of extra content cash is spent"}`;
      return share
        ? `${first}; ${booked} of it (${share}) has reached the income statement.`
        : `${first}; so far the income statement shows ${booked === null ? "none of it" : `${booked} of ${isBookedSaved ? "savings" : "extra cost"}`}.`;
    },
  },
});
