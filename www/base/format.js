/**
 * Numbers as the reader writes them: with their separators, a true minus sign, half rounded away from zero. A small
 * effect is never shown as zero.
 *
 * @import { Input } from "../../target/wasm/engine.js"
 */

import { createReader } from "./number-entry.js";

export const MINUS = "\u2212";

/** Units that are fractions in the model and percentages on the page. */
export const PERCENT_UNITS = new Set(["share", "ratePerYear"]);

/** A smaller number is the remainder of a subtraction, not an effect. */
const NOTHING = 1e-9;

/** The logarithm of two: from the half of a digit on, the digit is rounded up to. */
const HALF_A_DIGIT = Math.log10(2);

/** A number that needs more decimals to differ from a threshold is treated as equal to it. */
const MOST_BESIDE = 9;

/** As many as every browser prints: a number that is offered for entry is not rounded. */
const MOST_DECIMALS = 20;

/** @typedef {ReturnType<typeof createFormat>} Format */

/**
 * @param {string} locale
 * @param {string} currency the sign of the currency
 * @param {import("../texts/en/widget.js").Messages["units"]} units
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
   * The digits of a number without its sign, and the sign. A number that would round to nothing gets as many decimals as
   * its first digit needs: a small effect is never shown as zero.
   *
   * @param {number} value
   * @param {number} decimals
   * @param {boolean} signed whether a plus is written
   */
  const parts = (value, decimals, signed) => {
    const size = Math.abs(value);
    if (size < NOTHING) return { sign: "", digits: intl(decimals, decimals).format(0) };
    const enough = size < 10 ** -decimals / 2 ? Math.ceil(-Math.log10(size) - HALF_A_DIGIT) : decimals;
    return { sign: value < 0 ? MINUS : signed ? "+" : "", digits: intl(enough, enough).format(size) };
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
  /**
   * The greatest scale of which an amount is once or more; one that rounds to once is enough.
   * @param {number} size in millions
   * @param {number} rounding a share of the scale
   */
  const scaleOf = (size, rounding) => {
    const { scales } = units;
    return scales.find(({ millions }) => size >= millions * (1 - rounding)) ?? scales[scales.length - 1];
  };
  /**
   * An amount in steps, without its sign unless that is wanted; one that is less than a step has none.
   * @param {number} millions
   * @param {number} step
   * @param {boolean} signed
   */
  const estimated = (millions, step, signed = false) => {
    const size = Math.abs(millions);
    const isLess = size < step / 2;
    const inSteps = isLess ? step : Math.round(size / step) * step;
    const scale = scaleOf(inSteps, 0);
    const decimals = inSteps < 10 * scale.millions && step <= scale.millions / 10 ? 1 : 0;
    const sign = signed && !isLess ? (millions < 0 ? MINUS : "+") : "";
    const amount = units.amount(sign + plain(inSteps / scale.millions, decimals), scale.word, currency);
    return isLess ? units.lessThan(amount) : amount;
  };
  /** @param {number} value @param {{ signed?: boolean, decimals?: number }} [options] */
  const percent = (value, { signed = false, decimals = 1 } = {}) => units.percent(plain(value, decimals, signed));
  /** @param {number} value */
  const shortPercent = (value) => {
    const isWhole = value === 0 || (value >= 0.5 && Math.abs(value - Math.round(value)) < 0.05);
    return percent(value, { decimals: isWhole ? 0 : 1 });
  };
  /** Points have two decimals up to one point, and one from there on. @param {number} value */
  const decimalsOf = (value) => (Math.abs(value) < 0.995 ? 2 : 1);

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

    /** Percent, already multiplied by 100. */
    percent,

    /**
     * A fraction, in percent.
     * @param {number} fraction
     * @param {{ decimals?: number }} [options]
     */
    share: (fraction, options) => percent(toPercent(fraction), options),

    /**
     * A fraction, in percent, as short as it can be: “90 %”, “48.8 %”, but never “0 %” for what is only small.
     * @param {number} fraction
     */
    shortShare: (fraction) => shortPercent(toPercent(fraction)),

    /** Percent in the same way. @param {number} value */
    shortPercent,

    /**
     * A change in points, signed; up to one point with a second decimal.
     * @param {number} value
     */
    points: (value) => units.points(plain(value, decimalsOf(value), true), value),

    /**
     * The same for a sentence, beside a threshold: with enough decimals that the printed number is on the same side
     * of the threshold as the exact one, in either direction.
     *
     * @param {number} value
     * @param {number} threshold
     */
    pointsBeside(value, threshold) {
      const isBelow = Math.abs(value) < threshold;
      let decimals = decimalsOf(value);
      while (decimals < MOST_BESIDE && rounded(Math.abs(value), decimals) < threshold !== isBelow) decimals += 1;
      return units.points(plain(value, decimals, true), value);
    },

    /**
     * A change in points to the one decimal that companies print.
     * @param {number} value
     */
    printedPoints: (value) => units.points(plain(value, 1, true), value),

    /**
     * Millions of the currency, in words.
     * @param {number} millions
     * @param {{ signed?: boolean }} [options]
     */
    money(millions, { signed = false } = {}) {
      const scale = scaleOf(Math.abs(millions), 0.0005);
      const value = millions / scale.millions;
      const { sign, digits } = parts(value, Math.abs(value) >= 99.95 ? 0 : 1, signed);
      return units.amount(sign + digits, scale.word, currency);
    },

    /**
     * An estimated amount without its sign: in steps of one million, or of ten, a hundred … where it is not known any
     * better. An amount of less than half a step is printed as less than one step.
     *
     * @param {number} millions
     * @param {number | null} error its standard error
     */
    about: (millions, error) => estimated(millions, stepAbove(Math.max(1, error ?? 0))),

    /**
     * The same for a headline: with two digits at most.
     *
     * @param {number} millions
     * @param {number | null} error its standard error
     * @param {{ signed?: boolean }} [options]
     */
    rounded(millions, error, { signed = false } = {}) {
      const twoDigits = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(millions) || 1)) - 1);
      return estimated(millions, Math.max(stepAbove(Math.max(1, error ?? 0)), twoDigits), signed);
    },

    /**
     * Whether an estimated amount prints as less than a step.
     *
     * @param {number} millions
     * @param {number | null} error its standard error
     */
    isLess: (millions, error) => Math.abs(millions) < stepAbove(Math.max(1, error ?? 0)) / 2,

    /** An amount that fits a purse. @param {string} number written out */
    coins: (number) => units.whole(number, currency),
    /** A count of 1 to 100 with two digits. @param {number} count */
    count: (count) => intl(0, count < 9.95 ? 1 : 0).format(count),

    /**
     * An estimated change in points for a sentence, signed: two decimals up to one point, a third where it is small and
     * known that well.
     *
     * @param {number} value
     * @param {number | null} error its standard error
     */
    aboutPoints(value, error) {
      const known = Math.max(0, Math.floor(-Math.log10(Math.max(error ?? 0, NOTHING))));
      const size = Math.abs(value);
      const decimals = Math.min(known, size < 0.005 ? 3 : decimalsOf(value));
      return units.points(rounded(size, decimals) === 0 ? intl(0, 2).format(0) : plain(value, decimals, true), value);
    },

    /**
     * A share of futures as so many in a thousand, in steps no finer than its precision.
     *
     * @param {number} share
     * @param {number | null} error its standard error
     */
    inThousand(share, error) {
      const step = stepAbove(Math.max(1, 1000 * (error ?? 0)), [1, 2, 5]);
      return plain(Math.round((share * 1000) / step) * step, 0);
    },

    /**
     * A span of years.
     * @param {number} years
     */
    years: (years) => units.years(plain(years, 1), years),

    /**
     * So many times, to two decimals.
     * @param {number} value
     */
    factor: (value) => units.factor(plain(value, 2)),

    /**
     * The value of an input with its unit.
     * @param {Input} input
     * @param {number} value
     */
    input: (input, value) =>
      input.unit === "choice"
        ? (units.choices[input.id]?.[value] ?? String(value))
        : units[input.unit](
            intl(0, 6).format(toDisplay(input, value)).replace("-", MINUS),
            toDisplay(input, value),
            currency,
          ),

    /**
     * The value of an input as its field shows it, without the unit.
     * @param {Input} input
     * @param {number} value
     */
    field: (input, value) =>
      (input.unit === "calendarYear" ? String(value) : intl(0, 6).format(toDisplay(input, value))).replace("-", MINUS),

    /**
     * The value of a figure as its field shows it.
     * @param {number | null} value
     * @param {number} least decimals
     * @param {number} [most] decimals
     */
    figure: (value, least, most = 6) => (value === null ? "" : intl(least, most).format(value).replace("-", MINUS)),

    /**
     * The number that a reader typed; `NaN` if the text is not a number, or not a clear one.
     * @param {string} text
     * @param {string} [unit] that of the field
     */
    parse: (text, unit) => read(text, unit).value,

    /**
     * The possible meanings of an entry that is not a clear number, for the reader to choose from.
     * @param {string} text
     * @param {string} [unit] that of the field
     */
    readings: (text, unit) =>
      read(text, unit).readings.map((value) => intl(0, MOST_DECIMALS).format(value).replace("-", MINUS)),
  };
}

