/**
 * The English sentences of “The ranges of the inputs”.
 *
 * @import { ChanceName, DistributionName } from "../../../target/wasm/engine.js"
 */

/** @typedef {{ p05: string, p25: string, p50: string, p75: string, p95: string }} Quantiles */

/** From where on a gain is visible, and material. @typedef {{ points: string, share: string }} Thresholds */

/** @type {Record<DistributionName, string>} */
const methods = {
  triangular: "Values near yours are drawn most often, those at the ends hardly ever.",
  pert: "Values near yours are drawn most often, and those at the ends more rarely than with a triangle.",
  uniform: "All values of a range are equally likely, so yours is not preferred.",
};

export const messages = {
  // The first sentence of the part; `draws` is a number of futures.
  method: (/** @type {string} */ draws, /** @type {DistributionName} */ distribution) =>
    `We do not know these numbers exactly. So the sum is run ${draws} times, each time with other values from the ranges below. ${methods[distribution]} Each run is one simulated future.`,

  // A slider and a select; `strength` stands beside the slider.
  draw: {
    together: "They move together",
    about:
      "If the tools turn out well, many things go well at once: what they can do, how fast they spread, how much they speed up, and less rework. At 0 each goes its own way; the higher, the more they rise and fall together, and the wider the range gets. Nobody has data on it. We take 0.3, a medium strength.",
    strength: (/** @type {number} */ together, /** @type {string} */ text) =>
      `${text} (${together === 0 ? "not at all" : together < 0.25 ? "weakly" : together < 0.5 ? "medium" : "strongly"})`,
    spread: "Within a range, values are spread",
    distributions: /** @type {Record<DistributionName, string>} */ ({
      triangular: "as a triangle",
      pert: "as a bell (PERT)",
      uniform: "evenly",
    }),
  },

  // A sentence that compares the effect with what the margin does in a usual year.
  noise: {
    about: (
      /** @type {string} */ company,
      /** @type {string} */ mean,
      /** @type {string} */ least,
      /** @type {{ moves: string, first: string, last: string }} */ { moves, first, last },
      /** @type {string} */ effect,
      /** @type {boolean} */ isLost,
    ) =>
      `Against the noise: from ${first} to ${last}, the margin of ${company} moved by ${mean} from year to year on average, up or down (${moves} moves; the smallest was ${least}). The effect here is ${effect} in the last year.${isLost ? " Nine in ten futures stay below even the smallest move, so nobody could tell the effect from the usual ups and downs." : ""}`,
  },

  // A field with two buttons.
  seed: {
    label: "Seed",
    about: "The seed names the random numbers. The same seed gives the same futures, and so the same answer.",
    others: "New random sample",
    back: (/** @type {string} */ seed) => `Back to seed ${seed}`,
    problem: (/** @type {string} */ greatest) => `Enter a whole number between 0 and ${greatest}.`,
  },

  // The fan of futures: `labels` and `paths` are in the picture, `columns` head its table.
  futures: {
    title: "Margin uplift, points",
    form: "Fan chart",
    file: "futures-by-year",
    labels: { median: "Median", half: "half of the futures", most: "nine in ten futures" },
    paths: (/** @type {string} */ shown, /** @type {string} */ draws) => `thin lines: ${shown} of ${draws} futures`,
    columns: ["Year", "5 % lie below", "25 % lie below", "Median", "75 % lie below", "95 % lie below"],
    summary: (
      /** @type {string} */ year,
      /** @type {Quantiles} */ { p05, p25, p50, p75, p95 },
      /** @type {string} */ set,
    ) =>
      `In ${year}, half of the futures lie between ${p25} and ${p75}, and nine of ten between ${p05} and ${p95}. The median is ${p50}; with every input exactly as you set it, it is ${set}.`,
    median:
      "The median can differ from what follows from your values alone: some ranges stretch further one way than the other, and the inputs multiply.",
  },

  // A list; after each stands a colon and in how many futures it is so.
  chances: {
    title: "In how many futures",
    visible: (/** @type {string} */ year, /** @type {string} */ points) =>
      `The gain becomes visible by ${year}, at ${points} of margin or more`,
    visibleCost: (/** @type {string} */ year, /** @type {string} */ points) =>
      `The cost becomes visible by ${year}, at ${points} of margin or more`,
    material: (/** @type {string} */ year, /** @type {string} */ share) =>
      `The gain becomes material by ${year}, at ${share} of income before tax or more`,
    materialCost: (/** @type {string} */ year, /** @type {string} */ share) =>
      `The cost becomes material by ${year}, at ${share} of income before tax or more`,
    negative: (/** @type {string} */ year) => `By ${year} more cash has been spent than saved`,
    loss: (/** @type {string} */ year) => `Worth less than nothing today, after tax, counting all years to ${year}`,
  },

  // A table: `columns` heads it, the rest names its rows.
  last: {
    title: (/** @type {string} */ year) => `The futures in ${year}`,
    columns: ["", "5 % lie below", "10 % lie below", "Median", "90 % lie below", "95 % lie below", "Mean"],
    marginUpliftPts: (/** @type {string} */ year) => `Margin uplift in ${year}`,
    plSaving: (/** @type {string} */ year, /** @type {string} */ profit) => `Effect on ${profit} in ${year}`,
    npv: (/** @type {string} */ year) => `Net present value, after tax, to ${year}`,
  },

  // The same for a file; names such as p5 stay as they are.
  file: {
    button: "Download the futures as CSV",
    name: "futures",
    title: "Simulated futures: quantiles and means",
    head: [
      "Quantity",
      "Unit",
      "Year",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Mean",
      "Standard error of p5",
      "Standard error of p50",
      "Standard error of p95",
      "Standard error of the mean",
    ],
    marginUpliftPts: "Margin uplift",
    plSaving: (/** @type {string} */ profit) => `Effect on ${profit}`,
    npv: "Net present value, to that year",
    points: "points",
    draws: "Futures simulated",
    seed: "Seed",
    rangeHead: ["Drawn from", "Low end", "Most likely", "High end", "Scale"],
    fixed: "not drawn",
    shapes: { linear: "linear", logarithmic: "logarithmic" },
    together: "They move together, correlation",
    distribution: "Values within a range are spread",
    chanceHead: ["Share of futures", "Share", "Standard error"],
    chances: /** @type {Record<ChanceName, string>} */ ({
      probVisible: "The gain becomes visible",
      probVisibleCost: "The cost becomes visible",
      probMaterial: "The gain becomes material",
      probMaterialCost: "The cost becomes material",
      probCumulativeCashNegative: "The cash of all years together is negative",
      probLoss: "The net present value is negative",
    }),
  },

  // The list of ranges: a heading, and for each input two handles, two fields and a note.
  ranges: {
    title: (/** @type {string} */ count) => `Ranges of the ${count} uncertain inputs`,
    changed: (/** @type {string} */ count) => `${count} changed`,
    off: (/** @type {string} */ count) => `${count} held at your value`,
    about:
      "A ticked input is drawn from its range; the others are held at the value you have set. The mark on a track is your value, the pale bar the range that goes with it: when you move the value, its range moves along.",
    resetAll: "Reset all ranges",
    isDrawn: ": uncertain",
    low: (/** @type {string} */ name) => `${name}: low end`,
    high: (/** @type {string} */ name) => `${name}: high end`,
    to: "to",
    reset: (/** @type {string} */ low, /** @type {string} */ high) => `Reset to ${low} to ${high}`,
    resetOf: (/** @type {string} */ name, /** @type {string} */ reset) => `${name}: ${reset}`,
    mode: (/** @type {string} */ value) => `Most likely: ${value}, as you set it.`,
    logarithmic: "Drawn on a logarithmic scale.",
    stretched: (/** @type {string} */ value) =>
      `Most likely: ${value}, as you set it. Your ends do not reach it, so the range is stretched to it.`,
    point: (/** @type {string} */ value) => `Both ends are the same: held at ${value}.`,
    held: (/** @type {string} */ value) => `Held at ${value}.`,
    reversed: "The low end is above the high end.",
  },

  // Paragraphs beside the results.
  caveats: [
    "The ranges are assumptions, informed by the sources but not estimated from data. They say how wide our doubt is, not how the world varies. What has no range is held at your value in every future.",
  ],
  // After them; `now` is what the reader has set, `usual` is ours.
  thresholds: (/** @type {Thresholds} */ now, /** @type {Thresholds} */ usual) =>
    `“Visible” means ${now.points} of margin or more. Our line is ${usual.points}. “Material” means ${now.share} of pre-tax income or more; the usual ${usual.share} is the rule of thumb that auditors use for errors in accounts. Here it only asks whether a reader would notice.`,
};
