/**
 * The English sentences of the claim chain. In a sentence `{name}` is a value, `{!name}` a strong one, and `{?name}` one
 * that opens its working. `{~name}` is an amount without its sign, where the sentence says which way it goes.
 */

import { table } from "../table.js";

/**
 * `isClaim` where the speed-up is the one that the story is about, `isFaster` where there is one at all, `isLoss` where rework
 * and tools cost more than is saved; `isSlow` where a title is not charged in the year in which it is paid.
 *
 * @typedef {{ isClaim: boolean, isFaster: boolean, isNaive: boolean, isMixed: boolean, hasNewShots: boolean, hasBreakEven: boolean, hasUpfront: boolean, hasProgramme: boolean, isSlow: boolean, isLoss: boolean }} Cases
 */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `“${speedup} faster”` : isFaster ? `${speedup} faster` : "no speed-up";

/** @param {import("./terms.js").Terms} terms */
export const chainOf = (terms) => ({
  title: (/** @type {string} */ speedup, /** @type {Cases} */ cases) => `From ${faster(speedup, cases)} to the margin`,
  take: (/** @type {string} */ speedup) => `Try ${speedup}, as claimed`,
  taken: (
    /** @type {string} */ speedup,
    /** @type {string} */ cheaper,
    /** @type {string} */ points,
    /** @type {string} */ year,
    /** @type {boolean} */ isMore,
  ) =>
    `${isMore ? "Even " : ""}“${speedup} faster” makes the work only ${cheaper} cheaper: ${points} of margin in ${year}.`,
  noSpeedup: "No speed-up",

  chart: {
    title: (/** @type {string} */ year, /** @type {boolean} */ isClaim) =>
      `What becomes of the ${isClaim ? "claim" : "speed-up"} in ${year}, ${terms.millions}`,
    // In the picture: the groups of the steps, what the last bar is labelled with, and the row of the author's.
    groups: ["What the work allows", "How far it spreads", "Who keeps it"],
    answer: (/** @type {string} */ money, /** @type {string} */ points) => `${money}: ${points} of margin`,
    author: "Author’s answer",
    columns: ["Step", "Change", "Left over"],
    summary: (
      /** @type {string} */ less,
      /** @type {string} */ claim,
      /** @type {string} */ books,
      /** @type {string} */ year,
    ) =>
      `If all the work in scope got ${less} cheaper at once, that would be ${claim} in ${year}. What ${terms.profit} shows is ${books}.`,
    /** The first step. */
    start: (/** @type {string} */ less, /** @type {boolean} */ isClaim) =>
      isClaim ? "The claim, taken at its word" : `If all the work got ${less} cheaper`,
    /** The others, by their ids. */
    steps: table({
      labour: "Not labour",
      compressible: "Labour that stays",
      addressable: "Work the tools cannot do",
      newShots: "Shots made only with the tools",
      adoption: "Work they have not reached",
      rework: "Rework",
      tool: "Licences and computing",
      capture: "Kept by vendors",
      incentive: "Tax incentives lost",
      reinvest: "Reinvested in content",
      timing: "Timing of amortisation",
      programme: "Cost of the programme",
      upfront: "Payment up front, this year",
      books: `Effect on ${terms.profit}`,
    }),
    /** The same where rework and tools cost more than is saved. @type {Record<string, string>} */
    stepsOfLoss: { incentive: "Tax incentives gained on it" },
  },

  // Below the title: the buttons that go from step to step, and where the reader is.
  stepper: {
    back: "Back",
    next: "Next",
    position: (/** @type {string} */ step, /** @type {string} */ all) => `${step} of ${all}`,
  },

  // A button in each step that copies an address which leads to it.
  link: {
    copy: "Link to this step",
    copied: "The link to this step has been copied.",
    byHand: "The link could not be copied by itself; copy it from here:",
    label: "Link to this step",
  },

  /** Number and unit, where there is nothing but text. */
  plain: (/** @type {string} */ number, /** @type {string} */ unit) => `${number} ${unit}.`,

  /** Behind the large number of each step. @param {Pick<Cases, "isLoss">} cases */
  left: ({ isLoss }) => [
    "to begin with",
    "left",
    "left",
    "left",
    "left",
    isLoss ? "of extra spending" : "left",
    `of ${terms.profit}`,
    "of margin",
  ],

  /**
   * @param {Cases} cases
   * @returns {[says: string, why: string][]}
   */
  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)} means {!less} less time. If all this work got {less} cheaper at once, that would save {atOnce} in {year}.`
        : "There is no speed-up: the work takes as long as before, and nothing is saved.",
      `${cases.isMixed ? "Effects and other work in scope" : "Visual effects"} are {effects} of production, and production is {producedShare} of content spend. That makes {?bounds.scopePoolShareOfContentPct} of it, or {?scopePool} in {year}. No company discloses what it spends on effects.${cases.isClaim ? " The claim was made of a single sequence." : ""}`,
    ],
    ["Only labour gets faster, and labour is {!labourShare} of the cost.", "What is not labour costs what it did."],
    [
      `AI can speed up {compressibleShare} of that labour. So the work gets {!costReduction} cheaper${cases.isNaive ? "" : ", not {less}"}.`,
      `Direction, review and delivery take as long as before. Even instant AI could save no more than {?costReductionCeiling}; {less} of that is {?costReduction}. ${cases.hasBreakEven ? "It pays for rework and tools from a speed-up of {?breakEvenSpeedup} on." : "{?breakEvenSpeedup} pays for rework and tools."}`,
    ],
    [
      `AI could do {!addressableShare} of the work.${cases.hasNewShots ? " Of that, {newShotShare} are extra shots, which save nothing." : ""}`,
      `The rest is work that the tools cannot do.${cases.hasNewShots ? " A shot that would not have been made without AI is not a saving." : ""}`,
    ],
    [
      `By {year}, AI does {!adoption} of what it could do: {touched} of all ${cases.hasNewShots ? "planned work" : "the work"}.`,
      "The tools spread along an S-curve from today’s level, to {?adoption}. In {year} they touch {?exposed} of spend, and save {?grossSaving} of it.",
    ],
    cases.isLoss
      ? [
          "Rework and tools cost more than AI saves, so extra cash is spent on content.",
          "Against {?grossSaving} saved, rework costs {?rework} and tools {?tool}. The loss of {?~productionNet} falls on the buyer. Tax incentives on the extra spending pay a part of it. Left: {?~contentSaving}.",
        ]
      : [
          "Take away rework, tools, what vendors keep, lost tax incentives and what is spent on more content.",
          "Of {?grossSaving}, rework takes {?rework} and tools {?tool}. The buyer’s part of the rest is {?captured}, after lost incentives {?afterIncentive}. Reinvested: {?reinvested}. Left: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " The AI programme costs {!programmeCost} straight away." : ""}`,
      `What a title ${cases.isLoss ? "costs more" : "saves"} reaches the books once it is released: {?plContentSaving} in {year}. Less the programme’s {?programmeCost}${cases.hasUpfront ? " and a part of the payment up front" : ""}: {?plSaving}.`,
    ],
    [
      "Revenue in {year} comes to {!revenue}. A reader of the accounts could see an effect on the margin from {visible} on.",
      "An effect of {?plSaving} on {?revenue} of revenue is {?marginUpliftPts}. The margin is {?marginWithAiPct} instead of {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "extra spending shows" : "savings show";
  return isSlow
    ? `The books charge the cost of a title later than it is paid, so ${what} slowly.`
    : `The books charge the cost of a title in the year it is paid, so ${what} at once.`;
};
