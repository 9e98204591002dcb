/**
 * Numbers with their units as text and back, bit for bit: a share is written in percent by moving the point of its shortest
 * decimal text, never by multiplying.
 */

import { PERCENT_UNITS } from "../base/format.js";

/**
 * The text after a number, by the unit of the catalogue.
 *
 * @type {Record<string, string>}
 */
const SUFFIXES = {
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

/** The text for a number that is not known, or was not reported: never 0. */
export const NONE = "none";

const NUMBER = /^(-?\d+(?:\.\d+)?)(?:e(-?\d{1,3}))?$/u;

/** @param {number} value @param {string} unit of the catalogue */
export function quantityText(value, unit) {
  return withPointMoved(numberText(value), stateFields(unit)) + (SUFFIXES[unit] ?? "");
}

/**
 * @param {string} text
 * @param {string} unit of the catalogue
 * @returns {number | undefined} nothing if it cannot be read, or has another unit
 */
export function quantityIn(text, unit) {
  const suffix = SUFFIXES[unit] ?? "";
  return text.endsWith(suffix) ? numberIn(text.slice(0, text.length - suffix.length), -stateFields(unit)) : undefined;
}

/**
 * The shortest text that is read as the same number. There is no plus sign in it: in an address that would be a space.
 *
 * @param {number} value
 */
export function numberText(value) {
  return Object.is(value, -0) ? "-0" : String(value).replace("+", "");
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

/** By how many places the point is moved. @param {string} unit */
const stateFields = (unit) => (PERCENT_UNITS.has(unit) ? 2 : 0);

/**
 * @param {string} text
 * @param {number} places to the right
 */
function withPointMoved(text, places) {
  const [, sign, whole, fraction = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e(-?\d+))?$/u.exec(text) ?? [];
  if (whole === undefined || places === 0) return text;
  if (exponent !== undefined) return `${text.split("e")[0]}e${Number(exponent) + places}`;
  const digits = whole + fraction.padEnd(places, "0");
  const rest = digits.slice(whole.length + places);
  return sign + digits.slice(0, whole.length + places).replace(/^0+(?=\d)/u, "") + (rest && `.${rest}`);
}
