/**
 * Whether the engine takes a state.
 *
 * @import { Engine } from "../engine/engine.js"
 * @import { State } from "../state/state.js"
 */

import { Refusal } from "../engine/engine.js";
import { futuresOf, known } from "../state/state.js";

/** @param {Engine} engine */
export const acceptedBy = (engine) => (/** @type {State} */ state) => {
  const inputs = known(state.inputs);
  try {
    engine.calculate(inputs);
    engine.changes(state.figures);
    engine.simulate({ ...futuresOf({ ...state, inputs: /** @type {State["inputs"]} */ (inputs) }), draws: 1 });
    return true;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return false;
  }
};
