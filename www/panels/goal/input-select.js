/**
 * A choice of one input out of all, in the groups of the catalogue.
 *
 * @import { InputName } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";

/**
 * @param {PanelContext} context
 * @param {string} label
 * @param {(id: InputName) => void} chosen
 */
export function createInputSelect({ catalogue, messages }, label, chosen) {
  const select = element(
    "select",
    { "aria-label": label },
    ...catalogue.groups.map((group) =>
      element(
        "optgroup",
        { label: messages.assumptions.groups[group] },
        ...catalogue.inputs
          .filter(({ group: own, unit }) => own === group && unit !== "choice")
          .map(({ id }) => element("option", { value: id }, messages.inputs[id] ?? id)),
      ),
    ),
  );
  select.addEventListener("change", () => chosen(/** @type {InputName} */ (select.value)));
  return {
    select,
    /**
     * @param {string} id what is chosen
     * @param {string} [taken] what cannot be
     */
    update(id, taken) {
      if (select.value !== id) select.value = id;
      for (const option of select.options) option.disabled = option.value === taken;
    },
  };
}
