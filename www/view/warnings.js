/**
 * Doubts about the inputs, in words. Nothing is blocked: what is implausible is calculated all the same, and said.
 *
 * @import { Catalogue, InputName, Report } from "../../target/wasm/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 * @import { LoadedStory } from "../story/default.js"
 */

import { element, resizeChildren, write } from "../base/dom.js";

/**
 * What the sentences are made with, and what they are about.
 *
 * @typedef {object} Told
 * @property {Pick<LoadedStory, "catalogue" | "isUsual" | "plausible" | "story">} loaded
 * @property {Catalogue} catalogue
 * @property {Format} format
 * @property {Messages} messages
 */

/**
 * @param {Report} report
 * @param {Omit<Told, "catalogue">} told
 */
export function warningsOf({ warnings, beyondSliders, inputs }, { loaded, format, messages }) {
  const { catalogue, isUsual, plausible } = loaded;
  const range = (/** @type {string} */ id) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    const [least, greatest] = input ? input.slider.map((end) => format.input(input, end)) : ["", ""];
    return messages.beyondSlider(messages.inputs[id] ?? id, least, greatest);
  };
  // What is plausible for one company need not be so for another: of one without ranges of its own nothing is said.
  const beyond = [
    ...beyondSliders.filter((id) => isUsual && !(id in plausible)),
    ...Object.entries(plausible).flatMap(([name, [least, greatest]]) => {
      const id = /** @type {InputName} */ (name);
      return inputs[id] < least || inputs[id] > greatest ? [id] : [];
    }),
  ];
  return [...warnings.map(({ code }) => messages.warnings[code]), ...beyond.map(range)];
}

/** @param {Told} told */
export function createWarnings(told) {
  const list = element("ul", { part: "warnings", hidden: true });
  return {
    list,
    /** @param {Report} report */
    update(report) {
      const texts = warningsOf(report, told);
      resizeChildren(list, texts.length, () => element("li"));
      texts.forEach((text, i) => {
        write(list.children[i], text);
      });
      list.hidden = texts.length === 0;
    },
  };
}
