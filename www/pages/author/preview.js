/**
 * The widget as readers see it: it gets the story as soon as there is one, and keeps the last one until the next. The
 * page itself names the story that the form begins with, so the widget has it without waiting for the form.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { write } from "../../base/dom.js";

/**
 * @param {HTMLElement} widget
 * @param {HTMLElement} state
 * @param {string} first the story that the widget has from the page
 * @param {PageTexts["author"]} messages
 */
export function createPreview(widget, state, first, messages) {
  let url = "";
  let shown = first;
  return {
    /**
     * @param {string} text the story as a file
     * @param {number} problems how many prevent it from being loaded
     */
    write(text, problems) {
      write(state, problems ? messages.notTold(problems) : messages.told);
      if (problems || text === shown) return;
      shown = text;
      const before = url;
      url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      widget.setAttribute("story", url);
      // The widget may still be reading the one before.
      setTimeout(() => URL.revokeObjectURL(before), 60_000);
    },
  };
}
