/** Wires sentences that come to the page later; those that are there from the beginning are wired by `define.js`. */

export { connectProse } from "./prose/prose.js";
