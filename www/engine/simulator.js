/**
 * Simulated futures for the page: all of them in every frame where the machine is fast enough, otherwise fewer while
 * something moves, and all of them once it rests.
 *
 * @import { Futures } from "../../target/wasm/engine.js"
 * @import { Engine } from "./engine.js"
 * @import { State } from "../state/state.js"
 */

import { futuresOf, sameFutures } from "../state/state.js";

/** What a slow machine gets while a slider is dragged. */
const FEW_DRAWS = 1_000;

/** Of a frame at 60 Hz, the 16.7 ms, this much may go to futures: the rest belongs to the charts. */
const LONGEST_MS = 10;

/** How many simulations to time: the fastest shows what the machine can do, as one alone may meet a busy moment. */
const TIMED = 3;

/** How long nothing must have moved before a slow machine simulates in full. */
const REST_MS = 120;

/**
 * @param {Engine} engine
 * @param {number} all how many futures the page promises
 * @param {() => void} redraw requests a frame
 */
export function createSimulator(engine, all, redraw) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  /** @type {{ state: State, futures: Futures } | undefined} */
  let last;
  /** @type {{ state: State, futures: Futures } | undefined} */
  let authors;
  /** How long the latest simulations took, or would have taken in full. @type {number[]} */
  let times = [];

  const isStill = (/** @type {State} */ state) => last !== undefined && sameFutures(last.state, state);

  return {
    /**
     * @param {State} state
     * @param {boolean} moving whether the reader may not have let go yet
     * @returns {Futures}
     */
    futures(state, moving) {
      if (last && isStill(state) && (last.futures.draws === all || (moving && resting))) return last.futures;
      const hurried = moving && times.length === TIMED && Math.min(...times) > LONGEST_MS && !isStill(state);
      const draws = hurried ? FEW_DRAWS : all;
      const begun = performance.now();
      last = { state, futures: engine.simulate({ ...futuresOf(state), draws }) };
      times = [...times, ((performance.now() - begun) / draws) * all].slice(-TIMED);
      clearTimeout(resting);
      resting = hurried
        ? setTimeout(() => {
            resting = undefined;
            redraw();
          }, REST_MS)
        : undefined;
      return last.futures;
    },

    /**
     * The futures of what the author set, which the reader's answer is compared with.
     *
     * @param {State} author
     * @returns {Futures}
     */
    authors(author) {
      if (authors && sameFutures(authors.state, author)) return authors.futures;
      const own = last?.futures.draws === all && sameFutures(last.state, author) ? last.futures : undefined;
      authors = { state: author, futures: own ?? engine.simulate(futuresOf(author)) };
      return authors.futures;
    },

    /** Nothing is simulated for a widget that has left the page. */
    rest() {
      clearTimeout(resting);
      resting = undefined;
    },
  };
}
