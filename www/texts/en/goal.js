/**
 * The English sentences of the goals and their map.
 *
 * @import { Input, OutputName } from "../../../target/wasm/engine.js"
 * @import { Part } from "./widget.js"
 */

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} ${isMore ? "more" : "less"}`;

/** A phrase about an output; `profit` is what the story calls it. @typedef {Record<OutputName, (period: string, value: string, profit: string) => string>} Phrases */

export const messages = {
  // Periods, as they are in the phrases below.
  lastYear: "in the last year",
  inYear: (/** @type {number} */ year) => `in ${year}`,

  // Spoken names of the selects and the field in the question.
  labels: {
    input: "Input that would change",
    output: "Result that is wanted",
    target: (/** @type {string} */ unit) => `Target${unit ? `, ${unit}` : ""}`,
    question: "The question",
  },

  // The question in pieces: an input stands after the first, a result and a target after the second.
  question: ["What would", "have to be for", "?"],

  // Options of a select in the question, after “have to be for”.
  outputs: (/** @type {string} */ profit) =>
    /** @type {Record<OutputName, string>} */ ({
      marginUpliftPts: "the margin uplift in the last year",
      plSaving: `the effect on ${profit} in the last year`,
      npv: "the net present value",
      paybackYears: "the payback",
      visibleYear: "the effect to be visible",
      materialityYear: "the effect to be material",
    }),

  // In the question, between the result and the target.
  verbs: /** @type {Record<OutputName, string>} */ ({
    marginUpliftPts: "to reach",
    plSaving: "to reach",
    npv: "to reach",
    paybackYears: "to be at most",
    visibleYear: "by",
    materialityYear: "by",
  }),

  // The goal in the answer, after “would have to be … for”.
  goals: /** @type {Phrases} */ ({
    marginUpliftPts: (period, target) => `the margin uplift ${period} to reach ${target}`,
    plSaving: (period, target, profit) => `the effect on ${profit} ${period} to reach ${target}`,
    npv: (_, target) => `the net present value of the years projected to reach ${target}`,
    paybackYears: (_, target) => `the payback to be at most ${target}`,
    visibleYear: (_, target) => `the effect to be visible by ${target}`,
    materialityYear: (_, target) => `the effect to be material by ${target}`,
  }),

  /** The goal as a noun. */
  targets: /** @type {Phrases} */ ({
    marginUpliftPts: (period, target) => `a margin uplift ${period} of at least ${target}`,
    plSaving: (period, target, profit) => `an effect on ${profit} ${period} of at least ${target}`,
    npv: (_, target) => `a net present value of the years projected of at least ${target}`,
    paybackYears: (_, target) => `a payback of at most ${target}`,
    visibleYear: (_, target) => `an effect visible by ${target}`,
    materialityYear: (_, target) => `an effect material by ${target}`,
  }),

  // How a result stands now, at the end of a sentence.
  stands: /** @type {Phrases} */ ({
    marginUpliftPts: (period, now) => `the margin uplift ${period} is ${now}`,
    plSaving: (period, now, profit) => `the effect on ${profit} ${period} is ${now}`,
    npv: (_, now) => `the net present value of the years projected is ${now}`,
    paybackYears: (_, now) => `the payback is ${now}`,
    visibleYear: (_, now) => `the effect is visible from ${now} on`,
    materialityYear: (_, now) => `the effect is material from ${now} on`,
  }),

  // The best that can be had, before a number.
  best: /** @type {Record<OutputName, (period: string, profit: string) => string>} */ ({
    marginUpliftPts: (period) => `the highest margin uplift ${period} is `,
    plSaving: (period, profit) => `the largest effect on ${profit} ${period} is `,
    npv: () => "the highest net present value of the years projected is ",
    paybackYears: () => "the shortest payback is ",
    visibleYear: () => "the effect is visible at the earliest from ",
    materialityYear: () => "the effect is material at the earliest from ",
  }),

  // The same where no value is enough.
  none: /** @type {Record<OutputName, string>} */ ({
    marginUpliftPts: "there is no margin uplift to be had",
    plSaving: "there is no effect to be had",
    npv: "there is no net present value to be had",
    paybackYears: "the cash never comes back within the years projected",
    visibleYear: "the effect is never visible within the years projected",
    materialityYear: "the effect is never material within the years projected",
  }),

  /** Between two shares lie points; a later year is neither more nor less. `amount` is written, and `value` is the number. */
  difference:
    /** @type {Record<Input["unit"], (amount: string, isMore: boolean, currency: string, value: number) => string>} */ ({
      share: (n, isMore) => compared(`${n} percentage points`, isMore),
      ratePerYear: (n, isMore) => compared(`${n} percentage points a year`, isMore),
      points: (n, isMore) => compared(`${n} points`, isMore),
      factor: (n, isMore) => `${n} ${isMore ? "higher" : "lower"}`,
      perYear: (n, isMore) => `${n} per year ${isMore ? "higher" : "lower"}`,
      years: (n, isMore) => compared(`${n} ${n === "1" ? "year" : "years"}`, isMore),
      wholeYears: (n, isMore) => compared(`${n} ${n === "1" ? "year" : "years"}`, isMore),
      choice: (n) => n,
      calendarYear: (n, isMore) => `${n} ${n === "1" ? "year" : "years"} ${isMore ? "later" : "earlier"}`,
      millions: (n, isMore, currency) => compared(`${currency}${n} million`, isMore),
      millionsPerYear: (n, isMore, currency) => compared(`${currency}${n} million a year`, isMore),
    }),

  /**
   * @param {string} name
   * @param {Part} needed
   * @param {string} goal
   * @param {string} difference
   * @param {string} now
   * @returns {Part[]}
   */
  value: (name, needed, goal, difference, now) => [
    `“${name}” would have to be `,
    needed,
    ` for ${goal}, if nothing else changed. That is ${difference} than now (${now}).`,
  ],

  /** @param {string} name @param {string} now @param {string} stands @returns {Part[]} */
  already: (name, now, stands) => [strong("Nothing has to change"), `: with “${name}” at ${now}, as it is, ${stands}.`],

  /**
   * @param {string} name
   * @param {string} least
   * @param {string} greatest
   * @param {string} goal
   * @param {string} best
   * @param {string | null} amount
   * @returns {Part[]}
   */
  impossible: (name, least, greatest, goal, best, amount) => [
    strong("Not possible"),
    `: no value of “${name}” from ${least} to ${greatest} is enough for ${goal}, if nothing else changed: ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  // A button that sets the input.
  use: (/** @type {string} */ value) => `Use ${value}`,

  // A folded table of every input: `kinds` are its cells.
  alone: {
    title: "Each uncertain input alone",
    /**
     * @param {number} enough
     * @param {number} all
     * @param {string} target
     * @param {{ name: string, amount: string } | null} nearest
     */
    summary: (enough, all, target, nearest) =>
      enough
        ? `For ${target}, ${enough} of the ${all} uncertain inputs ${enough === 1 ? "is" : "are"} enough alone.`
        : `For ${target}, none of the ${all} uncertain inputs is enough alone.${nearest ? ` “${nearest.name}” comes nearest, with ${nearest.amount}.` : ""}`,
    already: (/** @type {string} */ target, /** @type {number} */ all) =>
      `There is ${target} already; none of the ${all} uncertain inputs has to change.`,
    columns: ["Input, changed alone", "Would have to be", "Now", "Best that it can do", "Within"],
    span: (/** @type {string} */ least, /** @type {string} */ greatest) => `${least} to ${greatest}`,
    kinds: { already: "as it is", impossible: "not enough" },
    noBest: "none",
    download: "Download as CSV",
    file: "goal",
    csvColumns: ["Input", "Unit", "Now", "Tried from", "Tried to", "Answer", "Would have to be"],
    csvBest: (/** @type {string} */ unit) => `Best that it can do, ${unit}`,
  },

  // A map of two inputs: `across` and `up` name its selects, `areas` are in the picture, the rest is its table.
  map: {
    title: "Two inputs at once",
    form: "Map of two inputs",
    file: "map",
    note: "Meets the target",
    orMore: "this or more",
    orLess: "this or less",
    across: "Horizontal",
    up: "Vertical",
    areas: ["Target met", "Out of reach"],
    author: "Author",
    you: "You",
    both: "Author and you",
    /**
     * @param {string} target
     * @param {string} share
     * @param {string} x
     * @param {string} y
     * @param {boolean} isReached
     */
    summary: (target, share, x, y, isReached) =>
      `${share} of the combinations on this map give ${target}. Yours, ${x} and ${y}, ${isReached ? "does" : "does not"}.`,
    none: "None",
    all: "All",
    columns: (/** @type {string} */ x, /** @type {string} */ y) => ["Case", x, y],
    line: "Target",
    throughout: "met throughout",
    never: "never met",
    atLeast: (/** @type {string} */ value) => `${value} or more`,
    atMost: (/** @type {string} */ value) => `${value} or less`,
    at: (/** @type {string} */ value) => `about ${value}`,
  },
};
