/**
 * The English sentences of “What drives it?”.
 *
 * @import { Part } from "./widget.js"
 * @import { Terms } from "./terms.js"
 */

/** @typedef {{ name: string, atLow: string, atHigh: string }} Named */

export const messages = {
  // The chart of single inputs: `labels` are in the picture, `columns` heads its table, `file` is for the download.
  tornado: {
    form: "Tornado chart of horizontal bars",
    title: (/** @type {string} */ year) =>
      `Margin uplift in ${year}, points: each input alone from the low to the high end of its range`,
    labels: ["at its low end", "at its high end", "Author’s:"],
    columns: ["Input", "Low end", "Uplift there", "High end", "Uplift there", "Span"],
    summary: (/** @type {Named[]} */ [first, ...others], /** @type {string} */ year, /** @type {string} */ base) => {
      const ends = (/** @type {Named} */ { name, atLow, atHigh }) => `“${name}” (${atLow} to ${atHigh})`;
      const then = others.length ? `, then most on ${others.map(ends).join(" and ")}` : "";
      return `With every input as set, the uplift in ${year} is ${base}. It depends most on ${ends(first)}${then}.`;
    },
    nothing: (/** @type {string} */ year, /** @type {string} */ base) =>
      `With every input as set, the uplift in ${year} is ${base}; no uncertain input alone changes it.`,
    about:
      "Only the named input moves; all others stay as you set them. The ends are those of the range that goes with your value, not ends you have set under “The ranges of the inputs”.",
    file: {
      button: "Download the drivers as CSV",
      name: "drivers",
      title: (/** @type {string} */ year) => `Margin uplift in ${year} with each input alone at the ends of its range`,
      head: ["Input", "Unit", "Low end", "Uplift at the low end, points", "High end", "Uplift at the high end, points"],
      span: "Span, points",
      base: "Uplift with every input as set, points",
    },
  },

  // A table of shares.
  variance: {
    title: "Where the spread of the futures comes from",
    columns: ["Input", "If this alone were known", "If all the others were known"],
    common: "What the tools have in common",
    few: (/** @type {string} */ percent) => `under ${percent}`,
    about: (/** @type {string} */ alone) =>
      `Shares of the variance of the margin uplift in the last year. The first column is what would go away if only this input were known, the second what would stay if all the others were. The first column adds up to ${alone}; the rest comes from inputs that act together, so the second column adds up to more than 100 %.`,
    none: "No input is uncertain, so nothing is spread.",
    file: "variance-shares",
    fileHead: ["Input", "First-order share", "Standard error", "Total share", "Standard error"],
  },

  // A table with two selects above it: `output` and `order` are their labels, the rest is in its cells.
  tenPercent: {
    title: "Ten percent more",
    about:
      "Each input alone, ten percent larger than you set it. Whole numbers of years have no tenth and ten percent of nothing is nothing, so these inputs are left out. A negative rate becomes more negative.",
    output: "What it does to",
    order: "Order",
    orders: { size: "Largest change first", model: "As in the model" },
    columns: ["Input", "Now", "10 % more", "Result then", "Change"],
    now: (/** @type {string} */ output, /** @type {Part} */ result) => [`${output}, as it stands: `, result, "."],
    all: (/** @type {string} */ count) => `Show all ${count} rows`,
    fewer: (/** @type {string} */ count) => `Show the first ${count} rows`,
    never: "never within the horizon",
    beyond: (/** @type {string} */ limit) => `beyond its limit of ${limit}`,
    noChange: "no change",
    reached: "reached only then",
    lost: "no longer reached",
    unknown: "not calculated",
    file: {
      button: "Download this table as CSV",
      name: "ten-percent-more",
      title: (/** @type {string} */ output) => `${output}: with each input alone ten percent larger`,
      head: ["Input", "Unit", "Now", "Ten percent more", "Result now", "Result then", "Change", "Unit of the result"],
      units: (/** @type {Terms} */ { fileMillions }) => ({
        points: "points",
        millions: fileMillions,
        years: "years",
        calendarYear: "year",
      }),
    },
  },

  // Names of results, in a select and in sentences; `profit` is what the story calls it.
  outputs: (/** @type {Terms} */ { profit }) => ({
    marginUpliftPts: (/** @type {string} */ year) => `Margin uplift in ${year}`,
    plSaving: (/** @type {string} */ year) => `Effect on ${profit} in ${year}`,
    npv: (/** @type {string} */ year) => `Net present value, after tax, to ${year}`,
    paybackYears: () => "Years until the cash comes back",
    visibleYear: () => "First year the gain is visible",
    materialityYear: () => "First year the gain is material",
  }),
};
