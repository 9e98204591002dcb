/**
 * Doubts about the inputs, in words. Nothing is blocked: what is implausible is calculated all the same, and said.
 *
 * @import { InputName, Report } from "../../target/wasm/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 * @import { LoadedStory } from "../story/default.js"
 */

import { element, resizeChildren, write } from "../base/dom.js";

/**
 * @param {object} context
 * @param {Pick<LoadedStory, "catalogue" | "isUsual" | "plausible">} context.loaded
 * @param {Format} context.format
 * @param {Messages} context.messages
 */
export function createWarnings({ loaded: { catalogue, isUsual, plausible }, format, messages }) {
  const list = element("ul", { part: "warnings", hidden: true });
  const range = (/** @type {string} */ id) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    const [least, greatest] = input ? input.slider.map((end) => format.input(input, end)) : ["", ""];
    return messages.beyondSlider(messages.inputs[id] ?? id, least, greatest);
  };
  // What is plausible for one company need not be so for another: of one without ranges of its own nothing is said.
  const beyond = (/** @type {Report} */ { beyondSliders, inputs }) => [
    ...beyondSliders.filter((id) => isUsual && !(id in plausible)),
    ...Object.entries(plausible).flatMap(([name, [least, greatest]]) => {
      const id = /** @type {InputName} */ (name);
      return inputs[id] < least || inputs[id] > greatest ? [id] : [];
    }),
  ];
  return {
    list,
    /** @param {Report} report */
    update(report) {
      const texts = [...report.warnings.map(({ code }) => messages.warnings[code]), ...beyond(report).map(range)];
      resizeChildren(list, texts.length, () => element("li"));
      texts.forEach((text, i) => {
        write(list.children[i], text);
      });
      list.hidden = texts.length === 0;
    },
  };
}
