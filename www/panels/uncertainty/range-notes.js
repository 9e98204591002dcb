/**
 * What is in effect drawn from, where that is not plain from the ends.
 *
 * @import { Format } from "../../base/format.js"
 * @import { Messages } from "../../texts/index.js"
 * @import { Spread, UncertainInput } from "./spread.js"
 */

/**
 * @param {UncertainInput} input
 * @param {Spread} spread
 * @param {Format} format
 * @param {Messages["uncertainty"]["ranges"]} words
 * @returns {string[]} sentences
 */
export function rangeNotes(input, { low, mode, high, isStretched, isDrawn }, format, words) {
  const value = format.input(input, mode);
  if (!isDrawn) return [words.held(value)];
  if (low === high) return [words.point(value)];
  const notes = [isStretched ? words.stretched(value) : words.mode(value)];
  if (input.uncertainty.shape === "logarithmic") notes.push(words.logarithmic);
  return notes;
}
