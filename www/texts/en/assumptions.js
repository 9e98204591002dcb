/**
 * The English words of the assumptions behind the headline ones.
 *
 * @import { Problem } from "../../../target/wasm/engine.js"
 * @import { Terms } from "./terms.js"
 */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

export const messages = {
  /** What each input is. @param {Terms} terms */
  abouts: (terms) => filled(inputs, "about", terms),

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

  /** Below the same field, why an entry is refused. @returns {string} */
  curveProblem: (/** @type {Problem["code"]} */ code) =>
    code === "wrongSum"
      ? "The shares do not sum to 100 %."
      : "Enter 1 to 20 shares between 0 and 100, with spaces between them; they must sum to 100 %.",
};
