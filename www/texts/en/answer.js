/**
 * The English sentences of the answer: the question, the middle of the futures, its range, what follows from the inputs as they are set,
 * and what the money is worth.
 *
 * @import { Span } from "../../../target/wasm/engine.js"
 * @import { Terms } from "./terms.js"
 * @import { Part } from "./widget.js"
 */

/** Whether an amount is a gain, a loss, or nothing at all. @typedef {"gain" | "loss" | "none"} Direction */

/**
 * @param {string} text
 * @param {string} [field] the result whose working the text opens
 * @param {number} [year]
 * @returns {Part}
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/**
 * `amount` has no sign, and `isLess` says that it is an upper bound; `speedup` is empty without one.
 *
 * @typedef {{ year: number, direction: Direction, amount: string, isLess: boolean, speedup: string }} Middle
 */

/** @typedef {{ amount: string, points: string, low: string, high: string, isCertain: boolean, year: number }} Around */

/** What happens in how many futures. @typedef {{ name: string, count: string }} Chance */

/** @typedef {{ threshold: string, isOwn: boolean, gain: Chance, cost: Chance }} Sight */

/**
 * @typedef {object} AsSet
 * @property {number} year
 * @property {Direction} direction
 * @property {string} amount
 * @property {string} points
 * @property {{ points: string, share: string, isOwnPoints: boolean, isOwnShare: boolean }} thresholds
 * @property {Record<"visibleGain" | "visibleCost" | "materialGain" | "materialCost", Span | null>} crossings
 */

