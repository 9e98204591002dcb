/**
 * What an uncertain input is drawn from, as the engine reports it.
 *
 * @import { Input, RangeInUse } from "../../../target/wasm/engine.js"
 * @import { Engine } from "../../engine/engine.js"
 * @import { State } from "../../state/state.js"
 */

import { futuresOf } from "../../state/state.js";

/** An input with a range. @typedef {Input & { uncertainty: NonNullable<Input["uncertainty"]> }} UncertainInput */

/**
 * @typedef {object} Spread
 * @property {number} low in use
 * @property {number} mode what the reader has set
 * @property {number} high in use
 * @property {[number, number]} usual the range that goes with that value
 * @property {[number, number]} ends the reader's own, or else the usual ones
 * @property {boolean} isOwn whether they are the reader's
 * @property {boolean} isStretched whether the ends in use had to be stretched to what the reader has set
 * @property {[number, number]} track the ends of a track with handles for both ends
 * @property {boolean} isDrawn whether the input is drawn at all
 */

/** @param {Input[]} inputs @returns {UncertainInput[]} */
export function uncertain(inputs) {
  return inputs.filter((input) => input.uncertainty !== null).map((input) => /** @type {UncertainInput} */ (input));
}

/**
 * The spread of each uncertain input, by its id.
 *
 * @param {State} state
 * @param {Engine} engine
 * @returns {Map<string, Spread>}
 */
export function spreadsOf(state, engine) {
  return new Map(engine.ranges(futuresOf(state)).map((range) => [range.input, spreadOf(range, state)]));
}

/** @param {RangeInUse} range @param {State} state @returns {Spread} */
function spreadOf({ input, mode, usual, ends, isStretched, track }, { ranges }) {
  const [low, high] = ends ?? usual;
  const own = ranges[input] ?? undefined;
  const isDrawn = ends !== null;
  return { low, mode, high, usual, ends: own ?? usual, isOwn: own !== undefined, isStretched, track, isDrawn };
}
