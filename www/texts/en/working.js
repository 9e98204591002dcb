/** The English words of the workings. */

import { table } from "../table.js";

/**
 * Every number that a working can be about or rest on, but for the inputs whose usual names are plain enough.
 *
 * @param {import("./terms.js").Terms} terms
 */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t, the years since the base year",
    year: "Year",
    revenue: "Revenue",
    contentCash: "Cash spent on content",
    scopePool: "Spend in scope",
    adoption: "Adoption",
    exposed: "Spend the tools touch",
    grossSaving: "Gross saving",
    rework: "Cost of rework",
    tool: "Cost of licences and computing",
    productionNet: "Net saving of productions",
    captured: "Savings the buyer keeps",
    afterIncentive: "Saving after lost incentives",
    reinvested: "Saving reinvested",
    contentSaving: "Content cash saved",
    programmeCost: "Cost of the programme",
    netCash: "Net cash",
    tax: "Tax on the saving",
    netCashAfterTax: "Net cash after tax",
    cumulativeNetCash: "Net cash so far",
    plContentSaving: "Content saving in the income statement",
    plSaving: `Effect on ${profit}`,
    baselineMarginPct: `${marginTitle} without AI`,
    marginUpliftPts: "Margin uplift",
    marginUpliftBps: "Margin uplift in basis points",
    marginWithAiPct: `${marginTitle} with AI`,
    savingShareOfContentPct: "Saving as a share of content spend",
    baselinePretax: "Pre-tax income without AI",
    plShareOfPretaxPct: "Effect as a share of pre-tax income",

    costReduction: "Cost reduction",
    costReductionCeiling: "Greatest possible cost reduction",
    breakEvenSpeedup: "Break-even speed-up",
    npv: "Net present value",
    terminalPresentValue: "Value of the years after the last one",
    lowestCash: "Most that is out of pocket",
    paybackYears: "Time until the cash comes back",
    materialityYear: "First material year",
    visibleYear: "First visible year",
    totalContentSaving: "Content cash saved, all years",
    totalPlContentSaving: "Content saving in the income statement, all years",
    recognisedPct: "Share of the saving that has reached the income statement",

    draws: "Futures drawn",
    quantile: "Share of futures below",
    rank: "Place",
    below: "Outcome at this place",
    above: "Outcome at the next place",
    sum: "Sum of all outcomes",
    hits: "Futures in which it is so",

    "bounds.materialityThreshold": "Saving from which it is material",
    "bounds.thresholdAsMarginPts": "That saving as points of margin",
    "bounds.scopePool": "Spend in scope",
    "bounds.scopePoolShareOfContentPct": "Spend in scope as a share of content spend",
    "bounds.shareOfPoolThatMustVanishPct": "Share of the spend in scope that must vanish",
    "bounds.marginPtsIfWholePoolVanished": "Points of margin if all of it vanished",
    "bounds.marginPtsPerOnePercentOfContentCash": "Points of margin per percent of content spend",
    "bounds.savingNeededForOnePoint": "Saving worth one point of margin",

    // An input of the same name as a result, or one that only its place among others explains.
    revenue0: "Revenue of the base year",
    operatingIncome0: `${profitTitle} of the base year`,
    pretaxIncome0: "Income before tax of the base year",
    contentCash0: "Cash spent on content in the base year",
    reworkRate: "Rework rate",
    toolCostShare: "Cost share of licences and computing",
    captureShare: "Share of a saving kept by the buyer",
    reinvestShare: "Share of a saving that is reinvested",
    costInflation: "Growth of the running costs",
    transitionYears: "Years of retraining and severance",
    upfrontLife: "Years over which the payment up front is charged",
    materialityShare: "Share of pre-tax income that is material",
    visiblePoints: "Points of margin that are visible",
    amortCurve: "Share expensed",
  });

/** What is read from futures. @typedef {"draws" | "quantile" | "rank" | "below" | "above" | "sum" | "hits"} Drawn */

