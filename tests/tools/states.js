/** States of a reader at random, for tests that hold for all of them. */

import { initialState } from "../../www/state/state.js";

/** Uniform numbers, the same in every run. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A state: most stay on the sliders, some go to the limits, and some to their very ends. */
export function stateOf(next, { catalogue }) {
  const presets = Object.keys(catalogue.presets);
  const state = initialState(catalogue, presets[Math.floor(next() * presets.length)], []);
  const inputs = { ...state.inputs };
  for (const { id, slider, limits, unit, whole, headline } of catalogue.inputs) {
    if (next() > (headline ? 0.7 : 0.2)) continue;
    const wide = next() < 0.1 && !["horizon", "baseYear"].includes(id);
    const [low, high] = wide ? limits : slider;
    const share = next() < 0.1 ? Math.round(next()) : next();
    const number = low + (high - low) * share;
    inputs[id] = whole || unit === "choice" ? Math.round(number) : number;
  }
  // A perpetuity needs a rate above its growth.
  if (inputs.terminalValue > 0 && inputs.discountRate <= Math.max(0, Number(inputs.terminalGrowth))) {
    Object.assign(inputs, { discountRate: 0.09, terminalGrowth: 0.02 });
  }
  const uncertain = catalogue.inputs.filter(({ uncertainty }) => uncertainty);
  const isCertain = next() < 0.05;
  const ranges = Object.fromEntries(uncertain.filter(() => isCertain || next() < 0.1).map(({ id }) => [id, null]));
  const distribution = catalogue.futures.distributions[Math.floor(next() * 3)];
  return { ...state, inputs, ranges, together: next() * 0.8, distribution, seed: Math.floor(next() * 4) };
}
