/**
 * What an uncertain input is drawn from, as the engine takes it: the catalogue's range is widened to the value the
 * reader has set, and into a range of the reader's own that value is moved.
 *
 * @import { Input } from "../../../target/wasm/core.js"
 * @import { State } from "../../state.js"
 */

/** An input with a range. @typedef {Input & { uncertainty: NonNullable<Input["uncertainty"]> }} UncertainInput */

/**
 * @typedef {object} Spread
 * @property {number} low
 * @property {number} mode
 * @property {number} high
 * @property {number} set what the reader has set
 * @property {boolean} isDrawn whether the input is drawn at all
 * @property {boolean} isOwn whether the ends are the reader's
 */

/** @param {Input[]} inputs @returns {UncertainInput[]} */
export function uncertain(inputs) {
  return inputs.filter((input) => input.uncertainty !== null).map((input) => /** @type {UncertainInput} */ (input));
}

/**
 * @param {UncertainInput} input
 * @param {State} state
 * @returns {Spread}
 */
export function spreadOf({ id, uncertainty }, { inputs, ranges }) {
  const set = /** @type {number} */ (inputs[id]);
  const ends = ranges[id];
  if (ends) {
    const [low, high] = ends;
    return { low, mode: Math.min(high, Math.max(low, set)), high, set, isDrawn: true, isOwn: true };
  }
  const [low, high] = [Math.min(uncertainty.low, set), Math.max(uncertainty.high, set)];
  return { low, mode: set, high, set, isDrawn: ends !== null, isOwn: false };
}
