/** The reading of a chart: the numbers where the pointer is. A tap or a click keeps them until they are dismissed. */

import { element, write } from "../base/dom.js";

/** What is read at a place. @typedef {{ text: string, x: number | null }} Reading `x` of a guide line, in CSS pixels */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {(event: PointerEvent) => Reading | undefined} readingAt
 */
export function createReading(canvas, readingAt) {
  const text = element("p", { class: "pointed", "aria-hidden": true });
  const guide = element("span", { class: "guide", hidden: true });
  let isHeld = false;

  const show = (/** @type {Reading | undefined} */ reading) => {
    if (!reading) return;
    write(text, reading.text);
    guide.hidden = reading.x === null;
    if (reading.x !== null) guide.style.setProperty("--x", `${reading.x}px`);
  };
  const hold = (/** @type {Reading | undefined} */ reading) => {
    show(reading);
    isHeld = true;
    const root = canvas.getRootNode();
    root.addEventListener("pointerdown", elsewhere, true);
    root.addEventListener("keydown", pressed);
  };
  const dismiss = () => {
    isHeld = false;
    write(text, "");
    guide.hidden = true;
    const root = canvas.getRootNode();
    root.removeEventListener("pointerdown", elsewhere, true);
    root.removeEventListener("keydown", pressed);
  };
  const elsewhere = (/** @type {Event} */ { target }) => {
    if (target !== canvas) dismiss();
  };
  const pressed = (/** @type {Event} */ event) => {
    if (/** @type {KeyboardEvent} */ (event).key === "Escape") dismiss();
  };

  canvas.addEventListener("pointermove", (event) => show(readingAt(event)));
  canvas.addEventListener("pointerdown", (event) => {
    const before = text.textContent;
    const wasHeld = isHeld;
    hold(readingAt(event));
    // A second tap on the same place takes the reading away.
    if (wasHeld && before === text.textContent) dismiss();
  });
  // A finger that scrolls the page reads nothing.
  canvas.addEventListener("pointercancel", dismiss);
  canvas.addEventListener("pointerleave", () => {
    if (!isHeld) dismiss();
  });
  return { text, guide, hold, dismiss };
}