export const messages = {
  names,
  // The spoken name of the note.
  title: (/** @type {string} */ name) => `Working: ${name}`,
  // A name and its period.
  of: (/** @type {string} */ name, /** @type {string} */ period) => `${name}, ${period}`,
  // After a name, where a working is with another input than the one that is set.
  instead: (/** @type {string} */ input, /** @type {string} */ value) => `with “${input}” at ${value}`,
  // Periods, after a name.
  years: (/** @type {string} */ first, /** @type {string} */ last) => `${first} to ${last}`,
  // A name of a result; `figure` begins a title.
  change: (/** @type {string} */ figure) => `Change of ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  periods: (/** @type {string} */ prior, /** @type {string} */ current) => `${prior} to ${current}`,
  // After a name: which statistic of the futures it is.
  statistics: table({
    p001: "0.1 % quantile of the simulated futures",
    p999: "99.9 % quantile of the simulated futures",
    p05: "5 % quantile of the simulated futures",
    p10: "10 % quantile of the simulated futures",
    p25: "25 % quantile of the simulated futures",
    p50: "median of the simulated futures",
    p75: "75 % quantile of the simulated futures",
    p90: "90 % quantile of the simulated futures",
    p95: "95 % quantile of the simulated futures",
    mean: "mean of the simulated futures",
  }),
  // Names of shares of futures.
  events: table({
    probVisible: "Share of simulated futures in which the gain becomes visible",
    probVisibleCost: "Share of simulated futures in which the cost becomes visible",
    probMaterial: "Share of simulated futures in which the gain becomes material",
    probMaterialCost: "Share of simulated futures in which the cost becomes material",
    probCumulativeCashNegative: "Share of simulated futures in which the cash of all years is negative",
    probLoss: "Share of simulated futures that are worth less than nothing today",
  }),
  // In the place of a number.
  none: "None",
  // A number with its unit.
  basisPoints: (/** @type {string} */ n) => `${n} basis points`,
  // A name of a part; `age` counts years from the release.
  curveAt: (/** @type {number} */ age) =>
    `Share expensed ${["in the year of release", "one year later"][age] ?? `${age} years later`}`,

  // A button, and its spoken name.
  close: "Close",
  closeWorking: "Close the working",
  // The spoken name of the way back.
  trail: "The way here",
  // Headings of the parts of a note.
  rule: "The rule",
  numbers: "With these numbers",
  parts: "What goes into it",
  // Heads of the table of parts.
  columns: ["Part", "Value"],
  // Before a condition in a formula.
  outcomes: table({
    none: "None, when ",
    zero: "0, when ",
    firstYear: "The first year in which ",
  }),
  // Between a part of a formula and its condition.
  condition: ", if ",
  /** Which year a condition is about, by the result and what comes of it. */
  whens: table({
    "paybackYears zero": ", in every year",
    "paybackYears none": ", at the end of the last year",
    "visibleYear none": ", in every year",
    "materialityYear none": ", in every year",
  }),

  // In the place of a working.
  beyond: (/** @type {string} */ year) => `The projection does not reach ${year} any more.`,
  // Notes below a formula that needs them.
  codes: "Codes such as [N3] are the sources listed in the description of the method.",
  t: "t counts the years since the base year.",
  exp: "exp(x) is the number e = 2.71828… to the power of x.",

  /** What stands behind a name in a formula. */
  places: table({
    now: "",
    previous: " of the year before",
    summed: " in year j",
    age: " in year t of a saving of year j",
  }),
  // In a formula, in the place of the sign of a sum.
  sum: "the sum, over the years j = 1 to t, of ",

  /**
   * What decided where no arithmetic gives a number, by the result; `year` is that of the deciding numbers.
   *
   * @type {Record<string, (values: Record<string, string>, year: string, isNone: boolean) => string>}
   */
  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `There is no such year: the margin uplift is greatest in ${year}, at ${marginUpliftPts}, and that is less than ${visiblePoints}.`
        : `In ${year} the margin uplift is ${marginUpliftPts}; no year before reaches ${visiblePoints}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `There is no such year: even in ${year}, the best one, the effect of ${plSaving} is less than ${materialityShare} of the pre-tax income of ${baselinePretax}.`
        : `In ${year} the effect of ${plSaving} is at least ${materialityShare} of the pre-tax income of ${baselinePretax}; in no year before it is.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `At the end of ${year}, net cash so far is ${cumulativeNetCash}: the cash has not come back.`
        : `Net cash so far is never below zero: at its lowest, at the end of ${year}, it is ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `No speed-up is enough: rework and tools cost more than the greatest possible reduction of ${costReductionCeiling} saves.`,
    recognisedPct: () => "Over all years nothing was saved, so there is no share of it.",
    "bounds.shareOfPoolThatMustVanishPct": () => "Nothing is in scope, so there is no share of it.",
    change: ({ current, prior }) =>
      prior
        ? `The figure a year before is ${prior}: from zero or less, a change in percent would mislead.`
        : `The figure is ${current}: below zero, a change in percent would mislead.`,
  },
  // In the place of a formula.
  notReported: "A figure was not reported, which is not the same as zero: there is no change to give.",
  notCollected: "A figure was not collected here, though it may have been reported: there is no change to give.",
  tooLarge: "The change is too large for a number.",

  /** Where an input comes from. */
  origin: {
    preset: (/** @type {string} */ grade, /** @type {string} */ preset) => `${grade}, as in “${preset}”`,
    own: (/** @type {string} */ value, /** @type {string} */ grade, /** @type {string} */ preset) =>
      `Your value; in “${preset}” it is ${value} (${grade})`,
    ownCurve: (/** @type {string} */ preset) => `Your curve; not that of “${preset}”`,
    onlyHere: (/** @type {string} */ value) => `Only here; you have set ${value}`,
    curveOnlyHere: "Only here; you have set another curve",
    printed: "As the article printed it",
    typed: "Your value",
  },
  /** Where a number comes from that was read from simulated futures. */
  drawn: /** @type {Record<Drawn, (seed: string) => string> & Record<string, (seed: string) => string>} */ ({
    draws: (seed) => `With seed ${seed}, and the ranges as they are set`,
    quantile: () => "What the quantile means",
    rank: () => "(Futures drawn − 1) × share of futures below, rounded down; the lowest outcome has place 0",
    below: () => "All outcomes are in ascending order",
    above: () => "Between the two it is interpolated: type 7 of Hyndman and Fan, as in spreadsheets",
    sum: () => "Added up as they were drawn",
    hits: () => "Counted",
  }),
};
