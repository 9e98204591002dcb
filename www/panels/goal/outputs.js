/**
 * How outputs and targets of goals are written.
 *
 * @import { Catalogue } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

/** @typedef {Catalogue["outputs"][number]} Output */

/**
 * A target with its unit, as it was typed.
 *
 * @param {Output} output
 * @param {number} target
 * @param {PanelContext} context
 */
export function targetText({ unit }, target, { format, messages, story }) {
  if (unit === "calendarYear") return String(target);
  return messages.units[unit](format.figure(target, 0), target, story.currency);
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
  return messages.units[unit](sign + format.number(Math.abs(value), decimals), value, story.currency);
}
