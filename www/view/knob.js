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
import { askedOf } from "./controls.js";

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
  const range = element("input", { type: "range", min, max, step, "aria-label": askedOf(input, messages) });
  const body = element("span", { class: "knob", "data-knob": input.id }, text, range);
  const take = () => actions.input(input.id, fromDisplay(input, range.valueAsNumber), range.value);

  /** Whether a pointer holds the number, where it came down, the value there, and the value that it has set. */
  let [isHeld, start, from, now] = [false, 0, 0, ""];
  const draw = (/** @type {number} */ steps) => {
    range.value = String(from);
    range.stepUp(steps);
    const isNew = range.value !== now;
    now = range.value;
    if (isNew) take();
  };
  range.addEventListener("input", () => {
    // Browsers set a slider where a finger touches it; the number is much narrower than a track.
    if (isHeld) range.value = now;
    else take();
  });
  range.addEventListener("pointerdown", (event) => {
    if (range.disabled) return;
    event.preventDefault();
    range.focus({ preventScroll: true });
    range.setPointerCapture(event.pointerId);
    [isHeld, start, from, now] = [true, event.clientX, range.valueAsNumber, range.value];
  });
  range.addEventListener("pointermove", (event) => {
    if (range.hasPointerCapture(event.pointerId)) draw(Math.round((event.clientX - start) / PER_STEP));
  });
  const release = () => {
    if (now !== String(from)) actions.settled();
    // What the browser makes of the touch comes after this event.
    setTimeout(() => (isHeld = false));
  };
  range.addEventListener("pointerup", release);
  range.addEventListener("pointercancel", () => {
    // The page scrolls under the finger: nothing was meant.
    draw(0);
    release();
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
