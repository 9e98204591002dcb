/**
 * How far the story is: each part says whether it is complete, and a bar how many are.
 *
 * @import { StoryProblem } from "../../../target/wasm/engine.js"
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element, write } from "../../base/dom.js";

/**
 * @param {HTMLElement} places the parts of the form
 * @param {PageTexts["author"]} messages
 */
export function createProgress(places, messages) {
  const bar = element("progress", { "aria-labelledby": "progress-text" });
  const words = element("span", { id: "progress-text", class: "note" });
  return {
    body: element("div", { class: "progress" }, bar, words),
    /**
     * @param {StoryProblem[]} problems
     * @param {(path: string) => Element | undefined} placeOf
     */
    write(problems, placeOf) {
      const parts = /** @type {HTMLElement[]} */ ([...places.children].filter((part) => part.matches("details")));
      const found = problems.filter(({ fatal }) => fatal).map(({ path }) => placeOf(path));
      const counts = parts.map((part) => found.filter((place) => place && part.contains(place)).length);
      parts.forEach((part, i) => {
        const state = part.querySelector(":scope > summary > .state");
        part.toggleAttribute("data-complete", counts[i] === 0);
        if (state) write(state, counts[i] ? messages.toFix(counts[i]) : messages.complete);
      });
      const done = counts.filter((count) => count === 0).length;
      bar.max = parts.length;
      bar.value = done;
      write(words, messages.progress(done, parts.length));
    },
  };
}
