/**
 * The results that scenarios are compared by.
 *
 * @import { AllInputs, Report } from "../../../target/wasm/core.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Basis, State } from "../../state/state.js"
 */

/** Inputs with a name and what follows from them. @typedef {{ name: string, inputs: AllInputs, report: Report }} Column */

/** @typedef {"points" | "money" | "years" | "year" | "share" | "factor"} Measure */

/** @typedef {{ id: string, measure: Measure, read: (report: Report) => number | null }} Result */

export const lastRow = (/** @type {Report} */ { rows }) => rows[rows.length - 1];

/** What each view puts first; what belongs to neither stands at the end. @type {Record<Basis | "both", Result[]>} */
const RESULTS = {
  expense: [
    { id: "marginUpliftPts", measure: "points", read: (report) => lastRow(report).marginUpliftPts },
    { id: "plSaving", measure: "money", read: (report) => lastRow(report).plSaving },
    { id: "visibleYear", measure: "year", read: ({ visibleYear }) => visibleYear },
    { id: "materialityYear", measure: "year", read: ({ materialityYear }) => materialityYear },
  ],
  cash: [
    { id: "netCash", measure: "money", read: (report) => lastRow(report).netCash },
    { id: "cumulativeNetCash", measure: "money", read: (report) => lastRow(report).cumulativeNetCash },
    { id: "npv", measure: "money", read: ({ npv }) => npv },
    { id: "paybackYears", measure: "years", read: ({ paybackYears }) => paybackYears },
  ],
  both: [
    { id: "costReduction", measure: "share", read: ({ costReduction }) => costReduction },
    { id: "breakEvenSpeedup", measure: "factor", read: ({ breakEvenSpeedup }) => breakEvenSpeedup },
  ],
};

/** @type {Result} */
const LAST_YEAR = { id: "lastYear", measure: "year", read: (report) => lastRow(report).year };

/**
 * The results in the order of the view. Years that differ are results of their own.
 *
 * @param {Basis} basis
 * @param {Column[]} columns
 */
export function resultsOf(basis, columns) {
  const rows = [...RESULTS[basis], ...RESULTS[basis === "cash" ? "expense" : "cash"], ...RESULTS.both];
  return commonYear(columns) === null ? [LAST_YEAR, ...rows] : rows;
}

/** The last year if it is the same everywhere. @param {Column[]} columns */
export function commonYear(columns) {
  const years = new Set(columns.map(({ report }) => lastRow(report).year));
  return years.size === 1 ? [...years][0] : null;
}

/**
 * The kept scenarios and the current inputs, each calculated once.
 *
 * @param {Pick<PanelContext, "engine" | "messages">} context
 */
export function createColumns({ engine, messages }) {
  /** @type {WeakMap<AllInputs, Report>} */
  const reports = new WeakMap();
  return (/** @type {State} */ { scenarios, inputs }, /** @type {Report} */ current) => {
    const kept = scenarios.map(({ name, inputs: numbers }) => {
      const report = reports.get(numbers) ?? engine.calculate(numbers);
      reports.set(numbers, report);
      return { name, inputs: numbers, report };
    });
    return [...kept, { name: messages.scenarios.compare.now, inputs, report: current }];
  };
}

/**
 * @param {Result} result
 * @param {Report} report
 * @param {PanelContext} context
 */
export function resultText({ measure, read }, report, { format, messages }) {
  const value = read(report);
  if (value === null)
    return measure === "factor"
      ? messages.scenarios.compare.noSpeedup
      : messages.scenarios.compare.never(lastRow(report).year);
  return {
    points: () => format.points(value),
    money: () => format.money(value),
    years: () => format.years(value),
    year: () => String(value),
    share: () => format.percent(100 * value),
    factor: () => messages.units.factor(format.number(value, 2)),
  }[measure]();
}

/**
 * How far a result lies from the same one of another scenario; nothing if one of them has none.
 *
 * @param {Result} result
 * @param {Report} report
 * @param {Report} reference
 * @param {PanelContext} context
 */
export function differenceText({ measure, read }, report, reference, { format, messages }) {
  const [value, from] = [read(report), read(reference)];
  if (value === null || from === null) return "";
  const difference = value - from;
  if (difference === 0) return messages.scenarios.compare.same;
  const signed = (/** @type {number} */ decimals) => (difference > 0 ? "+" : "") + format.number(difference, decimals);
  return {
    points: () => format.points(difference),
    money: () => format.money(difference, { signed: true }),
    years: () => messages.scenarios.compare.year(signed(1)),
    year: () => messages.scenarios.compare.year(signed(0)),
    share: () => messages.units.points((difference > 0 ? "+" : "") + format.number(100 * difference, 1)),
    factor: () => messages.units.factor(signed(2)),
  }[measure]();
}
