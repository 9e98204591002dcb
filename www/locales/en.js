/**
 * Every English sentence of the widget. Another language is a module of the same shape.
 *
 * @import { Problem } from "../../target/wasm/core.js"
 */

/** A part of a sentence; a strong part carries a result. @typedef {string | { strong: string }} Part */

const strong = (/** @type {string} */ text) => ({ strong: text });

export const messages = {
  units: {
    percent: (/** @type {string} */ n) => `${n} %`,
    points: (/** @type {string} */ n) => `${n} pts`,
    years: (/** @type {string} */ n) => `${n} years`,
    wholeYears: (/** @type {string} */ n) => `${n} ${n === "1" ? "year" : "years"}`,
    share: (/** @type {string} */ n) => `${n} %`,
    ratePerYear: (/** @type {string} */ n) => `${n} % a year`,
    factor: (/** @type {string} */ n) => `${n}×`,
    perYear: (/** @type {string} */ n) => `${n} per year`,
    calendarYear: (/** @type {string} */ n) => n.replace(/\D/gu, ""),
    millions: (/** @type {string} */ n, currency = "") => `${currency}${n} million`,
    millionsPerYear: (/** @type {string} */ n, currency = "") => `${currency}${n} million a year`,
    million: "million",
    billion: "billion",
  },

  /** What stands behind the field of an input. */
  suffixes: {
    share: "%",
    ratePerYear: "% / year",
    factor: "×",
    years: "years",
    wholeYears: "years",
    perYear: "/ year",
    calendarYear: "",
    millions: "$ million",
    millionsPerYear: "$ million / year",
    points: "pts",
  },

  inputs: /** @type {Record<string, string>} */ ({
    baseYear: "Base year",
    revenue0: "Revenue",
    operatingIncome0: "Operating income",
    pretaxIncome0: "Income before tax",
    contentCash0: "Cash spent on content",
    revenueGrowth: "Growth of revenue",
    contentGrowth: "Growth of content spend",
    producedShare: "Own productions",
    vfxShare: "Visual effects in production spend",
    otherPostShare: "Other post-production in scope",
    addressableShare: "Work the tools could do",
    adoptionMax: "Adoption at its peak",
    adoptionMid: "Fastest adoption after",
    adoptionSteepness: "Steepness of adoption",
    speedup: "Speed-up",
    labourShare: "Labour in the cost of effects",
    compressibleShare: "Labour that can be compressed",
    reworkRate: "Rework",
    toolCostShare: "Licences and computing",
    captureShare: "Saving kept by the buyer",
    incentiveLeakage: "Tax incentives lost",
    reinvestShare: "Saving reinvested in content",
    platformCost: "Platform team",
    complianceCost: "Compliance",
    legalCost: "Legal",
    costInflation: "Growth of these costs",
    transitionTotal: "Retraining and severance",
    transitionYears: "Paid over",
    upfront: "Paid up front",
    upfrontLife: "Charged over",
    releaseLag: "From payment to release",
    horizon: "Years projected",
    discountRate: "Discount rate",
    taxRate: "Tax rate",
    materialityShare: "Material from this share of pre-tax income",
    visiblePoints: "Visible from",
  }),

  groups: /** @type {Record<string, string>} */ ({
    company: "The company and its growth",
    scope: "How much work is in scope",
    adoption: "How fast the tools spread",
    cost: "From faster to cheaper",
    offsets: "What eats the saving",
    programme: "What the programme costs",
    accounting: "Accounting and discounting",
    thresholds: "When it counts",
  }),

  grades: {
    filing: "From filings",
    companyStatement: "Company statement",
    press: "Press and studies",
    assumption: "Our assumption",
  },

  presets: { cautious: "Cautious", base: "Base", bold: "Bold" },

  curves: /** @type {Record<string, string>} */ ({
    derived: "As Netflix’s filings imply",
    straightLine4: "Straight line, 4 years",
    immediate: "Expensed at once",
    custom: "Your own",
  }),

  ui: {
    figuresHead: ["Figure", "Change"],
    changes: "Change from a year earlier",
    projection: "What the AI claim is worth",
    presets: "Start from",
    resetAll: "Reset all",
    reset: (/** @type {string} */ value) => `Reset to ${value}`,
    more: "All other assumptions",
    curve: "Amortisation curve",
    curveAbout:
      "Share of a title’s cost expensed in its year of release and each year after, in percent; the shares sum to 100 %.",
    showNumbers: "Show the numbers",
    notMeaningful: "n.m.",
    notMeaningfulLong: "not meaningful",
    notReported: "not reported",
    stale: "One of your entries cannot be used; the results still show the last valid ones.",
    failed: "The calculator could not be loaded.",
    version: (/** @type {string} */ version) => `Model ${version}`,
    sources: "Sources",
    caveat:
      "Most inputs above are assumptions: no company discloses its visual-effects share. The margin is held constant otherwise. A shot that would not have been made without AI is not a saving. “Material” borrows the 5 % rule of thumb from misstatement guidance. Nothing here is investment advice.",
  },

  charts: {
    changes: {
      title: "Change from a year earlier",
      panels: ["Change in percent", "Change in points"],
      columns: (/** @type {string} */ current, /** @type {string} */ prior) => ["Figure", current, prior, "Change"],
      summary: (/** @type {string[]} */ changes) => `${changes.join("; ")}.`,
    },
    savings: {
      title: "Savings per year, $ million",
      series: { netCash: "Net cash", plSaving: "Effect on operating income", cumulativeNetCash: "Net cash so far" },
      columns: ["Year", "Net cash", "Effect on operating income", "Net cash so far"],
      summary: (
        /** @type {string} */ saved,
        /** @type {string} */ booked,
        /** @type {string} */ year,
        /** @type {string | null} */ share,
      ) =>
        `By ${year}, ${saved} of content cash is saved; ${booked} of it${share ? ` (${share})` : ""} has reached the income statement.`,
    },
    margin: {
      title: "Operating margin, %",
      series: { marginWithAiPct: "With AI", baselineMarginPct: "Without", threshold: "Visible" },
      columns: ["Year", "With AI, %", "Without, %", "Difference"],
      summary: (
        /** @type {string} */ withAi,
        /** @type {string} */ without,
        /** @type {string} */ year,
        /** @type {string} */ uplift,
      ) => `In ${year} the margin is ${withAi} with AI and ${without} without: ${uplift}.`,
    },
  },

  /**
   * The answer in words.
   *
   * @param {{ company: string, year: string, amount: string, gain: boolean, points: string, visibleYear: string | null, materialityYear: string | null, costYear: string | null, threshold: string }} answer
   * @returns {Part[]}
   */
  headline: ({ company, year, amount, gain, points, visibleYear, materialityYear, costYear, threshold }) => [
    "In ",
    strong(year),
    `, generative AI in visual effects ${gain ? "adds" : "takes"} `,
    strong(amount),
    ` ${gain ? "to" : "from"} ${company}’s operating income: `,
    strong(points),
    " of margin. ",
    ...(visibleYear
      ? [
          "From ",
          strong(visibleYear),
          ` a reader of the accounts could see it (${threshold} or more)`,
          materialityYear ? "; it is material from " : "; it never becomes material.",
          ...(materialityYear ? [strong(materialityYear), "."] : []),
        ]
      : costYear
        ? ["No gain is ever large enough to see, but from ", strong(costYear), ` the cost is (${threshold} or more).`]
        : ["It stays ", strong("too small to see"), ` in the accounts, which print margins to ${threshold}.`]),
  ],

  /** The parts of the claim that the sentence rests on. */
  claim: (/** @type {string} */ speedup, /** @type {string} */ cheaper, /** @type {string} */ ceiling) =>
    `${speedup} faster makes the work ${cheaper} cheaper, and no speed-up could make it more than ${ceiling} cheaper, because only part of the cost is labour that can be compressed.`,

  money: (/** @type {string} */ npv, /** @type {string | null} */ payback, /** @type {string} */ year) =>
    `Worth today: ${npv}, after tax, to ${year}, without a terminal value. ${payback ? `The cash comes back after ${payback}.` : `The cash does not come back by ${year}.`}`,

  /**
   * Why an entry was refused, always with what is allowed.
   *
   * @param {Problem["code"]} code
   * @param {string} least
   * @param {string} greatest
   */
  problem: (code, least, greatest) => {
    const range = `between ${least} and ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `Out of range: enter a number ${range}.`;
    if (code === "notWhole") return `Enter a whole number ${range}.`;
    return `Not a number: enter one ${range}.`;
  },

  curveProblem: (/** @type {Problem["code"]} */ code) =>
    code === "wrongSum"
      ? "The shares do not sum to 100 %."
      : "Enter 1 to 20 shares between 0 and 100, with spaces between them; they must sum to 100 %.",

  figureProblem: (/** @type {string} */ least, /** @type {string} */ greatest) =>
    `Enter a number between ${least} and ${greatest}, or nothing for “not reported”.`,
};

/** @typedef {typeof messages} Messages */
