/**
 * Every English sentence of the widget. Another language is a module of the same shape.
 *
 * @import { InputName, Problem } from "../../../target/wasm/engine.js"
 * @import { Instead } from "../../view/result.js"
 * @import { Terms } from "./terms.js"
 */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };

/**
 * A part of a sentence; a strong part carries a result, and names it if its working can be shown, or an input, which can be
 * set in the sentence.
 *
 * @typedef {string | { strong: string, field?: string, year?: number, instead?: Instead, knob?: InputName }} Part
 */

/** The sign is before the currency. @param {string} n @param {string} currency */
const money = (n, currency) => n.replace(/^[+\u2212]?/u, (sign) => sign + currency);

/** @param {Terms} terms what the story calls its profit and its money */
const messagesOf = (terms) => ({
  terms,

  // Numbers with their units, in sentences and tables; `n` is written as the locale has it, and `value` is the same as a number, for
  // a language that needs it; `currency` is a sign such as $.
  units: {
    percent: (/** @type {string} */ n) => `${n}\u00a0%`,
    points: (/** @type {string} */ n, /** @type {number} */ _value) =>
      `${n}\u00a0${/^[+\u2212]?1$/u.test(n) ? "point" : "points"}`,
    years: (/** @type {string} */ n, /** @type {number} */ _value) => `${n} ${n === "1" ? "year" : "years"}`,
    wholeYears: (/** @type {string} */ n, /** @type {number} */ _value) => `${n} ${n === "1" ? "year" : "years"}`,
    share: (/** @type {string} */ n) => `${n}\u00a0%`,
    ratePerYear: (/** @type {string} */ n) => `${n}\u00a0% a year`,
    factor: (/** @type {string} */ n) => `${n}×`,
    perYear: (/** @type {string} */ n) => `${n} per year`,
    calendarYear: (/** @type {string} */ n) => n.replace(/\P{Nd}/gu, ""),
    /** An amount at one of the `scales`; `n` may have a sign, here and below. */
    amount: (/** @type {string} */ n, /** @type {string} */ word, currency = "") => `${money(n, currency)} ${word}`,
    /** An amount that is no larger than a wage. */
    whole: (/** @type {string} */ n, currency = "") => money(n, currency),
    /** The largest first, with their size in millions. @type {{ millions: number, word: string }[]} */
    scales: [
      { millions: 1000, word: "billion" },
      { millions: 1, word: "million" },
    ],
    millions: (/** @type {string} */ n, /** @type {number} */ _value, currency = "") => `${money(n, currency)} million`,
    millionsPerYear: (/** @type {string} */ n, /** @type {number} */ _value, currency = "") =>
      `${money(n, currency)} million a year`,
    choice: (/** @type {string} */ n) => n,
    /** The options of inputs that are choices, in their order. */
    choices: table({
      taxTiming: ["in the year of the cash", "as the books show the saving"],
      terminalValue: ["nothing counts", "net cash stays the same", "net cash grows"],
    }),
    loss: (/** @type {string} */ amount) => `a loss of ${amount}`,
    lessThan: (/** @type {string} */ amount) => `less than ${amount}`,
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
    millions: terms.millions,
    millionsPerYear: `${terms.millions} / year`,
    points: "points",
    choice: "",
  },

  /** What stands behind a single one. */
  suffixesOfOne: table({ years: "year", wholeYears: "year", points: "point" }),

  /** Labels of sliders, where they are not the name. @type {Partial<Record<InputName, string>>} */
  labels: { speedup: "How much faster?" },

  // Names of the inputs: labels of sliders, rows of tables, options of selects, in sentences between quotes.
  inputs: table(filled(inputs, "name", terms)),

  /** What an input is, below its slider; in a first visit only of those that are always on the page. */
  abouts: filled(inputs, "about", terms),

  // How well the value of an input is founded, below its slider.
  grades: {
    filing: "From filings",
    derivedFromFilings: "Derived from filings",
    companyStatement: "Company statement",
    press: "Press and studies",
    assumption: "Our assumption",
  },

  // Buttons, and in sentences between quotes.
  presets: { cautious: "Cautious", base: "Base", bold: "Bold" },

  // Headings of the folded parts.
  panels: {
    assumptions: "All other assumptions",
    outlook: "How sure is it?",
    uncertainty: "The ranges of the inputs",
    drivers: "What drives it?",
    goal: "What would have to be true?",
    scenarios: "Compare scenarios",
    claims: "What the article claims",
    record: "What the company reported",
    backcast: "Would it have been right before?",
    companies: "Other companies",
    sources: "Sources and method",
    share: "Share and download",
  },

  // The marks on a slider: the value of the preset, the claim, and the range that the sources give.
  marks: {
    base: (/** @type {string} */ value) => `our base ${value}`,
    claim: (/** @type {string} */ value) => `the claim ${value}`,
    range: (/** @type {string} */ low, /** @type {string} */ high) => `sources ${low} to ${high}`,
  },

  // Labels, buttons and notes all over the widget. `figuresHead` heads the table of figures, `versions` and `presets` are
  // choices.
  ui: {
    answer: "The answer",
    deeper: "See how this is worked out",
    card: "This is our estimate, not the company’s. Most inputs are assumptions.",
    loading: "One moment …",
    panelFailed: "This part could not be loaded.",
    again: "Try again",
    figuresHead: ["Figure", "Change"],
    source: "Source",
    since: (/** @type {string} */ period) => `from ${period}`,
    versions: (/** @type {number} */ wrong, /** @type {number} */ all) => [
      "As printed",
      wrong ? `As filed: ${wrong} of ${all} differ` : "As filed",
    ],
    changes: "Change from a year earlier",
    presets: "Start from",
    resetAll: "Reset all",
    authors: "Back to the author’s",
    reset: (/** @type {string} */ value) => `Reset to ${value}`,
    locked: (/** @type {string} */ name) => `${name} (locked)`,
    curve: "Amortisation curve",
    showNumbers: "Show the numbers",
    none: "none",
    notMeaningful: "n.m.",
    notReported: "not reported",
    notCollected: "not collected here",
    absentIn: (/** @type {string} */ period, /** @type {string} */ absence) => `${period}: ${absence}`,
    overdue: (/** @type {string} */ date, /** @type {boolean} */ isDay) =>
      `A newer report was due ${isDay ? "on" : "in"} ${date}; it is not included here.`,
    refused: (/** @type {string} */ field, /** @type {string} */ problem) =>
      `${field}${field.endsWith("?") ? "" : ":"} ${problem}`,
    stale: "One of your entries cannot be used; the results still show the last valid ones.",
    version: (/** @type {string} */ version, /** @type {string} */ date) => `Facts as of ${date}. Model ${version}.`,
  },

  // `about` is spoken with every number that opens a note; `failed` is shown in its place.
  notes: {
    about: "Shows how this is calculated.",
    failed: "This could not be loaded. Choose it again to try once more.",
  },

  entry,

  // The charts of the answer: a title, words in the picture as `labels`, a table headed by `columns`, and a sentence in `summary`,
  // which is spoken too.
  charts: {
    rounded: "Parts are rounded; sums are of exact numbers.",
    changes: {
      title: "Change from a year earlier",
      panels: ["Change in percent", "Change in points"],
      columns: (/** @type {string} */ current, /** @type {string} */ prior) => ["Figure", current, prior, "Change"],
      summary: (/** @type {string[]} */ changes) => `${changes.join("; ")}.`,
      none: "No figure has a year before it to be compared with.",
    },
    margin: {
      title: `${terms.marginTitle}, change in points`,
      labels: margin,
      columns: [
        "Year",
        "With AI, middle of the futures, %",
        "Without, %",
        "Difference",
        "Low end of nine in ten",
        "High end of nine in ten",
      ],
      summary: (
        /** @type {string} */ withAi,
        /** @type {string} */ without,
        /** @type {string} */ year,
        /** @type {string} */ uplift,
        /** @type {string} */ low,
        /** @type {string} */ high,
      ) =>
        `In the middle of the futures the margin in ${year} is ${withAi} with AI and ${without} without: ${uplift}. Nine in ten lie between ${low} and ${high}.`,
    },
  },

  answer: answerOf(terms),

  /** @type {Record<import("../../../target/wasm/engine.js").WarningCode, string>} */
  warnings: {
    scopeBeyondProduction: "Visual effects and other post-production come to more than the whole production spend.",
    marginBeyondRevenue: `${terms.profitTitle} is larger than revenue.`,
    contentBeyondRevenue: "Content spend is larger than revenue in some of the years projected.",
    pretaxUnlikeOperating: `Income before tax and ${terms.profit} are more than threefold apart: is one of them a slip?`,
    toolsCostMore: "Rework and licences cost production more than the speed-up saves.",
    adoptionBeyondHorizon: "Adoption grows fastest only after the last year projected.",
    releasedBeyondHorizon: "No title with a saving is released within the years projected.",
    growthApart: "Content spend and revenue grow more than 10 points a year apart.",
    baseYearFar: "The base year is far from the years that the assumptions are about: is it a slip?",
  },

  // Heads the list of inputs that the reader has changed; `difference` is a line of it.
  differ: (/** @type {number} */ count) =>
    count === 1 ? "1 input differs from the author’s" : `${count} inputs differ from the author’s`,

  difference: (/** @type {string} */ name, /** @type {string} */ now, /** @type {string} */ authors) =>
    `${name}: ${now} instead of ${authors}`,

  // A warning below the answer.
  beyondSlider: (/** @type {string} */ name, /** @type {string} */ least, /** @type {string} */ greatest) =>
    `“${name}” lies beyond the range we use for ${terms.company}, ${least} to ${greatest}.`,

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
    if (code === "notAbove") return "Too low: it must be higher than the growth after the last year.";
    if (code === "notWhole") return `Enter a whole number ${range}.`;
    return `Not a number: enter one ${range}.`;
  },

  // The same below a figure.
  figureProblem: (/** @type {string} */ least, /** @type {string} */ greatest) =>
    `Enter a number between ${least} and ${greatest}, or nothing for “not reported”.`,
});

/** @param {{ terms: Terms }} story */
export const messagesFor = ({ terms }) => messagesOf(terms);

/** @typedef {ReturnType<typeof messagesOf>} Messages */