/** @param {Terms} terms */
export const answerOf = ({ company, profit }) => ({
  /** The question that the answer is to. @param {string} claim a speed-up that somebody has claimed, or nothing */
  question: (claim) =>
    claim
      ? `What is “${claim} faster” worth to ${company}?`
      : `What would faster visual effects be worth to ${company}?`,

  /**
   * The answer, in 25 words at most: one amount, rounded, its year, and the assumption that moves it most.
   *
   * @param {Middle} middle
   * @returns {Part[]}
   */
  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["If AI makes visual effects ", { strong: speedup, knob: /** @type {const} */ ("speedup") }, " faster, "]
      : ["If AI does not make visual effects faster, "]),
    ...(direction === "none"
      ? [`${company}’s ${profit} in ${year} stays as it is.`]
      : [
          `it ${direction === "gain" ? "adds" : "takes"} ${isLess ? "" : "about "}`,
          strong(amount, "futures.plSaving.p50", year),
          ` a year ${direction === "gain" ? "to" : "from"} ${company}’s ${profit} by ${year}.`,
        ]),
  ],

  /** Begins a sentence with what follows. */
  inShortBegins: "In short: ",

  /** The same in short, with the range: it stays in sight while something is set. @param {Around} around @returns {Part[]} */
  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " a year, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " of margin",
    ...(isCertain
      ? ["; no input is uncertain, so there is no range."]
      : [
          `. Nine in ten futures: `,
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" to ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  /**
   * The amount as something to picture, by its yardstick. `count` is rounded, and `isOne` where it prints as 1; for cents it is
   * an amount of money, as is `hundred`.
   */
  perspective: (
    /** @type {import("../../../target/wasm/engine.js").Yardstick} */ yardstick,
    /** @type {string} */ count,
    /** @type {boolean} */ isOne,
    /** @type {string} */ hundred,
  ) =>
    yardstick === "cents"
      ? `That is ${count} in every ${hundred} that ${company} takes in.`
      : `By then, ${company} takes in that much every ${isOne ? yardstick.slice(0, -1) : `${count} ${yardstick}`}.`,

  /** @param {Sight} sight @returns {Part[]} */
  sight: ({ threshold, isOwn, gain, cost }) => [
    `A reader of the accounts could see an effect from ${isOwn ? "your" : "our"} line of ${threshold} on. There is such a gain in `,
    strong(gain.count, gain.name),
    ", and such a cost in ",
    strong(cost.count, cost.name),
    ". ",
  ],

  /** In how many of the futures something happens; `thousand` is the number. */
  count: {
    none: (/** @type {string} */ draws) => `none of the ${draws} futures`,
    all: (/** @type {string} */ draws) => `all ${draws} futures`,
    few: (/** @type {string} */ thousand) => `fewer than 1 in ${thousand} futures`,
    most: (/** @type {string} */ thousand) => `more than 999 in ${thousand} futures`,
    some: (/** @type {string} */ count, /** @type {string} */ thousand) => `about ${count} in ${thousand} futures`,
  },

  /** The reader has gone where hardly any of the author’s futures go. */
  rare: (/** @type {boolean} */ isHigh, /** @type {string} */ thousand) =>
    `Your inputs are an extreme combination: fewer than 1 in ${thousand} of the author’s futures come out this ${isHigh ? "high" : "low"}.`,

  /** @param {AsSet} set @returns {Part[]} */
  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "With every input exactly as set, ",
    strong(String(year)),
    ...(direction === "none"
      ? [` leaves ${profit} as it is.`]
      : [
          ` brings ${direction === "gain" ? "a gain" : "a loss"} of `,
          strong(amount, "plSaving", year),
          ", or ",
          strong(points, "marginUpliftPts", year),
          " of margin.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  /**
   * @param {{ amount: string, isNothing: boolean, after: string, chance: Chance }} worth
   * @returns {Part[]}
   */
  worth: ({ amount, isNothing, after, chance }) => [
    "In today’s money, and after tax, it comes on average to ",
    strong(isNothing ? "nothing" : amount, "futures.npv.mean"),
    `. ${after} In `,
    strong(chance.count, chance.name),
    " it is a loss.",
  ],

  /** How far the value goes. */
  after: {
    none: (/** @type {string} */ year) => `That counts all years to ${year}, and nothing after.`,
    flat: (/** @type {string} */ year) => `That counts all years to ${year}, and the same net cash every year after.`,
    growing: (/** @type {string} */ year, /** @type {string} */ rate) =>
      `That counts all years to ${year}, and net cash that grows by ${rate} after.`,
  },

  /**
   * @param {string | null} payback `null` if it does not come back
   * @param {boolean} isFree whether nothing is ever out of pocket
   * @param {string} year
   * @returns {Part[]}
   */
  payback: (payback, isFree, year) =>
    isFree
      ? [" With every input as set, ", strong("no money is ever out of pocket", "paybackYears"), "."]
      : [
          " With every input as set, the money spent ",
          strong(payback ? `comes back after ${payback}` : `does not come back by ${year}`, "paybackYears"),
          ", before tax and without interest.",
        ],
});

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "your" : "our"} line of ${points}`;
  if (!visibleGain && !visibleCost) {
    return [" It ", strong("stays too small to see", "visibleYear"), ` in every year: below ${line}.`];
  }
  return [
    ...(visibleCost ? [` The cost is large enough to see ${when(visibleCost)} (${line}).`] : []),
    ...(visibleGain
      ? [" The gain is ", strong("large enough to see", "visibleYear"), ` ${when(visibleGain)} (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "your" : "our"} line of ${share} of income before tax`;
  if (!materialGain && !materialCost) {
    return [" In no year is it ", strong("material", "materialityYear"), `: that takes ${share} of income before tax.`];
  }
  return [
    ...(materialCost ? [` The cost is material ${when(materialCost)} (${line}).`] : []),
    ...(materialGain
      ? [" The gain is ", strong("material", "materialityYear"), ` ${when(materialGain)} (${line}).`]
      : []),
  ];
}

/** @param {Span} span */
function when({ first, last, count }) {
  if (count === 1) return `in ${first}`;
  return last - first + 1 === count ? `from ${first} to ${last}` : `in ${count} years between ${first} and ${last}`;
}
