/**
 * The table of figures: current and prior can be edited, the change follows as one types. One switch turns from what was
 * printed to what was filed.
 *
 * @import { FigureChange } from "../../target/wasm/engine.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { State } from "../state/state.js"
 */

import { element, set, write } from "../base/dom.js";
import { markOf } from "../story/languages.js";
import { absenceText } from "./absence.js";
import { changeText } from "./change.js";
import { explain } from "./entry.js";
import { result, sourced } from "./result.js";

/** @typedef {"printed" | "filed"} Version */

/** @param {PanelContext} context */
export function createFigures(context) {
  const { story, catalogue, format, messages, actions, load } = context;
  const { texts, periods } = story;
  const largest = catalogue.largestFigure;
  /** @type {Awaited<ReturnType<typeof import("../panels/evidence/fact-check.js").createFactCheck>> | undefined} */
  let factCheck;
  const rows = story.figures.map((figure) => {
    const [name, unit] = texts.figures[figure.id];
    const fields = /** @type {const} */ (["current", "prior"]).map((key) => {
      const input = element("input", {
        type: "text",
        inputmode: "decimal",
        "data-field": key,
        "aria-label": `${name}, ${unit}, ${periods[key]}`,
        "aria-describedby": `${figure.id}-problem`,
      });
      input.addEventListener("input", () => {
        const empty = input.value.trim() === "";
        actions.figure(figure.id, key, empty ? null : format.parse(input.value), input.value);
      });
      return { key, input, period: element("small") };
    });
    const button = result("", "change");
    button.dataset.figure = figure.id;
    // The live region of the widget says it, once the reader has stopped typing.
    const change = element("output", { "data-change": true, "aria-live": "off" }, button);
    const problem = element("p", { id: `${figure.id}-problem`, class: "problem", "data-problem": true });
    const row = element(
      "tr",
      { "data-figure": figure.id },
      element(
        "th",
        { scope: "row" },
        element("span", markOf(story, name), name),
        element(
          "small",
          {},
          element("span", markOf(story, unit), unit),
          " · ",
          sourced(messages.ui.source, `figure ${figure.id}`, name),
        ),
        problem,
      ),
      ...fields.map(({ input, period }) => element("td", {}, input, period)),
      element("td", {}, change, element("small", {}, messages.ui.since(periods.prior))),
    );
    return { figure, row, fields, change, button, problem };
  });

  const [figureHead, changeHead] = messages.ui.figuresHead;
  const head = [figureHead, periods.current, periods.prior, changeHead];
  const table = element(
    "table",
    { part: "figures", "data-workings": true },
    element("caption", { class: "unseen", ...markOf(story, texts.title) }, texts.title),
    element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...rows.map(({ row }) => row)),
  );

  const take = async (/** @type {Version} */ version) => {
    const { createFactCheck } = await load("evidence");
    factCheck ??= await createFactCheck(context, table);
    actions.update(factCheck.take(version));
    actions.settled();
  };
  const radios = /** @type {Version[]} */ (["printed", "filed"]).map((version) => {
    const radio = element("input", { type: "radio", name: "version", value: version, checked: version === "printed" });
    radio.addEventListener("change", () => take(version));
    return radio;
  });
  const labels = messages.ui.versions(story.wrong ?? 0, story.figures.length);
  const versions = element(
    "fieldset",
    { class: "segments" },
    ...radios.map((radio, i) => element("label", {}, radio, element("span", {}, labels[i]))),
  );

  return {
    table,
    /** Nothing to choose from where no filing was looked up. */
    versions: story.wrong === null ? "" : versions,
    /**
     * @param {State} state
     * @param {FigureChange[]} changes
     */
    update(state, changes) {
      rows.forEach(({ figure, fields, change, button, problem }, i) => {
        let refused = false;
        for (const { key, input, period } of fields) {
          const draft = state.drafts[`${figure.id}.${key}`];
          refused ||= Boolean(draft);
          const value = state.figures[i][key];
          if (draft) input.value = draft.text;
          else if (!input.matches(":focus")) input.value = format.figure(value, figure.decimals, figure.decimals + 1);
          const absence = absenceText(figure.absent, key, messages);
          write(period, value === null ? messages.ui.absentIn(periods[key], absence) : periods[key]);
          set(input, "aria-invalid", Boolean(draft));
        }
        const wrong = refused ? messages.figureProblem(format.number(-largest, 0), format.number(largest, 0)) : "";
        explain(
          problem,
          wrong,
          fields.map(({ input }) => input),
          format.readings,
          messages,
        );
        write(button, changeText(changes[i], format, messages, { ...state.figures[i], absent: figure.absent }));
        set(change, "data-direction", direction(changes[i]));
      });
      factCheck?.write(state);
    },
  };
}

/** @param {FigureChange} change */
function direction({ value, absolute }) {
  const change = value ?? absolute;
  return change === null || change === 0 ? "none" : change > 0 ? "up" : "down";
}
