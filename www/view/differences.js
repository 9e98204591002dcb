/**
 * Which inputs are not the author's: what a reader has moved, or what somebody else has moved who passed it on.
 *
 * @import { InputId } from "../../target/wasm/engine.js"
 * @import { Snapshot } from "./chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element, resizeChildren, write } from "../base/dom.js";
import { idsOf, same } from "../state/state.js";

/** @param {PanelContext} context */
export function createDifferences({ catalogue, format, messages, actions }) {
  const summary = element("summary");
  const list = element("ul");
  const back = element("button", { type: "button", "data-action": "authors" }, messages.ui.authors);
  const body = element(
    "div",
    { class: "differences", part: "differences", hidden: true },
    element("details", {}, summary, list),
    back,
  );
  back.addEventListener("click", actions.resetAll);

  const text = (/** @type {InputId} */ id, /** @type {number | number[]} */ value) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    return input ? format.input(input, Number(value)) : String(value).replaceAll(",", " ");
  };

  return {
    body,
    /** @param {Snapshot} given */
    write({ state: { inputs }, author }) {
      const ids = idsOf(inputs).filter((id) => !same(inputs[id], author.inputs[id]));
      body.hidden = ids.length === 0;
      write(summary, messages.differ(ids.length));
      resizeChildren(list, ids.length, () => element("li"));
      ids.forEach((id, i) => {
        const name = messages.inputs[id] ?? messages.ui.curve;
        write(list.children[i], messages.difference(name, text(id, inputs[id]), text(id, author.inputs[id])));
      });
    },
  };
}
