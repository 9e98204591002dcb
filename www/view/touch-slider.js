/**
 * A slider under a finger. Browsers set a slider where it is touched, at once, even if the finger then scrolls the page.
 * Here a finger moves it along the track only, and a tap sets it only if it was not a scroll. Mouse and keys are left
 * to the browser.
 */

/** So many pixels a finger goes along the track before the value follows. */
const SLACK = 8;

/** Half the width that a thumb has for a finger, in pixels, however small it is drawn. */
const REACH = 22;

/** So many milliseconds a page must have been still, or the tap was to stop it. */
const STILL = 100;

let scrolled = -STILL;
// In Node there is nothing to scroll.
globalThis.addEventListener?.("scroll", ({ timeStamp }) => (scrolled = timeStamp), { capture: true, passive: true });

/** @param {HTMLInputElement} range */
export function touchSlider(range) {
  /** The finger that is down. @type {number | undefined} */
  let finger;
  let isMoving = false;
  /** When and where the finger came down, and the value at this place. */
  let [time, x, y, from, perPixel] = [0, 0, 0, 0, 0];
  /** What the slider was set to, and what it is set to. */
  let [before, now] = ["", ""];

  const on = (/** @type {string} */ type, /** @type {(event: PointerEvent) => void} */ act) =>
    range.addEventListener(type, (event) => act(/** @type {PointerEvent} */ (event)), true);
  const set = (/** @type {string | number} */ value, isLast = false) => {
    range.value = String(value);
    const types = [...(range.value === now ? [] : ["input"]), ...(isLast ? ["change"] : [])];
    for (const type of types) range.dispatchEvent(new Event(type, { bubbles: true }));
    // Another handle may have stopped this one.
    now = range.value;
  };

  on("pointerdown", (event) => {
    isMoving = false;
    finger = event.pointerType === "mouse" || range.disabled ? undefined : event.pointerId;
    if (finger === undefined) return;
    // No mouse is to be imitated afterwards. The finger can still scroll.
    event.preventDefault();
    ({ timeStamp: time, clientX: x, clientY: y } = event);
    before = now = range.value;
    const { left, right, width } = range.getBoundingClientRect();
    const style = getComputedStyle(range);
    const thumb = Number.parseFloat(style.getPropertyValue("--thumb"));
    const isMirrored = style.direction === "rtl";
    perPixel = ((Number(range.max) - Number(range.min)) / (width - thumb)) * (isMirrored ? -1 : 1);
    from = Number(range.min) + (x - (isMirrored ? right - thumb / 2 : left + thumb / 2)) * perPixel;
    // Who takes the thumb at its edge does not want to move it by half its width.
    if (Math.abs(from - range.valueAsNumber) <= REACH * Math.abs(perPixel)) from = range.valueAsNumber;
  });
  on("pointermove", (event) => {
    if (event.pointerId !== finger) return;
    const [along, across] = [event.clientX - x, event.clientY - y].map(Math.abs);
    isMoving ||= along >= SLACK && along > 2 * across;
    if (isMoving) set(from + (event.clientX - x) * perPixel);
  });
  on("pointercancel", (event) => {
    if (event.pointerId !== finger) return;
    set(before);
    finger = undefined;
  });
  on("pointerup", (event) => {
    if (event.pointerId !== finger) return;
    const isTap = Math.hypot(event.clientX - x, event.clientY - y) < SLACK && time - scrolled > STILL;
    if (isMoving || isTap) set(isMoving ? now : from, true);
    // What the browser makes of the touch comes after this event.
    setTimeout(() => (finger = undefined));
  });
  for (const type of ["input", "change"]) {
    on(type, (event) => {
      if (finger === undefined || !event.isTrusted) return;
      event.stopImmediatePropagation();
      range.value = now;
    });
  }
}
