/**
 * A track with two handles: two native sliders, one over the other, of which only the handles can be grasped.
 *
 * @import { Format } from "../../base/format.js"
 * @import { Spread, UncertainInput } from "./spread.js"
 */

import { element } from "../../base/dom.js";
import { fromDisplay, toDisplay } from "../../base/format.js";
import { touchSlider } from "../../view/touch-slider.js";

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
      const stopped = end === 0 ? Math.min(value, now[1]) : Math.max(value, now[0]);
      handle.value = String(toDisplay(input, stopped));
      moved(/** @type {0 | 1} */ (end), stopped);
    });
  });

  return {
    body: element("span", { class: "two-handles" }, bars.own, bars.taken, tick, ...handles),
    /** @param {Spread} spread */
    write({ ends: [low, high], mode, usual }) {
      now = [low, high];
      const [least, greatest] = trackOf(input, low, high);
      const share = (/** @type {number} */ value) =>
        Math.min(1, Math.max(0, (toDisplay(input, value) - least) / (greatest - least)));
      handles.forEach((handle, end) => {
        handle.min = String(least);
        handle.max = String(greatest);
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

/**
 * The ends of the track as the reader reads them: the slider of the input, widened in whole steps to the ends in use,
 * but never beyond what the input can be.
 *
 * @param {UncertainInput} input
 * @param {number} low
 * @param {number} high
 */
function trackOf(input, low, high) {
  const [least, greatest, minimum, maximum] = [...input.slider, ...input.limits].map((end) => toDisplay(input, end));
  const step = toDisplay(input, input.step);
  const steps = (/** @type {number} */ beyond) =>
    Number((Math.max(0, Math.ceil(beyond / step)) * step).toPrecision(12));
  return [
    Math.max(minimum, least - steps(least - toDisplay(input, low))),
    Math.min(maximum, greatest + steps(toDisplay(input, high) - greatest)),
  ];
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
