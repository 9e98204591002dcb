/**
 * Simulated futures for the page: all of them in every frame where the machine is fast enough, otherwise fewer while
 * something moves, and all of them once it rests.
 *
 * @import { Futures } from "../target/wasm/core.js"
 * @import { Engine } from "./engine.js"
 * @import { State } from "./state.js"
 */

/** What the page promises. */
const ALL_DRAWS = 10_000;

/** What a slow machine gets while a slider is dragged. */
const FEW_DRAWS = 1_000;

/** Of a frame at 60 Hz, the 16.7 ms, this much may go to futures: the rest belongs to the charts. */
const LONGEST_MS = 10;

/** Of how many simulations the fastest tells what the machine can do: one alone may have met a busy moment. */
const TIMED = 3;

/** How long nothing must have moved before a slow machine simulates in full. */
const REST_MS = 120;

/**
 * @param {Engine} engine
 * @param {() => void} redraw asks for a frame
 */
export function createSimulator(engine, redraw) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  /** @type {{ inputs: State["inputs"], ranges: State["ranges"], seed: number, futures: Futures } | undefined} */
  let last;
  /** How long the latest simulations took, or would have taken in full. @type {number[]} */
  let times = [];

  const isStill = (/** @type {State} */ { inputs, ranges, seed }) =>
    last !== undefined && last.inputs === inputs && last.ranges === ranges && last.seed === seed;

  return {
    /**
     * @param {State} state
     * @param {boolean} moving whether the reader may not have let go yet
     * @returns {Futures}
     */
    futures(state, moving) {
      if (last && isStill(state) && (last.futures.draws === ALL_DRAWS || (moving && resting))) return last.futures;
      const { inputs, ranges, seed } = state;
      const hurried = moving && times.length === TIMED && Math.min(...times) > LONGEST_MS && !isStill(state);
      const draws = hurried ? FEW_DRAWS : ALL_DRAWS;
      const begun = performance.now();
      last = { inputs, ranges, seed, futures: engine.simulate({ ...inputs, ranges, seed, draws }) };
      times = [...times, ((performance.now() - begun) / draws) * ALL_DRAWS].slice(-TIMED);
      clearTimeout(resting);
      resting = hurried
        ? setTimeout(() => {
            resting = undefined;
            redraw();
          }, REST_MS)
        : undefined;
      return last.futures;
    },

    /** Nothing is simulated for a widget that has left the page. */
    rest() {
      clearTimeout(resting);
      resting = undefined;
    },
  };
}
