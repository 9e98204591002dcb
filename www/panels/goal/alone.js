/**
 * The same goal for every uncertain input, each changed alone: whether one of them is enough is seen at a glance.
 *
 * @import { AllInputs, Solution } from "../../../target/wasm/core.js"
 * @import { Moment } from "../../chart.js"
 * @import { PanelContext } from "../../panels.js"
 * @import { Output } from "./outputs.js"
 */

import { dataTable, element, write } from "../../dom.js";
import { downloadTable, provenance, unitText } from "../csv.js";
import { messages } from "./en.js";
import { outputText, reaches, targetText } from "./outputs.js";
import { remember } from "./remember.js";
import { rangeTried, solve } from "./solving.js";

const words = messages.alone;

/** @param {PanelContext} context */
export function createAlone(context) {
  const { engine, catalogue, format } = context;
  const inputs = catalogue.inputs.filter(({ uncertainty }) => uncertainty);
  const nameOf = (/** @type {string} */ id) => context.messages.inputs[id] ?? id;
  const solved = remember(
    (/** @type {AllInputs} */ numbers, /** @type {Output} */ output, /** @type {number} */ target) =>
      inputs.map((input) => {
        const now = Number(numbers[input.id]);
        return { input, now, tried: rangeTried(input, now), ...solve(engine, numbers, input, output.id, target) };
      }),
  );

  const twin = dataTable(words.title);
  const summary = element("p", { "data-summary": true });
  const download = element("button", { type: "button", "data-action": "download" }, words.download);
  /** @type {() => void} */
  let save = () => {};
  download.addEventListener("click", () => save());

  return {
    body: element(
      "section",
      { class: "goal-alone" },
      element("h3", {}, words.title),
      summary,
      element(
        "details",
        {},
        element("summary", {}, context.messages.ui.showNumbers),
        element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.title }, twin.table),
        download,
      ),
    ),
    /**
     * @param {Moment} moment
     * @param {Output} output
     */
    write({ state, report }, output) {
      const { target } = state.goal;
      const rows = solved(state.inputs, output, target);
      const period = messages.inYear(report.rows[report.rows.length - 1].year);
      const wanted = messages.targets[output.id](period, targetText(output, target, context));
      const bestText = (/** @type {Solution["best"]} */ best) =>
        best === null ? words.noBest : outputText(output, best, context, target);
      write(summary, summaryOf(rows, wanted));
      twin.update(
        words.columns,
        rows.map(({ input, now, tried, kind, value, best }) => [
          nameOf(input.id),
          kind === "value" && value !== null
            ? format.input(input, value)
            : words.kinds[kind === "already" ? kind : "impossible"],
          format.input(input, now),
          bestText(best),
          words.span(format.field(input, tried[0]), format.input(input, tried[1])),
        ]),
      );
      rows.forEach(({ kind }, i) => {
        twin.table.tBodies[0].rows[i].dataset.kind = kind;
      });
      save = () =>
        downloadTable(
          words.file,
          [...words.csvColumns, words.csvBest(unitText(output.unit))],
          rows.map(({ input, now, tried, kind, value, best }) => [
            nameOf(input.id),
            unitText(input.unit),
            now,
            ...tried,
            kind,
            value ?? "",
            best ?? "",
          ]),
          provenance(`${words.title}: ${wanted}`, state, catalogue, context.messages.inputs),
        );

      /** @param {typeof rows} answers @param {string} goal */
      function summaryOf(answers, goal) {
        if (answers.every(({ kind }) => kind === "already")) return words.already(goal, answers.length);
        const enough = answers.filter(({ kind }) => kind === "value").length;
        const nearest = answers
          .filter(({ best }) => best !== null)
          .reduce(
            (/** @type {typeof answers[number] | null} */ a, b) => (a && reaches(output, a.best, b.best ?? 0) ? a : b),
            null,
          );
        return words.summary(
          enough,
          answers.length,
          goal,
          nearest && { name: nameOf(nearest.input.id), amount: bestText(nearest.best) },
        );
      }
    },
  };
}
