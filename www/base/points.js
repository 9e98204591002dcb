/**
 * Points of margin as texts.
 *
 * @import { Format } from "./format.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

/** More would be false precision. */
const MOST_DECIMALS = 4;

/**
 * The line from where an effect is seen, such as “0.1 points”.
 *
 * @param {number} points
 * @param {Format} format
 * @param {Messages["units"]} units
 */
export const lineText = (points, format, units) => units.points(format.figure(points, 0), points);

/**
 * For tables: with enough decimals that neighbours differ, and the same number of decimals throughout.
 *
 * @param {number[]} numbers everything that will be shown together
 * @param {number} digits how many the largest of them gets
 * @param {Format} format
 * @param {Messages["units"]} units
 * @returns {(points: number) => string}
 */
export function pointsAmong(numbers, digits, format, units) {
  const largest = Math.max(...numbers.map(Math.abs));
  const wanted = largest > 0 ? digits - 1 - Math.floor(Math.log10(largest)) : digits;
  const decimals = Math.min(MOST_DECIMALS, Math.max(1, wanted));
  return (points) => units.points((points > 0 ? "+" : "") + format.number(points, decimals), points);
}
