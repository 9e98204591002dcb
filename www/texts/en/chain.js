/**
 * The English sentences of the claim chain. In a sentence `{name}` is a value, `{!name}` a strong one, and `{?name}` one
 * that opens its working. `{~name}` is an amount without its sign, where the sentence says which way it goes.
 */

import { table } from "../table.js";

/**
 * `isClaim` where the speed-up is the one that the story is about, `isFaster` where there is one at all, `isLoss` where rework
 * and tools cost more than is saved.
 *
 * @typedef {{ isClaim: boolean, isFaster: boolean, isNaive: boolean, isMixed: boolean, hasNewShots: boolean, hasBreakEven: boolean, hasUpfront: boolean, isLoss: boolean }} Cases
 */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `“${speedup} faster”` : isFaster ? `${speedup} faster` : "no speed-up";

/** @param {import("./terms.js").Terms} terms */
export const chainOf = (terms) => ({
  title: (/** @type {string} */ speedup, /** @type {Cases} */ cases) => `From ${faster(speedup, cases)} to the margin`,
  take: (/** @type {string} */ speedup) => `Take the claim at its word: ${speedup}`,
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
    // In the picture: the groups of the steps, what the last bar is labelled with, and what the author's begins with.
    groups: ["What the work allows", "How far it spreads", "Who keeps it"],
    answer: (/** @type {string} */ money, /** @type {string} */ points) => `${money}: ${points} of margin`,
    author: "author’s:",
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
      upfront: "Payment up front, this year’s part",
      books: `Effect on ${terms.profit}`,
    }),
    /** The same where rework and tools cost more than is saved. @type {Record<string, string>} */
    stepsOfLoss: { incentive: "Tax incentives gained on the extra spending" },
  },

  /**
   * @param {Cases} cases
   * @returns {[says: string, why: string][]}
   */
  steps: ({ isClaim, isFaster, isNaive, isMixed, hasNewShots, hasBreakEven, hasUpfront, isLoss }) => [
    isFaster
      ? [
          `${faster("{speedup}", { isClaim, isFaster })} is {!less} less time, for the work it applies to.`,
          `It then takes {rest} of the time.${isClaim ? " The claim was made of a single sequence." : ""}`,
        ]
      : ["There is no speed-up: the work takes as long as before.", "It takes {rest} of the time, and saves {less}."],
    [
      "Labour that can be compressed is {labourShare} × {compressibleShare} = {!costReductionCeiling} of the cost: no speed-up can save more.",
      "Direction, review and delivery take as long as before, and what is not labour costs what it did. That leaves {?costReductionCeiling}.",
    ],
    [
      `So the work gets {!costReduction} cheaper${isNaive ? "" : ", not {less}"}.`,
      `{less} of the {costReductionCeiling} is {?costReduction}. ${hasBreakEven ? "It pays for rework and tools from a speed-up of {?breakEvenSpeedup} on." : "{?breakEvenSpeedup} pays for rework and tools."}`,
    ],
    [
      `The tools could do {addressableShare} of the work, and by {year} have spread to {adoption} of that${hasNewShots ? ", of which {newShotShare} are new shots" : ""}: {!touched} of all${hasNewShots ? " planned work" : ""}.`,
      "They spread along an S-curve from today’s level, to {?adoption}. In {year} they touch {?exposed} of spend.",
    ],
    [
      `${isMixed ? "Effects and other work in scope" : "Visual effects"} are {effects} of production, and production is {producedShare} of content spend: {!bounds.scopePoolShareOfContentPct} of it.`,
      "In scope: {?bounds.scopePoolShareOfContentPct}, or {?scopePool} in {year}. No company discloses what it spends on effects.",
    ],
    isLoss
      ? [
          "That saves {grossSaving} in {year}, but rework and tools cost more: {!~contentSaving} of extra content cash is spent.",
          "Against {?grossSaving} saved, rework costs {?rework} and tools {?tool}. The loss of {?~productionNet} falls on the buyer. Tax incentives on the extra spending pay a part of it. Left: {?~contentSaving}.",
        ]
      : [
          "That saves {grossSaving} in {year}. After rework, tools, what vendors keep, lost incentives and reinvestment: {!contentSaving} of content cash.",
          "Of {?grossSaving}, rework takes {?rework} and tools {?tool}. The buyer’s part of the rest is {?captured}, after lost incentives {?afterIncentive}. Reinvested: {?reinvested}. Left: {?contentSaving}.",
        ],
    [
      `${isLoss ? "Extra spending reaches" : "Savings reach"} the books as titles are amortised; the programme costs {programmeCost} at once. Effect on ${terms.profit}: {!plSaving}.`,
      `What a title ${isLoss ? "costs more" : "saves"} shows once it is released, and then over years: {?plContentSaving} in {year}. Less the programme’s {?programmeCost}${hasUpfront ? " and a part of the payment up front" : ""}: {?plSaving}.`,
    ],
    [
      "That is {!marginUpliftPts} of margin; an effect is visible from {visible} on.",
      "An effect of {?plSaving} on {?revenue} of revenue is {?marginUpliftPts}. The margin is {?marginWithAiPct} instead of {?baselineMarginPct}.",
    ],
  ],
});
