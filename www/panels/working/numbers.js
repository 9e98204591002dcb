/**
 * Numbers of a working: with so many digits that a pocket calculator comes to the result that is shown.
 *
 * @import { Unit } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { MINUS, PERCENT_UNITS, toPercent } from "../../base/format.js";

/**
 * With how many digits small and large sizes are shown, and from where on a size is large.
 *
 * @typedef {{ large: number, digits: [small: Intl.NumberFormatOptions, large: Intl.NumberFormatOptions] }} Precision
 */

/** What goes into a working. @type {Precision} */
const EXACT = { large: 1, digits: [{ maximumSignificantDigits: 8 }, { maximumFractionDigits: 6 }] };

/** What comes out: fewer digits, since what it is worked out from is rounded. @type {Precision} */
export const RESULT = { large: 10_000, digits: [{ maximumSignificantDigits: 5 }, { maximumFractionDigits: 1 }] };

/**
 * Fractions of a whole are calculated with as fractions and read as percent.
 *
 * @param {Unit | null} unit
 */
const isFraction = (unit) => unit !== null && PERCENT_UNITS.has(unit);

/** @typedef {ReturnType<typeof createNumbers>} Numbers */

/** @param {PanelContext} context */
export function createNumbers({ format, story, messages: { units, working } }) {
  const intl = new Map(
    [EXACT, RESULT].map((precision) => [
      precision,
      precision.digits.map((digits) => new Intl.NumberFormat(format.locale, digits)),
    ]),
  );

  /**
   * As it is calculated with.
   *
   * @param {Unit | null} unit
   * @param {number} value
   */
  const plain = (unit, value, precision = EXACT) => {
    if (unit === "calendarYear") return String(value);
    const size = Math.abs(value);
    const digits = intl.get(precision)?.[size < precision.large ? 0 : 1].format(size);
    return (value < 0 ? MINUS : "") + digits;
  };

  /**
   * As it is read.
   *
   * @param {Unit | null} unit
   * @param {number} value
   */
  const read = (unit, value, precision = EXACT) => {
    const shown = isFraction(unit) ? toPercent(value) : value;
    const text = plain(unit, Math.abs(shown), precision);
    const name =
      unit === "basisPoints"
        ? working.basisPoints
        : unit === null
          ? String
          : units[/** @type {Exclude<Unit, "basisPoints"> & keyof typeof units} */ (unit)];
    return name((shown < 0 ? MINUS : "") + text, shown, story.currency);
  };

  return {
    plain,
    read,
    isFraction,
  };
}
