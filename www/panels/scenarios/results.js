/**
 * The results that scenarios are compared by.
 *
 * @import { AllInputs, Differences, Report } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Basis } from "../../state/choices.js"
 * @import { State } from "../../state/state.js"
 */

import { toPercent } from "../../base/format.js";
import { RESULTS } from "../../engine/results.js";

/** Inputs with a name and what follows from them. @typedef {{ name: string, inputs: AllInputs, report: Report }} Column */

/** @typedef {{ id: keyof Differences, read: (report: Report) => number | null }} Result */

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

/** How far results lie from each other, by the inputs and those of the reference. @type {WeakMap<AllInputs, WeakMap<AllInputs, Differences>>} */
const differences = new WeakMap();

/**
 * How far the results of a scenario lie from those of another, each calculated once.
 *
 * @param {Pick<PanelContext, "engine">} context
 */
export const createDifferences =
  ({ engine }) =>
  (/** @type {Column} */ { inputs }, /** @type {Column} */ { inputs: reference }) => {
    const beside = differences.get(reference) ?? new WeakMap();
    differences.set(reference, beside);
    const found = beside.get(inputs) ?? engine.differences({ inputs, reference });
    beside.set(inputs, found);
    return found;
  };

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
    share: () => format.share(value),
    factor: () => messages.units.factor(format.number(value, 2)),
  }[measure]();
}

/**
 * How far a result lies from the same one of another scenario; nothing if one of them does not have it.
 *
 * @param {Result} result
 * @param {Differences} differences
 * @param {PanelContext} context
 */
export function differenceText(result, differences, { format, messages }) {
  const difference = differences[result.id];
  if (difference === null) return "";
  if (difference === 0) return messages.scenarios.compare.same;
  const signed = (/** @type {number} */ decimals) => (difference > 0 ? "+" : "") + format.number(difference, decimals);
  return {
    points: () => format.points(difference),
    millions: () => format.money(difference, { signed: true }),
    years: () => messages.scenarios.compare.year(signed(1)),
    calendarYear: () => messages.scenarios.compare.year(signed(0)),
    share: () =>
      messages.units.points(
        (difference > 0 ? "+" : "") + format.number(toPercent(difference), 1),
        toPercent(difference),
      ),
    factor: () => messages.units.factor(signed(2)),
  }[measureOf(result)]();
}
