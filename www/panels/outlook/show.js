/**
 * Shows single futures one after another. It starts only when the reader wants it, never goes faster than two a second, and
 * has its pause where it was started. For readers who prefer that nothing moves, the button goes on by one.
 *
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";

/** How long each future is shown. More than 2.5 a second could not be followed, and more than 3 may harm. */
const EACH_MS = 500;

/** No future is pointed out. */
const NONE = -1;

/**
 * @param {PanelContext["messages"]["outlook"]["runs"]} words
 * @param {() => void} redraw
 */
export function createShow(words, redraw) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const toggle = element("button", { type: "button", "data-action": "runs" });
  const all = element("button", { type: "button", "data-action": "all-runs", hidden: true }, words.all);
  let [place, count] = [NONE, 0];
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let playing;

  const label = () => {
    write(toggle, playing !== undefined ? words.pause : calm.matches ? words.next : words.play);
    all.hidden = place === NONE;
  };
  const stop = () => {
    clearInterval(playing);
    playing = undefined;
    label();
  };
  const next = () => {
    place = place + 1 < count ? place + 1 : 0;
    label();
    redraw();
  };
  const step = () => {
    // Nothing moves where nobody looks, or on a page that the widget has left.
    if (calm.matches || document.hidden || !toggle.getClientRects().length) stop();
    else next();
  };
  toggle.addEventListener("click", () => {
    if (playing !== undefined) return stop();
    if (!calm.matches) playing = setInterval(step, EACH_MS);
    next();
  });
  all.addEventListener("click", () => {
    place = NONE;
    stop();
    redraw();
    toggle.focus();
  });
  calm.addEventListener("change", stop);
  label();

  return {
    row: element("div", { class: "row" }, toggle, all),
    /** Which future is pointed out; −1 for none. */
    place: () => place,
    /** @param {number} shown how many there are */
    among(shown) {
      count = shown;
      if (place >= count) place = NONE;
    },
  };
}
