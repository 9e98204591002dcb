/**
 * The same goal for every uncertain input, each changed alone: whether one of them is enough is seen at a glance.
 *
 * @import { AllInputs, Solution } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Output } from "./outputs.js"
 */

import { dataTable, element, write } from "../../base/dom.js";
import { createTableBar } from "../../exports/bar.js";
import { unitText } from "../../exports/provenance.js";
import { writeCell } from "../../view/result.js";
import { insteadOf } from "../working/instead.js";
import { memoizeLast } from "./memoize.js";
import { outputText, reaches, targetText } from "./outputs.js";
import { rangeTried, solve } from "./solving.js";

/** @param {PanelContext} context */
export function createAlone(context) {
  const { engine, catalogue, format } = context;
  const sentences = context.messages.goal;
  const words = sentences.alone;
  const inputs = catalogue.inputs.filter(({ uncertainty }) => uncertainty);
  const nameOf = (/** @type {string} */ id) => context.messages.inputs[id] ?? id;
  const solved = memoizeLast(
    (/** @type {AllInputs} */ numbers, /** @type {Output} */ output, /** @type {number} */ target) =>
      inputs.map((input) => {
        const now = Number(numbers[input.id]);
        return { input, now, tried: rangeTried(input, now), ...solve(engine, numbers, input, output.id, target) };
      }),
  );

  const twin = dataTable(words.title, writeCell);
  const summary = element("p", { "data-summary": true });
  /** @type {{ moment: Moment, output: Output } | undefined} */
  let latest;
  const bar = createTableBar(
    {
      table: twin.table,
      exact: () => latest && exact(latest.moment, latest.output),
      moment: () => latest?.moment,
      action: "download",
      text: words.download,
    },
    context,
  );

  const wantedOf = (/** @type {Moment} */ { state, report }, /** @type {Output} */ output) => {
    const period = sentences.inYear(report.rows[report.rows.length - 1].year);
    return sentences.targets[output.id](
      period,
      targetText(output, state.goal.target, context),
      context.messages.terms.profit,
    );
  };

  /** @returns {Exact} */
  const exact = (/** @type {Moment} */ moment, /** @type {Output} */ output) => ({
    name: words.file,
    title: `${words.title}: ${wantedOf(moment, output)}`,
    head: [...words.csvColumns, words.csvBest(unitText(output.unit, context.messages))],
    rows: solved(moment.state.inputs, output, moment.state.goal.target).map(
      ({ input, now, tried, kind, value, best }) => [
        nameOf(input.id),
        unitText(input.unit, context.messages),
        now,
        ...tried,
        kind,
        value ?? "",
        best ?? "",
      ],
    ),
  });

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
        element(
          "div",
          { class: "scroll", tabindex: 0, role: "region", "aria-label": words.title, "data-workings": true },
          twin.table,
        ),
        bar,
      ),
    ),
    exact,
    /**
     * @param {Moment} moment
     * @param {Output} output
     */
    write(moment, output) {
      latest = { moment, output };
      const { state, report } = moment;
      const { target } = state.goal;
      const rows = solved(state.inputs, output, target);
      const wanted = wantedOf(moment, output);
      const bestText = (/** @type {Solution["best"]} */ best) =>
        best === null ? words.noBest : outputText(output, best, context, target);
      write(summary, summaryOf(rows, wanted));
      twin.update(
        words.columns,
        rows.map(({ input, now, tried, kind, value, best }) => [
          nameOf(input.id),
          kind === "value" && value !== null
            ? {
                text: format.input(input, value),
                field: output.id,
                year: report.rows[report.rows.length - 1].year,
                instead: insteadOf(input, value, context),
              }
            : words.kinds[kind === "already" ? kind : "impossible"],
          format.input(input, now),
          bestText(best),
          words.span(format.field(input, tried[0]), format.input(input, tried[1])),
        ]),
      );
      rows.forEach(({ kind }, i) => {
        twin.table.tBodies[0].rows[i].dataset.kind = kind;
      });
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
