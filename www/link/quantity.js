/**
 * Numbers with their units as text, bit for bit: a share is written in percent by moving the point of its shortest
 * decimal text, never by multiplying. `base/quantity.js` reads them.
 */

import { decimalShift, SUFFIXES } from "../base/quantity.js";

/** The text for a number that is not known, or was not reported: never 0. */
export const NONE = "none";

/** @param {number} value @param {string} unit of the catalogue */
export function quantityText(value, unit) {
  return withPointMoved(numberText(value), decimalShift(unit)) + (SUFFIXES[unit] ?? "");
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
