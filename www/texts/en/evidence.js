/** The English sentences of what the story rests on. */

import { table } from "../table.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

export const messages = {
  remarks,
  // How fresh the facts are; `date` is written out.
  asOf: (/** @type {string} */ date) => `Facts as of ${date}.`,
  // In the place of a date.
  undated: "undated",
  // After the grade of a source that was not read where it was published.
  forms: { copy: "a copy", summary: "a summary" },
  // Shown when a pointer rests on a link.
  opensElsewhere: "opens another site",
  // Before what speaks against a source.
  disagree: "Sources disagree: ",
  // How good a ground a source is, beside it.
  grades: table({
    filing: "Filing",
    derivedFromFilings: "Derived from filings",
    companyStatement: "Company statement",
    press: "Press or study",
    assumption: "Assumption",
  }),

  // The note on where a number is from: `title` is its heading, `close` a button, `printed` and `filed` head its passages.
  provenance: {
    title: (/** @type {string} */ subject) => `Where it is from: ${subject}`,
    close: "Close",
    closeLabel: "Close the sources",
    figure: (/** @type {string} */ name, /** @type {string} */ one, /** @type {string} */ other) =>
      `${name}, ${one} and ${other}`,
    printed: "As printed",
    filed: "As filed",
    none: "No source: this is an assumption of the calculator’s makers.",
    notLooked: "It was not looked up in a filing.",
    notCollected: "The report exists; this figure of it is not collected here.",
    printedTo: (/** @type {string} */ step) => `Rounded for print to ${step}, so it may be half of that off.`,
    assumption: "The value is an assumption; these sources inform it.",
    ownFigure: "You have changed this figure. The sources are those of the original.",
    ownInput: (/** @type {string} */ value) => `You have changed this input; the value of the preset is ${value}.`,
    ofStory: (/** @type {string} */ value, /** @type {string} */ usual) =>
      `This story sets ${value}; the calculator’s own value is ${usual}.`,
    baseYear: (/** @type {string} */ year) => `As reported for ${year}.`,
    otherYear: "No reported year of this story has this value.",
    curve:
      "Derived from the run-off of produced content in Note 5 of Netflix’s annual reports for 2023, 2024 and 2025; the other curves on offer are conventions.",
    sources: "Sources and remarks",
  },

  // How a printed figure compares with what was filed.
  verdicts: { right: "Right", wrong: "Wrong", unverifiable: "Cannot be verified" },
  // Below a figure that was filed otherwise; `value` is what was printed.
  printed: (/** @type {string} */ value) => `printed: ${value}`,
  // In the place of a number.
  notReported: "not reported",
  // After `asOf`.
  nextDue: (/** @type {string} */ date) => `The next report is due by ${date}.`,

  // Tables of what was reported: `every` chooses between them, `head` and `columns` head them, the marks stand below a
  // figure.
  record: {
    about: (/** @type {string} */ company) =>
      `What ${within(company)} reported, as filed. A change compares with the same period a year earlier. Choose a number to see where it is from.`,
    view: "Show",
    every: { quarter: "Quarters", half: "Half-years", year: "Years" },
    adjusted: "Leave out one-offs",
    head: {
      quarter: ["Figure", "Latest", "Change", "12 months"],
      half: ["Figure", "Latest", "Change", "12 months"],
      year: ["Figure", "Latest", "Change", "A year"],
    },
    to: (/** @type {string} */ period) => `to ${period}`,
    from: (/** @type {string} */ period) => `since ${period}`,
    aYearEarlier: "on a year earlier",
    adjustedMark: "adjusted",
    oneOffMark: "with a one-off",
    none: "–",
    all: "All periods",
    columns: {
      quarter: ["Period", "Figure", "Change", "12 months"],
      half: ["Period", "Figure", "Change", "12 months"],
      year: ["Period", "Figure", "Change"],
    },
    between: (/** @type {string} */ low, /** @type {string} */ high) => `between ${low} and ${high}, as printed`,
    growth: (/** @type {string} */ rate, /** @type {string} */ from, /** @type {string} */ to) =>
      `Compound growth from ${from} to ${to}: ${rate} a year.`,
    growthPoints: (/** @type {string} */ points, /** @type {string} */ from, /** @type {string} */ to) =>
      `From ${from} to ${to}: ${points}.`,
    change: (/** @type {string} */ change, /** @type {string} */ from, /** @type {string} */ to) =>
      `From ${from} to ${to}: ${change}.`,
    trailing: (/** @type {string} */ to, /** @type {string} */ parts, /** @type {string} */ sum) =>
      `Twelve months to ${to}: ${parts} = ${sum}.`,
    rules:
      "“12 months” adds the last four quarters, or two half-years. A margin is worked out again from those totals; a count is the latest. Twelve months of earnings per share are the sum of four quarters too, which may differ from the figure of a year by the number of shares. Twelve months are shown only where all their parts are at hand. Growth over several years is measured between the same times of the year. Parts are rounded; sums are of exact numbers.",
    download: "Download as CSV",
    file: {
      name: "reported-figures",
      title: (/** @type {string} */ company) => `What ${within(company)} reported`,
      head: [
        "Figure",
        "Unit",
        "Period",
        "Value",
        "Basis",
        "Change on a year earlier",
        "Unit of change",
        "At least",
        "At most",
        "12 months",
        "Sources",
      ],
      reported: "as reported",
      adjusted: "adjusted",
      sources: "Sources",
    },
  },

  // A test of the growth assumptions: two sentences, a chart and three tables.
  backcast: {
    about:
      "The same growth, started from an earlier year: does it lead to what was reported since? Nothing but growth is tested; AI plays no part before the base year.",
    from: "Start from",
    started: (/** @type {string} */ year) => `started from ${year}`,
    columns: ["Year", "Projected", "Reported", "Difference"],
    /** @param {import("./terms.js").Terms} terms */
    tables: ({ millions, marginTitle }) => ({
      revenue: `Revenue, ${millions}`,
      contentCash: `Cash spent on content, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: (
      /** @type {{ revenue: string, revenueWas: string, content: string, contentWas: string, from: string, to: string }} */ g,
    ) =>
      `You assume that revenue grows by ${g.revenue} a year and content spend by ${g.content}. From ${g.from} to ${g.to} revenue grew by ${g.revenueWas} and content spend by ${g.contentWas}.`,
    verdict: (/** @type {{ year: string, from: string, revenue: string, content: string, margin: string }} */ v) =>
      `Started from ${v.from}, these rates would have put the revenue of ${v.year} ${v.revenue} and its content spend ${v.content}. The margin, held constant, would have been ${v.margin}.`,
    over: (/** @type {string} */ size) => `${size} too high`,
    under: (/** @type {string} */ size) => `${size} too low`,
    exact: "just right",
    unknown: "where it cannot be compared",
    charts: {
      form: "Line chart",
      title: (/** @type {string} */ millions) => `Projected and reported, ${millions}`,
      labels: { revenue: "Revenue", contentCash: "Content" },
      projected: (/** @type {string} */ name) => `${name}, projected`,
      reported: (/** @type {string} */ name) => `${name}, reported`,
      summary: "What this growth would have led to, and what was reported; each line is named where it ends.",
      columns: ["Year", "Revenue, projected", "Revenue, reported", "Content, projected", "Content, reported"],
    },
  },

  // A table in groups by measure of profit; each row has the sign of its own currency.
  companies: {
    about:
      "The same question can be asked of other companies, but their profits are not counted alike. Margins are compared only within one measure of profit.",
    measures: table({
      operatingIncome: "Operating income",
      segmentOperatingIncome: "Segment operating income",
      adjustedEbitda: "Adjusted EBITDA",
      adjustedOibda: "Adjusted OIBDA",
      none: "No profit disclosed",
    }),
    alone: "No other company here reports profit by this measure, so we do not compare.",
    ranked: "By falling margin.",
    columns: ["Company", "Revenue, million", "Profit, million", "Margin", "Content spend, million"],
    year: (/** @type {string} */ year) => `fiscal ${year}`,
    notDisclosed: "not disclosed",
    forecast: (/** @type {string} */ by, /** @type {string} */ period) => `forecast by ${by} for ${period}`,
    caption: "Companies by measure of profit",
    unit: "Fiscal years end in different months; content spend is not measured alike, and a forecast is not what was spent.",
    remarks: "Remarks",
  },

  // The list of all sources: headings and notes.
  sources: {
    about:
      "Everything that is shown rests on one of these, or is an assumption that says so. A filing outranks what a company says, and that outranks what others write.",
    story: (/** @type {string} */ company) => `Sources of the figures of ${within(company)}`,
    model: "Sources of the assumptions",
    assumptions: (/** @type {string} */ names) => `Assumptions without a source: ${names}.`,
    usedFor: (/** @type {string} */ names) => `For: ${names}`,
    forms:
      "A copy is a source that was read on another page than its own; a summary is what somebody else wrote of it. Both are marked.",
    method:
      "The speed-up is followed to cost, cash, expense and margin by the formulas that open from every result. Presets mix fiscal years and measures of profit where they are of other companies.",
    version: (/** @type {string} */ version) => `Model ${version}.`,
  },
};
