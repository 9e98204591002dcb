/**
 * A track with two handles: two native sliders, one over the other, of which only the handles can be grasped.
 *
 * @import { Format } from "../../base/format.js"
 * @import { Spread, UncertainInput } from "./spread.js"
 */

import { element } from "../../base/dom.js";
import { fromDisplay, toDisplay } from "../../base/format.js";
import { placeOn } from "../../base/track.js";
import { touchSlider } from "../../view/touch-slider.js";

/** Further digits are what a binary fraction adds: they would put every step of a handle beside a round number. */
const DIGITS = 12;

/**
 * @param {UncertainInput} input
 * @param {string[]} labels of the low handle and of the high one
 * @param {Format} format
 * @param {(end: 0 | 1, value: number) => void} moved
 */
export function createTrack(input, labels, format, moved) {
  const handles = labels.map((label) =>
    element("input", { type: "range", step: toDisplay(input, input.step), "aria-label": label }),
  );
  const bars = { own: bar("catalogue"), taken: bar("taken") };
  const tick = element("span", { class: "mode" });
  let now = [input.uncertainty.low, input.uncertainty.high];

  handles.forEach((handle, end) => {
    touchSlider(handle);
    handle.addEventListener("input", () => {
      const value = fromDisplay(input, handle.valueAsNumber);
      // A handle stops at the other one.
      const isBeyond = end === 0 ? value > now[1] : value < now[0];
      const stopped = isBeyond ? now[1 - end] : value;
      handle.value = String(toDisplay(input, stopped));
      moved(/** @type {0 | 1} */ (end), stopped);
    });
  });

  return {
    body: element("span", { class: "two-handles" }, bars.own, bars.taken, tick, ...handles),
    /** @param {Spread} spread */
    write({ ends: [low, high], mode, usual, track }) {
      now = [low, high];
      const share = (/** @type {number} */ value) => placeOn(value, ...track);
      const [least, greatest] = track.map((end) => String(Number(toDisplay(input, end).toPrecision(DIGITS))));
      handles.forEach((handle, end) => {
        handle.min = least;
        handle.max = greatest;
        handle.value = String(toDisplay(input, now[end]));
        handle.setAttribute("aria-valuetext", format.input(input, now[end]));
      });
      // Where the handles lie on each other at the far end, the low one must be on top: it alone can still move.
      handles[0].toggleAttribute("data-above", share(low) > 0.5);
      place(bars.own, share(usual[0]), share(usual[1]));
      place(bars.taken, share(low), share(high));
      tick.style.setProperty("--at", String(share(mode)));
    },
  };
}

/** @param {string} kind */
const bar = (kind) => element("span", { class: `bar ${kind}` });

/**
 * @param {HTMLElement} node
 * @param {number} from
 * @param {number} to
 */
function place(node, from, to) {
  node.style.setProperty("--from", String(from));
  node.style.setProperty("--to", String(to));
}
