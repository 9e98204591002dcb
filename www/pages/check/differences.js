/**
 * What differs from the author's settings: inputs and figures in words, the rest by its key.
 *
 * @import { InputId } from "../../../target/wasm/engine.js"
 * @import { Format } from "../../base/format.js"
 * @import { FirstMessages as Messages } from "../../texts/index.js"
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { LoadedStory } from "../../story/default.js"
 * @import { Findings } from "./examine.js"
 */

import { stateFields } from "../../link/state-fields.js";

/**
 * @param {Findings} findings
 * @param {LoadedStory} loaded
 * @param {Format} format
 * @param {Messages} common
 * @param {PageTexts["check"]} messages
 * @returns {{ summary: string, lines: string[] }}
 */
export function differencesIn({ state, author }, loaded, format, common, messages) {
  const { catalogue, story } = loaded;
  const differing = stateFields(loaded).filter(({ text }) => text(state) !== text(author));
  const inputs = differing.filter(({ key }) => key in author.inputs);
  const lines = differing.map(({ key, text }) => {
    const input = catalogue.inputs.find(({ id }) => id === key);
    const [now, before] = [state, author].map(({ inputs }) => inputs[/** @type {InputId} */ (key)]);
    if (input && now !== null && before !== null) {
      const [name, ...texts] = [
        common.inputs[key] ?? key,
        format.input(input, Number(now)),
        format.input(input, Number(before)),
      ];
      return common.difference(name, texts[0], texts[1]);
    }
    return messages.otherwise(nameOf(key, story, common, messages), text(state), text(author));
  });
  return { summary: inputs.length ? common.differ(inputs.length) : messages.same, lines };
}

/**
 * @param {string} key
 * @param {LoadedStory["story"]} story
 * @param {Messages} common
 * @param {PageTexts["check"]} messages
 */
function nameOf(key, { texts, periods }, common, messages) {
  const [kind, id, field] = key.split(".");
  if (kind === "figure") {
    const [name] = texts.figures[id] ?? [id];
    return messages.figure(name, periods[/** @type {"current" | "prior"} */ (field)]);
  }
  if (kind === "range") return messages.range(common.inputs[id] ?? id);
  return common.inputs[key] ?? (key === "amortCurve" ? common.ui.curve : key);
}
