/**
 * What has to be entered before anything can be projected: inputs that a company does not disclose, or of nobody's company
 * yet.
 *
 * @import { Snapshot } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { StoryTexts } from "../texts/index.js"
 */

import { element, resizeChildren, write } from "../base/dom.js";
import { idsOf } from "../state/state.js";

/**
 * @param {PanelContext & { unfold: (name: "assumptions") => Promise<void> }} context
 * @param {StoryTexts["missing"]} words
 */
export function createMissing({ root, story, messages, unfold }, words) {
  const list = element("ul", {});
  const body = element(
    "div",
    { class: "missing", part: "missing" },
    element("p", {}, words.title(story.company)),
    list,
  );

  const go = async (/** @type {MouseEvent} */ { currentTarget }) => {
    const { input } = /** @type {HTMLElement} */ (currentTarget).dataset;
    await unfold("assumptions");
    const field = root.querySelector(`.input[data-input="${input}"] input[type=text]`);
    const group = field?.closest("details");
    if (group) group.open = true;
    /** @type {HTMLElement | null} */ (field)?.focus();
  };
  const item = () => {
    const button = element("button", { type: "button", class: "result" });
    button.addEventListener("click", go);
    return element("li", {}, button);
  };

  return {
    body,
    /** @param {Snapshot} given */
    write({ state }) {
      const ids = idsOf(state.inputs).filter((id) => state.inputs[id] === null);
      resizeChildren(list, ids.length, item);
      ids.forEach((id, i) => {
        const button = /** @type {HTMLElement} */ (list.children[i].firstChild);
        write(button, messages.inputs[id]);
        button.dataset.input = id;
      });
    },
  };
}
