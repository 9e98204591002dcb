/**
 * What one input would have to be, as a number that can be printed: the number on the page reaches the target too.
 *
 * @import { AllInputs, Input, OutputName, Solution } from "../../../target/wasm/engine.js"
 * @import { Engine } from "../../engine/engine.js"
 */

import { fromDisplay, toDisplay } from "../../base/format.js";

/** How many digits an answer is printed with. */
const DIGITS = 4;

/** Fields show this many decimals at most. */
const MOST_DECIMALS = 6;

/**
 * The numbers that are tried: those of the slider, and as far as the input now is.
 *
 * @param {Input} input
 * @param {number} now
 * @returns {[number, number]}
 */
export const rangeTried = ({ slider: [least, greatest] }, now) => [Math.min(least, now), Math.max(greatest, now)];

/**
 * The number in few digits, on the far side: up for more, down for less.
 *
 * @param {Input} input
 * @param {number} value
 * @param {boolean} isMore
 */
export function roundedAway(input, value, isMore) {
  const size = toDisplay(input, value);
  if (input.whole || size === 0) return value;
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(size)));
  const scale = 10 ** Math.min(decimals, MOST_DECIMALS);
  const steps = (isMore ? Math.ceil : Math.floor)(Number((size * scale).toPrecision(12)));
  return fromDisplay(input, Number((steps / scale).toPrecision(12)));
}

/**
 * @param {Engine} engine
 * @param {AllInputs} inputs
 * @param {Input} input
 * @param {OutputName} output
 * @param {number} target
 * @returns {Solution}
 */
export function solve(engine, inputs, input, output, target) {
  const goal = { input: input.id, output, target };
  const solution = engine.solve({ ...inputs, ...goal });
  if (solution.kind !== "value" || solution.value === null) return solution;
  const now = Number(inputs[input.id]);
  const [least, greatest] = rangeTried(input, now);
  const value = roundedAway(input, solution.value, solution.value > now);
  const fits = value >= least && value <= greatest;
  // Where the far side also misses the target, as on a narrow peak, only the exact number will do.
  const isEnough = fits && engine.solve({ ...inputs, [input.id]: value, ...goal }).kind === "already";
  return isEnough ? { ...solution, value } : solution;
}
