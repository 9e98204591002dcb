/** The English sentences of the scenarios. */

/** How a result is named for a last year, and for last years that differ; `profit` is what the story calls it. @typedef {(year: number | null, profit: string) => string} Named */

const inYear = (/** @type {number | null} */ year) => (year === null ? "in the last year" : `in ${year}`);

const toYear = (/** @type {number | null} */ year) => (year === null ? "to the last year" : `to ${year}`);

export const messages = {
  // A choice of two: what the comparison is about.
  basis: { legend: "Show", expense: "What the books show", cash: "Cash" },

  // A choice of years to start from, with the figures of each below it.
  start: {
    legend: "Start from fiscal",
    year: (/** @type {string} */ year) => year,
    about: (/** @type {string} */ profit) =>
      `Sets the base year, revenue, ${profit}, income before tax and cash spent on content to the figures of the annual report:`,
    /**
     * @param {string} year
     * @param {string[]} amounts
     * @param {string} sources
     * @param {string} profit
     */
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}: revenue ${revenue}, ${profit} ${operating}, income before tax ${pretax}, cash spent on content ${content} [${sources}].`,
    own: "Now some of these figures are your own.",
  },

  // A field and a button that keep the inputs under a name, what is said then, and the list of what is kept.
  keep: {
    label: "Keep the current inputs as",
    button: "Keep",
    about: (/** @type {number} */ most, /** @type {number} */ longest) =>
      `A name of up to ${longest} characters. Up to ${most} scenarios are kept, until the page is closed; the same name replaces.`,
    full: (/** @type {string} */ oldest) => `Four are kept: keeping another drops the oldest, “${oldest}”.`,
    empty: "Give the scenario a name first.",
    taken: (/** @type {string} */ name) => `“${name}” stands for the current inputs: choose another name.`,
    kept: (/** @type {string} */ name) => `“${name}” is kept.`,
    replaced: (/** @type {string} */ name) => `“${name}” is replaced.`,
    removed: (/** @type {string} */ name) => `“${name}” is removed.`,
    loaded: (/** @type {string} */ name) => `The inputs of “${name}” are set.`,
    load: "Load",
    loadLabel: (/** @type {string} */ name) => `Load “${name}”`,
    remove: "Remove",
    removeLabel: (/** @type {string} */ name) => `Remove “${name}”`,
    list: "Kept scenarios",
    same: "the same as now",
    differs: (/** @type {number} */ count) => `${count} ${count === 1 ? "input differs" : "inputs differ"} from now`,
    none: "Nothing is kept yet. Keep the current inputs under a name, then change them: both stand side by side here.",
  },

  // The table of scenarios: labels above it, column heads, and words in its cells.
  compare: {
    title: "Side by side, with every input exactly as set",
    now: "Now",
    scenario: (/** @type {string} */ name) => `in “${name}”`,
    reference: "Differences from",
    isReference: "reference",
    results: "Results",
    inputs: "Inputs that differ",
    noInputs: "No input differs.",
    same: "same",
    download: "Download as CSV",
    file: "scenarios",
    csv: {
      result: "Result or input",
      unit: "Unit",
      difference: (/** @type {string} */ name, /** @type {string} */ from) => `${name} less ${from}`,
    },
    year: (/** @type {string} */ n) => `${n} ${/^\W?1$/u.test(n) ? "year" : "years"}`,
    never: (/** @type {number} */ year) => `not by ${year}`,
    noSpeedup: "none",
  },

  // Names of rows in the table.
  results: /** @type {Record<string, Named>} */ ({
    year: () => "Last year projected",
    marginUpliftPts: (year) => `Margin uplift ${inYear(year)}`,
    plSaving: (year, profit) => `Effect on ${profit} ${inYear(year)}`,
    visibleYear: () => "Effect visible from",
    materialityYear: () => "Effect material from",
    netCash: (year) => `Net cash ${inYear(year)}`,
    cumulativeNetCash: (year) => `Net cash so far, ${toYear(year)}`,
    npv: (year) => `Net present value, ${toYear(year)}`,
    paybackYears: () => "Payback",
    costReduction: () => "The work is cheaper by",
    breakEvenSpeedup: () => "Speed-up that breaks even",
  }),

  // The chart of scenarios: a title and a sentence for each of the two choices.
  lines: {
    form: "Line chart",
    expense: {
      title: () => "Margin uplift, points",
      summary: (/** @type {string[]} */ ends) => `Margin uplift in the last year: ${ends.join("; ")}.`,
    },
    cash: {
      title: (/** @type {string} */ millions) => `Net cash so far, ${millions}`,
      summary: (/** @type {string[]} */ ends) => `Net cash up to the last year: ${ends.join("; ")}.`,
    },
    end: (/** @type {string} */ name, /** @type {string} */ amount, /** @type {number} */ year) =>
      `${name} ${amount} (${year})`,
    file: "scenarios-by-year",
    year: "Year",
    missing: "–",
  },
};
