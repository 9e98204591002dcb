/**
 * What is in effect drawn from, where that is not plain from the ends.
 *
 * @import { Format } from "../../base/format.js"
 * @import { Spread, UncertainInput } from "./spread.js"
 */

import { messages } from "../../texts/en/uncertainty.js";

/**
 * @param {UncertainInput} input
 * @param {Spread} spread
 * @param {Format} format
 * @returns {string[]} sentences
 */
export function rangeNotes(input, { low, mode, high, ends, isDrawn }, format) {
  const words = messages.ranges;
  const value = format.input(input, mode);
  if (!isDrawn) return [words.held(value)];
  if (low === high) return [words.point(value)];
  const isStretched = low < ends[0] || high > ends[1];
  const notes = [isStretched ? words.stretched(value) : words.mode(value)];
  if (input.uncertainty.shape === "logarithmic") notes.push(words.logarithmic);
  return notes;
}
