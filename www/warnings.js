/**
 * Doubts about the inputs, in words. Nothing is blocked: what is implausible is calculated all the same, and said.
 *
 * @import { Catalogue, Report } from "../target/wasm/core.js"
 * @import { Format } from "./format.js"
 * @import { Messages } from "./locales/en.js"
 */

import { element, fit, write } from "./dom.js";

/**
 * @param {object} context
 * @param {Catalogue} context.catalogue
 * @param {Format} context.format
 * @param {Messages} context.messages
 */
export function createWarnings({ catalogue, format, messages }) {
  const list = element("ul", { part: "warnings", hidden: true });
  const range = (/** @type {string} */ id) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    const [least, greatest] = input ? input.slider.map((end) => format.input(input, end)) : ["", ""];
    return messages.beyondSlider(messages.inputs[id] ?? id, least, greatest);
  };
  return {
    list,
    /** @param {Report} report */
    update({ warnings, beyondSliders }) {
      const texts = [...warnings.map(({ code }) => messages.warnings[code]), ...beyondSliders.map(range)];
      fit(list, texts.length, () => element("li"));
      texts.forEach((text, i) => {
        write(list.children[i], text);
      });
      list.hidden = texts.length === 0;
    },
  };
}
