/**
 * Numbers as the reader writes them: with their separators, a true minus sign, half rounded away from zero, and never a
 * small effect shown as none.
 *
 * @import { Input } from "../target/wasm/core.js"
 */

import { createReader } from "./number-entry.js";

export const MINUS = "\u2212";

/** Units that are fractions in the model and percentages on the page. */
export const PERCENT_UNITS = new Set(["share", "ratePerYear"]);

/** From this many points on, one decimal says enough. */
const ONE_DECIMAL_POINTS = 0.095;

/** As many as every browser prints: what is offered to be entered is not rounded. */
const MOST_DECIMALS = 20;

/** @typedef {ReturnType<typeof createFormat>} Format */

/**
 * @param {string} locale
 * @param {string} currency the sign of the currency
 * @param {import("./locales/en.js").Messages["units"]} units
 */
export function createFormat(locale, currency, units) {
  /** @type {Map<string, Intl.NumberFormat>} */
  const formats = new Map();
  /**
   * @param {number} least
   * @param {number} most
   */
  const intl = (least, most) => {
    const key = `${least} ${most}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
      formats.set(key, format);
    }
    return format;
  };
  const read = createReader(locale, currency);

  /**
   * The digits of a number without its sign, and the sign. A number that would round to nothing is shown as less than
   * the smallest that would not.
   *
   * @param {number} value
   * @param {number} decimals
   * @param {boolean} signed whether a plus is written
   */
  const parts = (value, decimals, signed) => {
    const size = Math.abs(value);
    const smallest = 10 ** -decimals;
    const vanishes = size > 0 && size < smallest / 2;
    const digits = intl(decimals, decimals).format(vanishes ? smallest : size);
    const sign = value < 0 ? MINUS : signed && value > 0 ? "+" : "";
    return { sign: vanishes ? `${sign}<` : sign, digits };
  };
  /**
   * @param {number} value
   * @param {number} decimals
   * @param {boolean} signed
   */
  const plain = (value, decimals, signed = false) => {
    const { sign, digits } = parts(value, decimals, signed);
    return sign + digits;
  };

  return {
    locale,

    /**
     * A plain number.
     * @param {number} value
     * @param {number} decimals
     */
    number: (value, decimals) => plain(value, decimals),

    /**
     * A signed difference, with as many decimals as it needs up to two.
     * @param {number} value
     */
    difference: (value) => (value < 0 ? MINUS : "+") + intl(0, 2).format(Math.abs(value)),

    /**
     * Percent, already multiplied by 100.
     * @param {number} value
     * @param {{ signed?: boolean, decimals?: number }} [options]
     */
    percent: (value, { signed = false, decimals = 1 } = {}) => units.percent(plain(value, decimals, signed)),

    /**
     * A change in points, signed; a small one with a second decimal.
     * @param {number} value
     */
    points: (value) => units.points(plain(value, Math.abs(value) >= ONE_DECIMAL_POINTS || value === 0 ? 1 : 2, true)),

    /**
     * A change in points to the one decimal that companies print.
     * @param {number} value
     */
    printedPoints: (value) => units.points(plain(value, 1, true)),

    /**
     * Millions of the currency, in words.
     * @param {number} millions
     * @param {{ signed?: boolean }} [options]
     */
    money(millions, { signed = false } = {}) {
      const size = Math.abs(millions);
      const [value, word] = size >= 999.5 ? [millions / 1000, units.billion] : [millions, units.million];
      const { sign, digits } = parts(value, Math.abs(value) >= 99.95 ? 0 : 1, signed);
      return `${sign}${currency}${digits} ${word}`;
    },

    /**
     * A span of years.
     * @param {number} years
     */
    years: (years) => units.years(plain(years, 1)),

    /**
     * The value of an input with its unit.
     * @param {Input} input
     * @param {number} value
     */
    input: (input, value) => units[input.unit](intl(0, 6).format(shown(input, value)).replace("-", MINUS), currency),

    /**
     * The value of an input as it stands in its field, without the unit.
     * @param {Input} input
     * @param {number} value
     */
    field: (input, value) =>
      (input.unit === "calendarYear" ? String(value) : intl(0, 6).format(shown(input, value))).replace("-", MINUS),

    /**
     * The value of a figure as it stands in its field.
     * @param {number | null} value
     * @param {number} least decimals
     * @param {number} [most] decimals
     */
    figure: (value, least, most = 6) => (value === null ? "" : intl(least, most).format(value).replace("-", MINUS)),

    /**
     * The number that a reader typed, `NaN` if it is none or not a clear one.
     * @param {string} text
     * @param {string} [unit] that of the field
     */
    parse: (text, unit) => read(text, unit).value,

    /**
     * What an entry that is no clear number may mean, to be offered.
     * @param {string} text
     * @param {string} [unit] that of the field
     */
    readings: (text, unit) =>
      read(text, unit).readings.map((value) => intl(0, MOST_DECIMALS).format(value).replace("-", MINUS)),
  };
}

/**
 * The value of an input in the unit its field shows. Twelve digits hide what a binary fraction adds.
 *
 * @param {Input} input
 * @param {number} value
 */
export function shown(input, value) {
  return PERCENT_UNITS.has(input.unit) ? Number((value * 100).toPrecision(12)) : value;
}

/**
 * The value of an input from the unit its field shows: 17.3 % is 0.173 and not the number beside it that a division gives.
 *
 * @param {Input} input
 * @param {number} number
 */
export function meant(input, number) {
  return PERCENT_UNITS.has(input.unit) ? Number((number / 100).toPrecision(15)) : number;
}
