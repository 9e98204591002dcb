/**
 * A result or an input as the page prints it, for code that writes about it outside the widget.
 *
 * @import { Catalogue, ChanceName, Futures, Report, ResultName } from "../../target/wasm/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

import { RESULTS } from "../engine/results.js";
import { chanceOf } from "../view/answer.js";

/** How a result is printed, by what it counts. */
const PRINT = {
  points: (/** @type {number} */ value, /** @type {Format} */ format) => format.points(value),
  basisPoints: (/** @type {number} */ value, /** @type {Format} */ format) => format.number(value, 1),
  percent: (/** @type {number} */ value, /** @type {Format} */ format) => format.percent(value),
  share: (/** @type {number} */ value, /** @type {Format} */ format) => format.percent(value * 100),
  factor: (/** @type {number} */ value, /** @type {Format} */ format) => format.factor(value),
  years: (/** @type {number} */ value, /** @type {Format} */ format) => format.years(value),
  wholeYears: (/** @type {number} */ value) => String(value),
  calendarYear: (/** @type {number} */ value) => String(value),
  millions: (/** @type {number} */ value, /** @type {Format} */ format) => format.money(value),
};

/** What the page says of a result that every future has. @typedef {"p05" | "p50" | "p95" | "mean"} Statistic */

/** How exact it is. @type {Record<Statistic, "errorOfP05" | "errorOfP50" | "errorOfP95" | "errorOfMean">} */
const ERRORS = { p05: "errorOfP05", p50: "errorOfP50", p95: "errorOfP95", mean: "errorOfMean" };

/**
 * @param {string} name a result of the report or of its last year, perhaps with another year as in `marginUpliftPts 2029`;
 *   what the futures come to, as in `futures.marginUpliftPts.p50`, `futures.npv.mean` or `futures.probVisible`; or an input
 * @param {{ report: Report, futures: Futures }} results
 * @param {{ catalogue: Catalogue, format: Format, messages: Messages }} context
 * @returns {string | undefined} nothing if there is no such result
 */
export function printed(name, { report, futures }, { catalogue, format, messages }) {
  const [field, year] = name.trim().split(/\s+/u);
  if (field.startsWith("futures.")) return ofFutures(field, futures, { format, messages });
  const input = catalogue.inputs.find(({ id }) => id === field);
  if (input) return format.input(input, Number(report.inputs[input.id]));
  if (!Object.hasOwn(RESULTS, field)) return undefined;
  const { unit, scope } = RESULTS[/** @type {ResultName} */ (field)];
  const row = year ? report.rows.find((one) => String(one.year) === year) : report.rows[report.rows.length - 1];
  const record = { year: row, all: report, base: report.bounds }[scope];
  if (!record) return undefined;
  const value = /** @type {Record<string, number | null>} */ (/** @type {unknown} */ (record))[
    field.split(".").pop() ?? ""
  ];
  return value === null ? messages.ui.none : PRINT[/** @type {keyof typeof PRINT} */ (unit)](value, format);
}

/**
 * @param {string} field
 * @param {Futures} futures
 * @param {{ format: Format, messages: Messages }} context
 */
function ofFutures(field, futures, { format, messages }) {
  const [, name, statistic] = field.split(".");
  if (Object.hasOwn(futures.errors, name) && statistic === undefined) {
    return chanceOf(futures, { format, messages })(/** @type {ChanceName} */ (name)).count;
  }
  if (!Object.hasOwn(futures.last, name) || !Object.hasOwn(ERRORS, statistic)) return undefined;
  const distribution = futures.last[/** @type {keyof Futures["last"]} */ (name)];
  const [value, error] = [
    distribution[/** @type {Statistic} */ (statistic)],
    distribution[ERRORS[/** @type {Statistic} */ (statistic)]],
  ];
  if (name === "marginUpliftPts") return format.aboutPoints(value, error);
  const amount = format.about(value, error);
  return value < 0 ? messages.units.loss(amount) : amount;
}
