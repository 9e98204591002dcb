/**
 * The part of a state text that is not about numbers of the model: the seed, how the futures are
 * drawn, the goal, the map, and what the answer is about.
 *
 * @import { Catalogue, InputName } from "../../target/wasm/engine.js"
 * @import { Place } from "./state-fields.js"
 */

import { numberIn, quantityIn } from "../base/quantity.js";
import { numberText, quantityText } from "./quantity.js";

/**
 * @param {Catalogue} catalogue
 * @returns {Place[]}
 */
export function choicePlaces(catalogue) {
  /** @returns {wanted is InputName} */
  const isInput = (/** @type {string} */ wanted) => catalogue.inputs.some(({ id }) => id === wanted);
  const outputOf = (/** @type {string} */ wanted) => catalogue.outputs.find(({ id }) => id === wanted);
  return [
    {
      key: "seed",
      text: ({ seed }) => numberText(seed),
      read(state, text) {
        const seed = /^\d{1,16}$/u.test(text) ? numberIn(text) : undefined;
        return seed !== undefined && Number.isSafeInteger(seed) ? { ...state, seed } : undefined;
      },
    },
    {
      key: "together",
      text: ({ together }) => numberText(together),
      read(state, text) {
        const together = numberIn(text);
        const isTaken = together !== undefined && together >= 0 && together <= catalogue.futures.strongestTogether;
        return isTaken ? { ...state, together } : undefined;
      },
    },
    {
      key: "distribution",
      text: ({ distribution }) => distribution,
      read(state, text) {
        const distribution = catalogue.futures.distributions.find((name) => name === text);
        return distribution && { ...state, distribution };
      },
    },
    {
      key: "goal",
      text: ({ goal: { input, output, target } }) =>
        `${input},${output},${quantityText(target, outputOf(output)?.unit ?? "points")}`,
      read(state, text) {
        const [input, name, wanted = "", ...more] = text.split(",");
        const output = outputOf(name);
        if (!output || !isInput(input) || more.length > 0) return undefined;
        const target = quantityIn(wanted, output.unit);
        // The goal reports what an output cannot reach: that depends on the inputs.
        if (target === undefined || Math.abs(target) > catalogue.largestFigure) return undefined;
        return { ...state, goal: { input, output: output.id, target } };
      },
    },
    {
      key: "map",
      text: ({ map: { x, y } }) => `${x},${y}`,
      read(state, text) {
        const [x, y, ...more] = text.split(",");
        return isInput(x) && isInput(y) && x !== y && more.length === 0 ? { ...state, map: { x, y } } : undefined;
      },
    },
    {
      key: "basis",
      text: ({ basis }) => basis,
      read: (state, text) => (text === "expense" || text === "cash" ? { ...state, basis: text } : undefined),
    },
  ];
}
