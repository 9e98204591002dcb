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

/**
 * @param {PanelContext} context
 * @param {(moment: Moment) => Output} outputOf what the goal is about
 */
export function createAlone(context, outputOf) {
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
    return solved(numbers, outputOf(moment), goal.target);
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
    rows: answersTo(moment).map(({ input, now, tried, kind, value, best }) => [
      nameOf(input.id),
      unitText(input.unit, context.messages),
      now,
      ...tried,
      kind,
      value ?? "",
      best ?? "",
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
      rows: answersTo(moment).map(({ input, now, tried, kind, value, best }) => [
        nameOf(input.id),
        kind === "value" && value !== null
          ? { text: format.input(input, value), field, year, instead: insteadOf(input, value, context) }
          : words.kinds[kind === "already" ? kind : "impossible"],
        format.input(input, now),
        bestText(best, moment),
        words.span(format.field(input, tried[0]), format.input(input, tried[1])),
      ]),
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
      const rows = answersTo(moment);
      const wanted = wantedOf(moment);
      write(summary, summaryOf(rows, wanted));
      const table = printed(moment);
      twin.update(table.head, table.rows);
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
            (/** @type {typeof answers[number] | null} */ a, b) =>
              a && reaches(outputOf(moment), a.best, b.best ?? 0) ? a : b,
            null,
          );
        return words.summary(
          enough,
          answers.length,
          goal,
          nearest && { name: nameOf(nearest.input.id), amount: bestText(nearest.best, moment) },
        );
      }
    },
  };
}
