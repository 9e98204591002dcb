/**
 * How a state text writes the choices beside the numbers of the model, and reads them. The comment on each has its row in
 * `docs/LINKS.md`: what it is, an example, and since which model there is such a key. A test writes the rows.
 *
 * @import { Catalogue, InputName } from "../../target/wasm/engine.js"
 * @import { Choices } from "../state/choices.js"
 * @import { State } from "../state/state.js"
 * @import { Place } from "./state-fields.js"
 */

import { numberIn, quantityIn } from "../base/quantity.js";
import { numberText, quantityText } from "./quantity.js";

/**
 * @typedef {object} Written how one choice is written, and read
 * @property {(state: State) => string} text
 * @property {(text: string) => Partial<Choices> | undefined} read nothing if it cannot be read
 * @property {string} [since] the model that brought the key: a text of an older one states everything without it
 */

/**
 * @param {Catalogue} catalogue
 * @returns {Place[]}
 */
export function choicePlaces(catalogue) {
  return Object.entries(choicesIn(catalogue)).map(([key, { read, text }]) => ({
    key,
    text,
    read(state, text) {
      const choice = read(text);
      return choice && { ...state, ...choice };
    },
  }));
}

/**
 * The keys that every text has that states everything, from the first model on.
 *
 * @param {Catalogue} catalogue
 */
export const firstChoices = (catalogue) =>
  Object.entries(choicesIn(catalogue)).flatMap(([key, { since }]) => (since ? [] : [key]));

/**
 * @param {Catalogue} catalogue
 * @returns {Record<keyof Choices, Written>}
 */
function choicesIn(catalogue) {
  /** @returns {wanted is InputName} */
  const isInput = (/** @type {string} */ wanted) => catalogue.inputs.some(({ id }) => id === wanted);
  const outputOf = (/** @type {string} */ wanted) => catalogue.outputs.find(({ id }) => id === wanted);
  return {
    /** a whole number: `seed=7` */
    seed: {
      text: ({ seed }) => numberText(seed),
      read(text) {
        const seed = /^\d{1,16}$/u.test(text) ? numberIn(text) : undefined;
        return seed !== undefined && Number.isSafeInteger(seed) ? { seed } : undefined;
      },
    },
    /** how strongly the inputs that depend on the tools move together, 0 to 0.8: `together=0.5`; since model 0.2 */
    together: {
      since: "0.2",
      text: ({ together }) => numberText(together),
      read(text) {
        const together = numberIn(text);
        const isTaken = together !== undefined && together >= 0 && together <= catalogue.futures.strongestTogether;
        return isTaken ? { together } : undefined;
      },
    },
    /** `triangular`, `pert` or `uniform`: `distribution=pert`; since model 0.2 */
    distribution: {
      since: "0.2",
      text: ({ distribution }) => distribution,
      read(text) {
        const distribution = catalogue.futures.distributions.find((name) => name === text);
        return distribution && { distribution };
      },
    },
    /** input, output and target: `goal=vfxShare,marginUpliftPts,0.2pt` */
    goal: {
      text: ({ goal: { input, output, target } }) =>
        `${input},${output},${quantityText(target, outputOf(output)?.unit ?? "points")}`,
      read(text) {
        const [input, name, wanted = "", ...more] = text.split(",");
        const output = outputOf(name);
        if (!output || !isInput(input) || more.length > 0) return undefined;
        const target = quantityIn(wanted, output.unit);
        // The goal reports what an output cannot reach: that depends on the inputs.
        if (target === undefined || Math.abs(target) > catalogue.largestFigure) return undefined;
        return { goal: { input, output: output.id, target } };
      },
    },
    /** two inputs: `map=speedup,vfxShare` */
    map: {
      text: ({ map: { x, y } }) => `${x},${y}`,
      read(text) {
        const [x, y, ...more] = text.split(",");
        return isInput(x) && isInput(y) && x !== y && more.length === 0 ? { map: { x, y } } : undefined;
      },
    },
    /** `expense` or `cash`: `basis=cash` */
    basis: {
      text: ({ basis }) => basis,
      read: (text) => (text === "expense" || text === "cash" ? { basis: text } : undefined),
    },
  };
}
