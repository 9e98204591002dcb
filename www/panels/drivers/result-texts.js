/**
 * A result, and how it changes, in the unit of the result.
 *
 * @import { Catalogue, Drivers } from "../../../target/wasm/engine.js"
 * @import { Format } from "../../base/format.js"
 * @import { Messages } from "../../texts/index.js"
 */

import { pointsAmong } from "../../base/points.js";

/** Digits of the largest number of points: a tenth more of one input is often a small change. */
const DIGITS = 3;

/**
 * @param {Catalogue["outputs"][number]} output
 * @param {Drivers["elasticities"]} rows
 * @param {Format} format
 * @param {Messages} common
 */
export function createResultTexts({ unit }, rows, format, { units, drivers }) {
  const words = drivers.tenPercent;
  const among = rows.flatMap(({ base, plusTenPercent }) => [base ?? 0, plusTenPercent ?? 0]);
  const points = pointsAmong(among, DIGITS, format, units);
  const signed = (/** @type {number} */ value, /** @type {(size: number) => string} */ text) =>
    (value < 0 ? "\u2212" : "+") + text(Math.abs(value));

  const results = {
    points,
    millions: (/** @type {number} */ value) => format.money(value, { signed: true }),
    years: format.years,
    calendarYear: String,
  };
  const changes = {
    ...results,
    years: (/** @type {number} */ value) => signed(value, format.years),
    calendarYear: (/** @type {number} */ value) => signed(value, (size) => units.wholeYears(String(size), size)),
  };

  return {
    /** @param {number | null} value */
    result: (value) => (value === null ? words.never : results[unit](value)),
    /** @param {Drivers["elasticities"][number]} row */
    change({ base, plusTenPercent, change }) {
      if (base === null && plusTenPercent === null) return words.noChange;
      if (base === null) return words.reached;
      if (plusTenPercent === null) return words.lost;
      return change ? changes[unit](change) : words.noChange;
    },
  };
}
