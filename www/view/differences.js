/**
 * Which inputs are not the author's: what a reader has moved, or what somebody else has moved who passed it on.
 *
 * @import { InputId } from "../../target/wasm/engine.js"
 * @import { Snapshot } from "./chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element, resizeChildren, write } from "../base/dom.js";
import { idsOf, same } from "../state/state.js";

/**
 * A sentence for each input that is not the author's.
 *
 * @param {Snapshot} given
 * @param {Pick<PanelContext, "catalogue" | "format" | "messages">} speaker
 */
export function differencesOf({ state: { inputs }, author }, { catalogue, format, messages }) {
  const text = (/** @type {InputId} */ id, /** @type {number | number[]} */ value) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    return input ? format.input(input, Number(value)) : String(value).replaceAll(",", " ");
  };
  return idsOf(inputs)
    .filter((id) => !same(inputs[id], author.inputs[id]))
    .map((id) =>
      messages.difference(messages.inputs[id] ?? messages.ui.curve, text(id, inputs[id]), text(id, author.inputs[id])),
    );
}

/** @param {PanelContext} context */
export function createDifferences(context) {
  const { messages, actions } = context;
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

  return {
    body,
    /** @param {Snapshot} given */
    write(given) {
      const differences = differencesOf(given, context);
      body.hidden = differences.length === 0;
      write(summary, messages.differ(differences.length));
      resizeChildren(list, differences.length, () => element("li"));
      differences.forEach((text, i) => {
        write(list.children[i], text);
      });
    },
  };
}
