/**
 * The table of figures: current and prior can be edited, the change follows as one types.
 *
 * @import { FigureChange } from "../target/wasm/core.js"
 * @import { Format } from "./format.js"
 * @import { Messages } from "./locales/en.js"
 * @import { State } from "./state.js"
 * @import { Story } from "./story.js"
 */

import { element, set, write } from "./dom.js";
import { result } from "./result.js";

/**
 * @param {object} context
 * @param {Story} context.story
 * @param {number} context.largest how far from zero the engine takes a figure
 * @param {Format} context.format
 * @param {Messages} context.messages
 * @param {(id: string, field: "current" | "prior", value: number | null, text: string) => void} context.asked
 */
export function createFigures({ story, largest, format, messages, asked }) {
  const { texts, periods } = story;
  const rows = story.figures.map((figure) => {
    const [name, unit] = texts.figures[figure.id];
    const fields = /** @type {const} */ (["current", "prior"]).map((key) => {
      const input = element("input", {
        type: "text",
        inputmode: "decimal",
        autocomplete: "off",
        "data-field": key,
        "aria-label": `${name}, ${unit}, ${periods[key]}`,
        "aria-describedby": `${figure.id}-problem`,
      });
      input.addEventListener("input", () => {
        const empty = input.value.trim() === "";
        asked(figure.id, key, empty ? null : format.parse(input.value), input.value);
      });
      return { key, input };
    });
    const button = result("", "change");
    button.dataset.figure = figure.id;
    const change = element("output", { "data-change": true }, button);
    const problem = element("p", { id: `${figure.id}-problem`, class: "problem", "data-problem": true });
    const row = element(
      "tr",
      { "data-figure": figure.id },
      element("th", { scope: "row" }, name, element("small", {}, unit), problem),
      ...fields.map(({ input }) => element("td", {}, input)),
      element("td", {}, change),
    );
    return { figure, row, fields, change, button, problem };
  });

  const [figureHead, changeHead] = messages.ui.figuresHead;
  const head = [figureHead, periods.current, periods.prior, changeHead];
  const table = element(
    "table",
    { part: "figures", "data-workings": true },
    element("caption", {}, texts.title),
    element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...rows.map(({ row }) => row)),
  );

  return {
    table,
    /**
     * @param {State} state
     * @param {FigureChange[]} changes
     */
    update(state, changes) {
      rows.forEach(({ figure, fields, change, button, problem }, i) => {
        let refused = false;
        for (const { key, input } of fields) {
          const draft = state.drafts[`${figure.id}.${key}`];
          refused ||= Boolean(draft);
          if (draft) input.value = draft.text;
          else if (!input.matches(":focus")) input.value = format.figure(state.figures[i][key], figure.decimals);
          set(input, "aria-invalid", Boolean(draft));
        }
        write(problem, refused ? messages.figureProblem(format.number(-largest, 0), format.number(largest, 0)) : "");
        write(button, changeText(changes[i], format, messages));
        set(change, "data-direction", direction(changes[i]));
      });
    },
  };
}

/**
 * A change in words: "+4.1 %", "+1.4 pts", or why there is none.
 *
 * @param {FigureChange} change
 * @param {Format} format
 * @param {Messages} messages
 */
export function changeText({ kind, value, absolute }, format, messages) {
  if (kind === "notReported") return messages.ui.notReported;
  if (kind === "notMeaningful") return `${messages.ui.notMeaningful} (${format.difference(absolute ?? 0)})`;
  return kind === "points" ? format.printedPoints(value ?? 0) : format.percent(value ?? 0, { signed: true });
}

/** @param {FigureChange} change */
function direction({ value, absolute }) {
  const change = value ?? absolute;
  return change === null || change === 0 ? "none" : change > 0 ? "up" : "down";
}