/**
 * Half away from zero, as the number formatter rounds: the point is moved in the text, since a product would be off.
 *
 * @param {number} size
 * @param {number} decimals
 */
function rounded(size, decimals) {
  const [digits, exponent = "0"] = String(size).split("e");
  return Math.round(Number(`${digits}e${Number(exponent) + decimals}`)) / 10 ** decimals;
}

/**
 * The smallest of 1, 10, 100 … that is not less than a size; with more `digits`, of these too.
 *
 * @param {number} size at least 1
 * @param {number[]} [digits]
 */
function stepAbove(size, digits = [1]) {
  let power = 1;
  while (power < 1e12) {
    const step = digits.find((digit) => digit * power >= size);
    if (step) return step * power;
    power *= 10;
  }
  return power;
}

/** A fraction in percent. Twelve digits hide what a binary fraction adds. @param {number} fraction */
export const toPercent = (fraction) => Number((fraction * 100).toPrecision(12));

/**
 * The value of an input in the unit its field shows.
 *
 * @param {Pick<Input, "unit">} input
 * @param {number} value
 */
export function toDisplay(input, value) {
  return PERCENT_UNITS.has(input.unit) ? toPercent(value) : value;
}

/**
 * The value of an input from the unit its field shows: 17.3 % is 0.173 and not the number beside it that a division gives.
 *
 * @param {Pick<Input, "unit">} input
 * @param {number} number
 */
export function fromDisplay(input, number) {
  return PERCENT_UNITS.has(input.unit) ? Number((number / 100).toPrecision(15)) : number;
}
