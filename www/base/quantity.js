/**
 * Numbers with their units, read from text: a percentage becomes a share by moving the decimal point of its text, never by
 * dividing, so that every number comes back to the last bit. `link/quantity.js` writes them.
 */

import { PERCENT_UNITS } from "./format.js";

/**
 * The text after a number, by the unit of the catalogue.
 *
 * @type {Record<string, string>}
 */
export const SUFFIXES = {
  share: "%",
  ratePerYear: "%/yr",
  factor: "x",
  years: "yr",
  wholeYears: "yr",
  perYear: "/yr",
  calendarYear: "",
  millions: "M",
  millionsPerYear: "M/yr",
  points: "pt",
  choice: "",
};

/** The unit of the weights of a curve, which is not a row of the catalogue. */
export const WEIGHTS = "share";

const NUMBER = /^(-?\d+(?:\.\d+)?)(?:e(-?\d{1,3}))?$/u;

/**
 * @param {string} text
 * @param {string} unit of the catalogue
 * @returns {number | undefined} nothing if it cannot be read, or has another unit
 */
export function quantityIn(text, unit) {
  const suffix = SUFFIXES[unit] ?? "";
  return text.endsWith(suffix) ? numberIn(text.slice(0, text.length - suffix.length), -decimalShift(unit)) : undefined;
}

/**
 * @param {string} text
 * @param {number} [places] by how many the point is moved to the right
 * @returns {number | undefined}
 */
export function numberIn(text, places = 0) {
  const [, digits, exponent = 0] = NUMBER.exec(text) ?? [];
  const value = digits === undefined ? Number.NaN : Number(`${digits}e${Number(exponent) + places}`);
  return Number.isFinite(value) ? value : undefined;
}

/** By how many places the decimal point is moved when a number is written. @param {string} unit */
export const decimalShift = (unit) => (PERCENT_UNITS.has(unit) ? 2 : 0);
