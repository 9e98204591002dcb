/**
 * Inputs that are a choice of a few.
 *
 * @import { AllInputs, Input } from "../../../target/wasm/engine.js"
 * @import { Context } from "../../view/controls.js"
 * @import { State } from "../../state/state.js"
 */

import { element, write } from "../../base/dom.js";
import { same } from "../../state/state.js";
import { sourced } from "../../view/result.js";

/**
 * @param {Input} input
 * @param {Context} context
 * @param {string} about what it is
 */
export function createChoice(input, { messages, actions }, about) {
  const id = `${input.id}-about`;
  const options = messages.units.choices[input.id] ?? [];
  const select = element(
    "select",
    { "aria-describedby": id },
    ...options.map((text, value) => element("option", { value }, text)),
  );
  const name = element("span", { class: "label" });
  const row = element(
    "div",
    { class: "input", "data-input": input.id },
    element("label", {}, name, " ", select),
    element(
      "p",
      { id, class: "about" },
      `${about} `,
      element("span", { class: "grade" }, sourced(messages.grades[input.basis.grade], `input ${input.id}`)),
    ),
  );
  select.addEventListener("change", () => actions.input(input.id, Number(select.value), select.value));
  return {
    input,
    row,
    /**
     * @param {State} state
     * @param {AllInputs} origin
     */
    update(state, origin) {
      const isLocked = state.locked.includes(input.id);
      const label = messages.inputs[input.id] ?? input.id;
      write(name, isLocked ? messages.ui.locked(label) : label);
      select.disabled = isLocked;
      select.value = String(state.inputs[input.id]);
      row.toggleAttribute("data-changed", !isLocked && !same(state.inputs[input.id], origin[input.id]));
    },
  };
}
