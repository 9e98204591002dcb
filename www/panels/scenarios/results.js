/**
 * The results that scenarios are compared by.
 *
 * @import { AllInputs, Report, ResultName } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Basis } from "../../state/choices.js"
 * @import { State } from "../../state/state.js"
 */

import { RESULTS } from "../../engine/results.js";

/** Inputs with a name and what follows from them. @typedef {{ name: string, inputs: AllInputs, report: Report }} Column */

/** @typedef {{ id: ResultName, read: (report: Report) => number | null }} Result */

export const lastRow = (/** @type {Report} */ { rows }) => rows[rows.length - 1];

/** What each view puts first; results of neither are at the end. @type {Record<Basis | "both", Result[]>} */
const COMPARED = {
  expense: [
    { id: "marginUpliftPts", read: (report) => lastRow(report).marginUpliftPts },
    { id: "plSaving", read: (report) => lastRow(report).plSaving },
    { id: "visibleYear", read: ({ visibleYear }) => visibleYear },
    { id: "materialityYear", read: ({ materialityYear }) => materialityYear },
  ],
  cash: [
    { id: "netCash", read: (report) => lastRow(report).netCash },
    { id: "cumulativeNetCash", read: (report) => lastRow(report).cumulativeNetCash },
    { id: "npv", read: ({ npv }) => npv },
    { id: "paybackYears", read: ({ paybackYears }) => paybackYears },
  ],
  both: [
    { id: "costReduction", read: ({ costReduction }) => costReduction },
    { id: "breakEvenSpeedup", read: ({ breakEvenSpeedup }) => breakEvenSpeedup },
  ],
};

/** @type {Result} */
const LAST_YEAR = { id: "year", read: (report) => lastRow(report).year };

/** What the compared results count. @typedef {"points" | "millions" | "years" | "calendarYear" | "share" | "factor"} Measure */

/** @param {Result} result */
export const measureOf = ({ id }) => /** @type {Measure} */ (RESULTS[id].unit);

/**
 * The results in the order of the view. Years that differ are results of their own.
 *
 * @param {Basis} basis
 * @param {Column[]} columns
 */
export function resultsOf(basis, columns) {
  const rows = [...COMPARED[basis], ...COMPARED[basis === "cash" ? "expense" : "cash"], ...COMPARED.both];
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
export function resultText(result, report, { format, messages }) {
  const value = result.read(report);
  const measure = measureOf(result);
  if (value === null)
    return measure === "factor"
      ? messages.scenarios.compare.noSpeedup
      : messages.scenarios.compare.never(lastRow(report).year);
  return {
    points: () => format.points(value),
    millions: () => format.money(value),
    years: () => format.years(value),
    calendarYear: () => String(value),
    share: () => format.percent(100 * value),
    factor: () => messages.units.factor(format.number(value, 2)),
  }[measure]();
}

/**
 * How far a result lies from the same one of another scenario; nothing if one of them does not have it.
 *
 * @param {Result} result
 * @param {Report} report
 * @param {Report} reference
 * @param {PanelContext} context
 */
export function differenceText(result, report, reference, { format, messages }) {
  const [value, from] = [result.read(report), result.read(reference)];
  if (value === null || from === null) return "";
  const difference = value - from;
  if (difference === 0) return messages.scenarios.compare.same;
  const signed = (/** @type {number} */ decimals) => (difference > 0 ? "+" : "") + format.number(difference, decimals);
  return {
    points: () => format.points(difference),
    millions: () => format.money(difference, { signed: true }),
    years: () => messages.scenarios.compare.year(signed(1)),
    calendarYear: () => messages.scenarios.compare.year(signed(0)),
    share: () => messages.units.points((difference > 0 ? "+" : "") + format.number(100 * difference, 1)),
    factor: () => messages.units.factor(signed(2)),
  }[measureOf(result)]();
}
