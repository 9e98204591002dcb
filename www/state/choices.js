/**
 * What a reader chooses beside the numbers of the model, key by key. `link/choices.js` says how each is written in a link,
 * and read; the type checker compares the two lists.
 *
 * @import { Catalogue, DistributionName, InputName, OutputName } from "../../target/wasm/engine.js"
 */

/** What one input has to bring about. @typedef {{ input: InputName, output: OutputName, target: number }} Goal */

/** The effect as the income statement shows it, or as cash. @typedef {"expense" | "cash"} Basis */

/**
 * @template T
 * @typedef {object} Choice
 * @property {(catalogue: Catalogue) => T} initial
 * @property {true} [ofFutures] whether the futures are simulated from it
 * @property {true} [isKept] whether “back to the author’s settings” leaves it as it is
 */

/** In the order of the canonical text of a link. */
export const CHOICES = {
  /** Of the simulated futures. @type {Choice<number>} */
  seed: { initial: ({ futures }) => futures.seed, ofFutures: true },
  /** How strongly the inputs that depend on the tools move together. @type {Choice<number>} */
  together: { initial: ({ futures }) => futures.together, ofFutures: true },
  /** How values are spread over their ranges. @type {Choice<DistributionName>} */
  distribution: { initial: ({ futures }) => futures.distributions[0], ofFutures: true },
  /** What to solve for. @type {Choice<Goal>} */
  goal: { initial: () => ({ input: "vfxShare", output: "marginUpliftPts", target: 0.1 }), isKept: true },
  /** The two inputs of the map. @type {Choice<{ x: InputName, y: InputName }>} */
  map: { initial: () => ({ x: "adoptionMax", y: "vfxShare" }), isKept: true },
  /** What the answer is about. @type {Choice<Basis>} */
  basis: { initial: () => "expense", isKept: true },
};

/** The choices of a state. @typedef {{ [K in keyof typeof CHOICES]: ReturnType<typeof CHOICES[K]["initial"]> }} Choices */
