/**
 * A number in a sentence that is an input: it can be drawn sideways, and takes the keys of a slider, for it is one.
 *
 * @import { Input } from "../../target/wasm/engine.js"
 * @import { ControlActions } from "./controls.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 * @import { State } from "../state/state.js"
 */

import { element, set, write } from "../base/dom.js";
import { fromDisplay, toDisplay } from "../base/format.js";

/** So many pixels the pointer goes for a step. */
const PER_STEP = 6;

/**
 * @param {Input} input
 * @param {{ format: Format, messages: Messages, actions: ControlActions }} context
 */
export function createKnob(input, { format, messages, actions }) {
  const [min, max] = input.slider.map((end) => toDisplay(input, end));
  const step = toDisplay(input, input.step);
  const text = element("span", { "aria-hidden": "true" });
  const range = element("input", { type: "range", min, max, step, "aria-label": messages.inputs[input.id] });
  const body = element("span", { class: "knob", "data-knob": input.id }, text, range);
  const take = () => actions.input(input.id, fromDisplay(input, range.valueAsNumber), range.value);

  let [start, from] = [0, 0];
  range.addEventListener("input", take);
  range.addEventListener("pointerdown", (event) => {
    if (range.disabled) return;
    // The browser would set the value where the pointer is: the number is much narrower than a track.
    event.preventDefault();
    range.focus({ preventScroll: true });
    range.setPointerCapture(event.pointerId);
    [start, from] = [event.clientX, range.valueAsNumber];
  });
  range.addEventListener("pointermove", (event) => {
    if (!range.hasPointerCapture(event.pointerId)) return;
    const steps = Math.round((event.clientX - start) / PER_STEP);
    const before = range.value;
    range.value = String(from);
    range.stepUp(steps);
    if (range.value !== before) take();
  });
  range.addEventListener("pointerup", () => actions.settled());
  // The page scrolls under the finger: nothing was meant.
  range.addEventListener("pointercancel", () => {
    range.value = String(from);
    take();
    actions.settled();
  });

  return {
    body,
    /** @param {string} printed */
    write: (printed) => write(text, printed),
    /** @param {State} state */
    update({ inputs, locked }) {
      const value = /** @type {number | null} */ (inputs[input.id]);
      if (value === null) return;
      range.disabled = locked.includes(input.id);
      range.value = String(toDisplay(input, value));
      set(range, "aria-valuetext", format.input(input, value));
    },
  };
}
