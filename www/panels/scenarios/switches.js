/**
 * Two switches: what the comparison is about, and the reported year that the inputs start from.
 *
 * @import { InputName } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Basis } from "../../state/choices.js"
 */

import { element, write } from "../../base/dom.js";
import { same, withInputs } from "../../state/state.js";

/** @type {Basis[]} */
const BASES = ["expense", "cash"];

/** The amounts that a reported year sets, in the order of the sentence. @type {InputName[]} */
const AMOUNTS = ["revenue0", "operatingIncome0", "pretaxIncome0", "contentCash0"];

/** @param {PanelContext} context */
export function createBasisSwitch({ messages, actions }) {
  const radios = BASES.map((basis) => createRadio("scenarios-basis", basis, messages.scenarios.basis[basis]));
  radios.forEach(({ radio }, i) => {
    radio.addEventListener("change", () => actions.update((state) => ({ ...state, basis: BASES[i] })));
  });
  return {
    body: createChoice(messages.scenarios.basis.legend, radios),
    /** @param {Moment} moment */
    write({ state }) {
      radios.forEach(({ radio }, i) => {
        radio.checked = state.basis === BASES[i];
      });
    },
  };
}

/** @param {PanelContext} context */
export function createStartSwitch({ actions, catalogue, format, messages }) {
  const { profit } = messages.terms;
  const years = catalogue.reportedYears.map(({ inputs, sources }) => {
    const year = String(inputs.baseYear);
    const amounts = AMOUNTS.map((id) => format.money(Number(inputs[id])));
    const choice = createRadio("scenarios-start", year, messages.scenarios.start.year(year));
    choice.radio.addEventListener("change", () => {
      actions.update((state) => withInputs(state, inputs));
    });
    return { ...choice, inputs, about: messages.scenarios.start.figures(year, amounts, sources.join(", "), profit) };
  });
  const own = element("span");
  return {
    body: element(
      "div",
      {},
      createChoice(messages.scenarios.start.legend, years, "scenarios-start-about"),
      element(
        "p",
        { id: "scenarios-start-about", class: "about" },
        [messages.scenarios.start.about(profit), ...years.map(({ about }) => about)].join(" "),
        " ",
        own,
      ),
    ),
    /** @param {Moment} moment */
    write({ state }) {
      for (const { radio, inputs } of years) {
        radio.checked = Object.entries(inputs).every(([id, value]) =>
          same(state.inputs[/** @type {InputName} */ (id)], value),
        );
      }
      write(own, years.some(({ radio }) => radio.checked) ? "" : messages.scenarios.start.own);
    },
  };
}

/** @param {string} name @param {string} value @param {string} text */
function createRadio(name, value, text) {
  const radio = element("input", { type: "radio", name, value });
  return { radio, label: element("label", {}, radio, element("span", {}, text)) };
}

/**
 * @param {string} legend
 * @param {{ label: HTMLLabelElement }[]} radios
 * @param {string} [about] the id of an explanation
 */
function createChoice(legend, radios, about) {
  return element(
    "fieldset",
    { class: "scenarios-choice", "aria-describedby": about },
    element("legend", {}, legend),
    ...radios.map(({ label }) => label),
  );
}
