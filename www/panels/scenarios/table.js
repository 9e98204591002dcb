/**
 * The scenarios side by side: results with their differences from a reference, and the inputs in which they differ.
 *
 * @import { AllInputs, InputId } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Cell } from "../../view/result.js"
 * @import { Column, Result } from "./results.js"
 */

import { element, resizeChildren, write } from "../../base/dom.js";
import { createTableBar } from "../../exports/bar.js";
import { same } from "../../state/state.js";
import { writeCell } from "../../view/result.js";
import { exactComparison } from "./csv.js";
import { commonYear, differenceText, lastRow, resultsOf, resultText } from "./results.js";

/** @typedef {{ head: string, cells: { text: Cell, small: string }[] }} Row */

/** @param {PanelContext} context */
export function createComparison(context) {
  const { actions } = context;
  const words = context.messages.scenarios.compare;
  const select = element("select", { id: "scenarios-reference" });
  const head = element("tr", {}, element("th", { scope: "col" }, words.results));
  const results = element("tbody");
  const inputs = element("tbody");
  const inputsHead = element("th", { scope: "colgroup" });
  const divider = element("tbody", { class: "scenarios-divider" }, element("tr", {}, inputsHead));
  const table = element(
    "table",
    {},
    element("caption", {}, words.title),
    element("thead", {}, head),
    results,
    divider,
    inputs,
  );
  const choice = element("p", {}, element("label", { for: "scenarios-reference" }, words.reference), " ", select);
  /** The position of the reference among the columns is not enough: columns come and go. */
  let reference = words.now;
  /** @type {{ moment: Moment, columns: Column[] } | undefined} */
  let latest;
  const fromOf = (/** @type {Column[]} */ columns) =>
    columns.find(({ name }) => name === reference) ?? columns[columns.length - 1];
  const bar = createTableBar(
    {
      table,
      exact: () => latest && exactComparison(latest.columns, fromOf(latest.columns), latest.moment.state, context),
      moment: () => latest?.moment,
      action: "download",
      text: words.download,
    },
    context,
  );
  select.addEventListener("change", () => {
    reference = select.value;
    actions.redraw();
  });

  return {
    body: element(
      "section",
      { class: "scenarios-comparison" },
      element("h3", {}, words.title),
      choice,
      element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.title }, table),
      bar,
    ),
    /**
     * @param {Moment} moment
     * @param {Column[]} columns
     */
    write(moment, columns) {
      latest = { moment, columns };
      const { state } = moment;
      if (!columns.some(({ name }) => name === reference)) reference = words.now;
      const from = fromOf(columns);
      // Alone, the current inputs have nothing to differ from.
      choice.hidden = columns.length === 1;
      divider.hidden = columns.length === 1;
      resizeChildren(select, columns.length, () => element("option"));
      columns.forEach(({ name }, i) => {
        write(select.options[i], name);
      });
      if (select.value !== reference) select.value = reference;

      resizeChildren(head, columns.length + 1, () => element("th", { scope: "col" }, element("bdi"), element("small")));
      columns.forEach((column, i) => {
        const [name, note] = head.cells[i + 1].children;
        write(name, column.name);
        write(note, column === from ? words.isReference : "");
      });
      const year = commonYear(columns);
      writeRows(
        results,
        resultsOf(state.basis, columns).map((result) => ({
          head: context.messages.scenarios.results[result.id](year, context.messages.terms.profit),
          cells: columns.map(({ name, inputs, report }) => ({
            text: cellOf(result, { name, inputs, report }, context),
            small: report === from.report ? "" : differenceText(result, report, from.report, context),
          })),
        })),
      );
      const differing = differingInputs(columns, context);
      inputsHead.colSpan = columns.length + 1;
      write(inputsHead, differing.length ? words.inputs : words.noInputs);
      writeRows(
        inputs,
        differing.map(({ name, text }) => ({
          head: name,
          cells: columns.map((column) => ({ text: text(column.inputs), small: "" })),
        })),
      );
    },
  };
}

/**
 * A result as it is printed, which opens its working.
 *
 * @param {Result} result
 * @param {Column} column
 * @param {PanelContext} context
 * @returns {Cell}
 */
function cellOf(result, { name, inputs, report }, context) {
  const words = context.messages.scenarios.compare;
  return {
    text: resultText(result, report, context),
    field: result.id,
    year: lastRow(report).year,
    ...(name !== words.now && { instead: { inputs, name: words.scenario(name) } }),
  };
}

/**
 * @param {HTMLTableSectionElement} body
 * @param {Row[]} rows
 */
function writeRows(body, rows) {
  resizeChildren(body, rows.length, () => element("tr", {}, element("th", { scope: "row" })));
  rows.forEach((row, i) => {
    const line = body.rows[i];
    resizeChildren(line, row.cells.length + 1, () => element("td", {}, element("span"), element("small")));
    write(line.cells[0], row.head);
    row.cells.forEach(({ text, small }, j) => {
      const [value, note] = line.cells[j + 1].children;
      writeCell(value, text);
      write(note, small);
    });
  });
}

/**
 * The inputs that are not the same in every column, the curve among them.
 *
 * @param {Column[]} columns
 * @param {PanelContext} context
 */
function differingInputs(columns, { catalogue, format, messages: { inputs: names, ui, assumptions } }) {
  const differs = (/** @type {InputId} */ id) =>
    columns.some((column) => !same(column.inputs[id], columns[0].inputs[id]));
  const rows = catalogue.inputs
    .filter(({ id }) => differs(id))
    .map((input) => ({
      name: names[input.id] ?? input.id,
      text: (/** @type {AllInputs} */ numbers) => format.input(input, Number(numbers[input.id])),
    }));
  const curveText = (/** @type {AllInputs} */ { amortCurve }) => {
    const known = catalogue.curves.find(({ weights }) => same(weights, amortCurve));
    const shares = amortCurve.map((weight) => format.figure(Number((weight * 100).toPrecision(12)), 0));
    return known ? assumptions.curves[known.id] : `${shares.join(" ")} %`;
  };
  return differs("amortCurve") ? [...rows, { name: ui.curve, text: curveText }] : rows;
}
