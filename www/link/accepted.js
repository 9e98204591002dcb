/**
 * Whether the engine takes a state.
 *
 * @import { Engine } from "../engine.js"
 * @import { State } from "../state.js"
 */

import { Refusal } from "../engine.js";
import { known } from "../state.js";

/** @param {Engine} engine */
export const acceptedBy =
  (engine) =>
  (/** @type {State} */ { inputs, figures, seed, ranges }) => {
    try {
      engine.calculate(known(inputs));
      engine.changes(figures);
      engine.simulate({ draws: 1, seed, ranges });
      return true;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return false;
    }
  };
