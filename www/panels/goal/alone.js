/**
 * The same goal for every uncertain input, each changed alone: whether one of them is enough is seen at a glance.
 *
 * @import { AllInputs, Input, OutputName, Solution } from "../../../target/wasm/engine.js"
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
import { outputText, targetText } from "./outputs.js";

/**
 * @param {PanelContext} context
 * @param {(moment: Moment) => Output} outputOf what the goal is about
 */
export function createAlone(context, outputOf) {
  const { engine, catalogue, format } = context;
  const sentences = context.messages.goal;
  const words = sentences.alone;
  const inputOf = (/** @type {{ input: string }} */ row) =>
    /** @type {Input} */ (catalogue.inputs.find(({ id }) => id === row.input));
  const nameOf = (/** @type {string} */ id) => context.messages.inputs[id] ?? id;
  const solved = memoizeLast(
    (/** @type {AllInputs} */ numbers, /** @type {OutputName} */ output, /** @type {number} */ target) =>
      engine.solveAlone({ ...numbers, output, target }),
  );

  const twin = dataTable(words.title, writeCell);
  const summary = element("p", { "data-summary": true });
  /** @type {Moment | undefined} */
  let latest;
  const bar = createTableBar(
    {
      label: words.title,
      exact: (moment) => exact(moment),
      printed: (moment) => printed(moment),
      moment: () => latest,
      action: "download",
      text: words.download,
    },
    context,
  );

  const answersTo = (/** @type {Moment} */ moment) => {
    const { inputs: numbers, goal } = moment.state;
    return solved(numbers, outputOf(moment).id, goal.target);
  };
  const wantedOf = (/** @type {Moment} */ moment) => {
    const { state, report } = moment;
    const output = outputOf(moment);
    const period = sentences.inYear(report.rows[report.rows.length - 1].year);
    return sentences.targets[output.id](
      period,
      targetText(output, state.goal.target, context),
      context.messages.terms.profit,
    );
  };

  /** @returns {Exact} */
  const exact = (/** @type {Moment} */ moment) => ({
    name: words.file,
    title: `${words.title}: ${wantedOf(moment)}`,
    head: [...words.csvColumns, words.csvBest(unitText(outputOf(moment).unit, context.messages))],
    rows: answersTo(moment).rows.map((row) => [
      nameOf(row.input),
      unitText(inputOf(row).unit, context.messages),
      row.now,
      ...row.tried,
      row.kind,
      row.printable ?? "",
      row.best ?? "",
    ]),
  });

  const bestText = (/** @type {Solution["best"]} */ best, /** @type {Moment} */ moment) =>
    best === null ? words.noBest : outputText(outputOf(moment), best, context, moment.state.goal.target);

  const printed = (/** @type {Moment} */ moment) => {
    const { id: field } = outputOf(moment);
    const { year } = moment.report.rows[moment.report.rows.length - 1];
    return {
      title: words.title,
      head: words.columns,
      rows: answersTo(moment).rows.map((row) => {
        const input = inputOf(row);
        const { kind, printable, tried } = row;
        return [
          nameOf(row.input),
          kind === "value" && printable !== null
            ? { text: format.input(input, printable), field, year, instead: insteadOf(input, printable, context) }
            : words.kinds[kind === "already" ? kind : "impossible"],
          format.input(input, row.now),
          bestText(row.best, moment),
          words.span(format.field(input, tried[0]), format.input(input, tried[1])),
        ];
      }),
    };
  };

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
    printed,
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
      const { rows, nearest } = answersTo(moment);
      write(summary, summaryOf(wantedOf(moment)));
      const table = printed(moment);
      twin.update(table.head, table.rows);
      rows.forEach(({ kind }, i) => {
        twin.table.tBodies[0].rows[i].dataset.kind = kind;
      });
      /** @param {string} goal */
      function summaryOf(goal) {
        if (rows.every(({ kind }) => kind === "already")) return words.already(goal, rows.length);
        const enough = rows.filter(({ kind }) => kind === "value").length;
        const best = rows.find(({ input }) => input === nearest);
        return words.summary(
          enough,
          rows.length,
          goal,
          best ? { name: nameOf(best.input), amount: bestText(best.best, moment) } : null,
        );
      }
    },
  };
}
