/**
 * The English words of the assumptions behind the headline ones.
 *
 * @import { Problem } from "../../../target/wasm/engine.js"
 */

import { table } from "../table.js";

export const messages = {
  /**
   * What an input is, where the story has its own word for it.
   *
   * @type {(terms: import("./terms.js").Terms) => Record<string, string>}
   */
  abouts: ({ profitTitle }) => ({ operatingIncome0: `${profitTitle} of the base year.` }),

  // Headings of the folded groups of inputs.
  groups: table({
    company: "The company and its growth",
    scope: "How much work is in scope",
    adoption: "How fast the tools spread",
    cost: "From faster to cheaper",
    offsets: "What eats the saving",
    programme: "What the programme costs",
    accounting: "Accounting and discounting",
    thresholds: "When it counts",
  }),

  // Options of a select: over how many years a title is expensed.
  curves: table({
    derived: "As Netflix’s filings imply",
    straightLine4: "Straight line, 4 years",
    immediate: "Expensed at once",
    custom: "Your own",
  }),

  // Below the field for shares of one’s own.
  curveAbout:
    "Share of a title’s cost expensed in its year of release and each year after, in percent; the shares sum to 100 %.",

  // Below the same field, why an entry is refused.
  curveProblem: (/** @type {Problem["code"]} */ code) =>
    code === "wrongSum"
      ? "The shares do not sum to 100 %."
      : "Enter 1 to 20 shares between 0 and 100, with spaces between them; they must sum to 100 %.",
};
