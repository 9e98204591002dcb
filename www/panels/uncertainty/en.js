/** The English sentences of “How sure is it?”. */

/** @typedef {{ p05: string, p25: string, p50: string, p75: string, p95: string }} Quantiles */

/** From where on a gain is visible, and material. @typedef {{ points: string, share: string }} Thresholds */

export const messages = {
  method: (/** @type {string} */ draws) =>
    `Every uncertain input is drawn from a triangular distribution: the value you have set is the most likely one, the ends of its range are the least and the greatest. With one value drawn for each, the whole projection is run, and this is repeated until there are ${draws} simulated futures.`,

  seed: {
    label: "Seed",
    about: "The seed names the random numbers. The same seed gives the same futures, and so the same answer.",
    others: "Draw others",
    back: (/** @type {string} */ seed) => `Back to seed ${seed}`,
    problem: (/** @type {string} */ greatest) => `Enter a whole number between 0 and ${greatest}.`,
  },

  futures: {
    title: "Margin uplift, points",
    file: "futures-by-year",
    series: { median: "Median", half: "Half of the futures (25–75 %)", most: "Nine of ten (5–95 %)" },
    paths: (/** @type {string} */ shown, /** @type {string} */ draws) => `${shown} of ${draws} futures`,
    threshold: (/** @type {string} */ points) => `Visible from ${points}`,
    labels: ["Median", "Visible"],
    columns: ["Year", "5 % lie below", "25 % lie below", "Median", "75 % lie below", "95 % lie below"],
    summary: (
      /** @type {string} */ year,
      /** @type {Quantiles} */ { p05, p25, p50, p75, p95 },
      /** @type {string} */ set,
    ) =>
      `In ${year}, half of the futures lie between ${p25} and ${p75}, and nine of ten between ${p05} and ${p95}. The median is ${p50}; with every input exactly as you set it, it is ${set}.`,
    median:
      "The median need not be the answer at your values: a range that reaches further to one side than to the other pulls it there.",
  },

  chances: {
    title: "In how many futures",
    none: (/** @type {string} */ draws) => `None of the ${draws} futures`,
    all: (/** @type {string} */ draws) => `All ${draws} futures`,
    some: (/** @type {string} */ percent) => `${percent} of the futures`,
    oneIn: (/** @type {string} */ n) => `, about 1 in ${n}`,
    allButOneIn: (/** @type {string} */ n) => `, all but about 1 in ${n}`,
    outOf: (/** @type {string} */ k, /** @type {string} */ n) => `, about ${k} in ${n}`,
    visible: (/** @type {string} */ year, /** @type {string} */ points) =>
      `the gain becomes visible by ${year}, at ${points} of margin or more.`,
    material: (/** @type {string} */ year, /** @type {string} */ share) =>
      `the gain becomes material by ${year}, at ${share} of pre-tax income or more.`,
    negative: (/** @type {string} */ year) =>
      `the cash of all years to ${year} together is negative: more was spent than saved.`,
  },

  last: {
    title: (/** @type {string} */ year) => `The futures in ${year}`,
    columns: ["", "5 % lie below", "10 % lie below", "Median", "90 % lie below", "95 % lie below", "Mean"],
    marginUpliftPts: (/** @type {string} */ year) => `Margin uplift in ${year}`,
    plSaving: (/** @type {string} */ year, /** @type {string} */ profit) => `Effect on ${profit} in ${year}`,
    npv: (/** @type {string} */ year) => `Net present value, after tax, to ${year}`,
  },

  file: {
    button: "Download the futures as CSV",
    name: "futures",
    title: "Simulated futures: quantiles and means",
    head: ["Quantity", "Unit", "Year", "p05", "p10", "p25", "p50", "p75", "p90", "p95", "Mean"],
    marginUpliftPts: "Margin uplift",
    plSaving: (/** @type {string} */ profit) => `Effect on ${profit}`,
    npv: "Net present value, to that year",
    points: "points",
    draws: "Futures simulated",
    seed: "Seed",
    rangeHead: ["Drawn from", "Low end", "Most likely", "High end", "Shape"],
    fixed: "not drawn",
    shapes: { triangular: "triangular", logTriangular: "triangular on a logarithmic scale" },
    visible: "Share of futures in which the gain becomes visible",
    material: "Share of futures in which the gain becomes material",
    negative: "Share of futures in which the cash of all years together is negative",
  },

  ranges: {
    title: (/** @type {string} */ count) => `Ranges of the ${count} uncertain inputs`,
    changed: (/** @type {string} */ count) => `${count} changed`,
    off: (/** @type {string} */ count) => `${count} held at your value`,
    about:
      "A ticked input is drawn from its range; the others are held at the value you have set. The mark on a track is the most likely value, the pale bar the range to start from.",
    resetAll: "Reset all ranges",
    isDrawn: ": uncertain",
    low: (/** @type {string} */ name) => `${name}: low end`,
    high: (/** @type {string} */ name) => `${name}: high end`,
    to: "to",
    reset: (/** @type {string} */ low, /** @type {string} */ high) => `Reset to ${low} to ${high}`,
    resetOf: (/** @type {string} */ name, /** @type {string} */ reset) => `${name}: ${reset}`,
    mode: (/** @type {string} */ value) => `Most likely: ${value}, as you set it.`,
    logarithmic: "Drawn on a logarithmic scale.",
    widened: (/** @type {string} */ value, /** @type {string} */ low, /** @type {string} */ high) =>
      `Most likely: ${value}, as you set it. The range to start from, ${low} to ${high}, is widened to reach it.`,
    clamped: (/** @type {string} */ value, /** @type {string} */ mode) =>
      `You set ${value}, which lies outside: ${mode} is taken as the most likely value.`,
    point: (/** @type {string} */ value) => `Both ends are the same: held at ${value}.`,
    outside: (/** @type {string} */ value) => `You set ${value}, which lies outside.`,
    held: (/** @type {string} */ value) => `Held at ${value}.`,
    reversed: "The low end is above the high end.",
  },

  caveats: [
    "The inputs are drawn independently of one another. If skills, adoption and speed-up go together in truth, the extremes are likelier than shown: the tails are fatter.",
    "The ranges are assumptions, informed by the sources but not estimated from data. They say how wide our doubt is, not how the world varies; what has no range is held at your value in every future.",
  ],
  thresholds: (/** @type {Thresholds} */ now, /** @type {Thresholds} */ usual) =>
    `“Visible” means ${now.points} of margin or more; the usual ${usual.points} is the last digit that companies print. “Material” means ${now.share} of pre-tax income or more; the usual ${usual.share} is borrowed from guidance on misstatements, which is about errors in accounts. Here it only asks whether a reader would notice. Both count gains only.`,
};
