/** A note below the place where it was opened: a heading that takes the focus, a way to close it, and the way back. */

import { element } from "../base/dom.js";

/**
 * @param {HTMLElement} section where it is shown
 * @param {object} words
 * @param {string} words.close
 * @param {string} words.closeLabel
 * @param {() => Element | null | undefined} opener the control that opened it, if it is still there
 */
export function createNote(section, { close: closeText, closeLabel }, opener) {
  const heading = element("h3", { tabindex: -1 });
  const close = element("button", { type: "button", "data-action": "close-note", "aria-label": closeLabel }, closeText);
  const leave = () => {
    const back = opener();
    section.remove();
    /** @type {HTMLElement | null | undefined} */ (back)?.focus();
  };
  close.addEventListener("click", leave);
  section.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") leave();
  });

  return {
    heading,
    head: element("div", { class: "head" }, heading, close),
    /** Brings it into sight, and its heading into focus. */
    reveal() {
      heading.focus({ preventScroll: true });
      const isTall = section.offsetHeight > globalThis.innerHeight / 2;
      section.scrollIntoView({ block: isTall ? "start" : "nearest" });
    },
  };
}
