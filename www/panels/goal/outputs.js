/**
 * What goals are set for: where each output is in a report, which target it usually has, and how it is written.
 *
 * @import { Catalogue, OutputName, Problem, Report } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

/** @typedef {Catalogue["outputs"][number]} Output */

const last = (/** @type {Report} */ { rows }) => rows[rows.length - 1];

/** @type {Record<OutputName, { read: (report: Report) => number | null, target: (report: Report) => number }>} */
const OUTPUTS = {
  marginUpliftPts: {
    read: (report) => last(report).marginUpliftPts,
    target: ({ inputs }) => Number(inputs.visiblePoints),
  },
  plSaving: { read: (report) => last(report).plSaving, target: ({ bounds }) => bounds.materialityThreshold },
  npv: { read: ({ npv }) => npv, target: () => 0 },
  paybackYears: {
    read: ({ paybackYears }) => paybackYears,
    // Within the first half of the projected years.
    target: ({ rows }) => Math.ceil(rows.length / 2),
  },
  visibleYear: { read: ({ visibleYear }) => visibleYear, target: (report) => last(report).year },
  materialityYear: { read: ({ materialityYear }) => materialityYear, target: (report) => last(report).year },
};

/** The current value of the output, `null` if it does not have one. @param {OutputName} id @param {Report} report */
export const outputNow = (id, report) => OUTPUTS[id].read(report);

/** The target of an output until the reader sets another. @param {OutputName} id @param {Report} report */
export const usualTarget = (id, report) => OUTPUTS[id].target(report);

/** @param {Output} output @param {number | null} value @param {number} target */
export const reaches = ({ lessIsBetter }, value, target) =>
  value !== null && (lessIsBetter ? value <= target : value >= target);

/**
 * How low and how high a target may be: as far as an output can ever lie.
 *
 * @param {Output} output
 * @param {Catalogue} catalogue
 * @param {Report["inputs"]} inputs
 * @returns {[number, number]}
 */
export function targetLimits({ unit }, catalogue, inputs) {
  const greatest = (/** @type {string} */ wanted) => catalogue.inputs.find(({ id }) => id === wanted)?.limits[1] ?? 0;
  const [longest, most] = [greatest("horizon"), greatest("revenue0")];
  const start = Number(inputs.baseYear);
  return {
    points: /** @type {[number, number]} */ ([-100, 100]),
    millions: /** @type {[number, number]} */ ([-most, most]),
    years: /** @type {[number, number]} */ ([0, longest]),
    calendarYear: /** @type {[number, number]} */ ([start + 1, start + longest]),
  }[unit];
}

/**
 * Why a target cannot be set, if it cannot.
 *
 * @param {Output} output
 * @param {number} target
 * @param {[number, number]} limits
 * @returns {Problem | null}
 */
export function targetProblem({ unit }, target, [least, greatest]) {
  const problem = (/** @type {Problem["code"]} */ code, /** @type {number | null} */ limit) => ({
    field: "target",
    code,
    limit,
  });
  if (!Number.isFinite(target)) return problem("notANumber", null);
  if (target < least) return problem("belowMinimum", least);
  if (target > greatest) return problem("aboveMaximum", greatest);
  return unit === "calendarYear" && !Number.isInteger(target) ? problem("notWhole", null) : null;
}

/**
 * A target with its unit, as it was typed.
 *
 * @param {Output} output
 * @param {number} target
 * @param {PanelContext} context
 */
export function targetText({ unit }, target, { format, messages, story }) {
  if (unit === "calendarYear") return String(target);
  if (unit !== "millions") return messages.units[unit](format.figure(target, 0));
  // The sign is before the currency.
  return format
    .figure(target, 0)
    .replace(/^(\D?)(.*)/u, (_, sign, size) => sign + messages.units.millions(size, story.currency));
}

/**
 * An output with its unit. One that misses a target by a little gets as many decimals as show that it does.
 *
 * @param {Output} output
 * @param {number} value
 * @param {PanelContext} context
 * @param {number} [target]
 */
export function outputText({ unit }, value, { format, messages, story }, target = value) {
  if (unit === "calendarYear") return String(value);
  const usual = { points: format.points, millions: format.money, years: format.years }[unit];
  if (value === target || usual(value) !== usual(target)) return usual(value);
  let decimals = 1;
  while (decimals < 6 && format.number(value, decimals) === format.number(target, decimals)) decimals += 1;
  const sign = value < 0 ? "\u2212" : unit === "points" ? "+" : "";
  return sign + messages.units[unit](format.number(Math.abs(value), decimals), story.currency);
}
