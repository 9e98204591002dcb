/**
 * What is in effect drawn from, where that is not plain from the ends.
 *
 * @import { Format } from "../../format.js"
 * @import { Spread, UncertainInput } from "./spread.js"
 */

import { messages } from "./en.js";

/**
 * @param {UncertainInput} input
 * @param {Spread} spread
 * @param {Format} format
 * @returns {string[]} sentences
 */
export function rangeNotes(input, { low, mode, high, set, isDrawn, isOwn }, format) {
  const words = messages.ranges;
  const text = (/** @type {number} */ value) => format.input(input, value);
  if (!isDrawn) return [words.held(text(set))];
  if (low === high) return [words.point(text(mode)), ...(mode === set ? [] : [words.outside(text(set))])];
  const own = input.uncertainty;
  const isWidened = !isOwn && (low < own.low || high > own.high);
  const notes = [
    mode !== set
      ? words.clamped(text(set), text(mode))
      : isWidened
        ? words.widened(text(set), text(own.low), text(own.high))
        : words.mode(text(set)),
  ];
  if (own.shape === "logTriangular") notes.push(words.logarithmic);
  return notes;
}
