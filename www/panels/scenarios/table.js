/**
 * The scenarios side by side: results with their differences from a reference, and the inputs in which they differ.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Column } from "./results.js"
 * @import { Row } from "./rows.js"
 */

import { element, resizeChildren, write } from "../../base/dom.js";
import { createTableBar } from "../../exports/bar.js";
import { writeCell } from "../../view/result.js";
import { exactComparison } from "./csv.js";
import { printedComparison, rowsOf } from "./rows.js";

/**
 * @param {PanelContext} context
 * @param {(moment: Moment) => Column[]} columnsOf the scenarios, those of the inputs in use last
 */
export function createComparison(context, columnsOf) {
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
    element("caption", { class: "unseen" }, words.title),
    element("thead", {}, head),
    results,
    divider,
    inputs,
  );
  const choice = element("p", {}, element("label", { for: "scenarios-reference" }, words.reference), " ", select);
  /** The position of the reference among the columns is not enough: columns come and go. */
  let reference = words.now;
  /** @type {Moment | undefined} */
  let latest;
  const fromOf = (/** @type {Column[]} */ columns) =>
    columns.find(({ name }) => name === reference) ?? columns[columns.length - 1];
  const bar = createTableBar(
    {
      label: words.title,
      exact: (moment) => exactComparison(columnsOf(moment), fromOf(columnsOf(moment)), moment.state, context),
      printed: (moment) => printed(moment),
      moment: () => latest,
      action: "download",
      text: words.download,
    },
    context,
  );
  select.addEventListener("change", () => {
    reference = select.value;
    actions.redraw();
  });

  const printed = (/** @type {Moment} */ moment) => {
    const columns = columnsOf(moment);
    return printedComparison(moment, columns, fromOf(columns), context);
  };

  return {
    printed,
    body: element(
      "section",
      { class: "scenarios-comparison" },
      element("h3", {}, words.title),
      choice,
      element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.title }, table),
      bar,
    ),
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
      const columns = columnsOf(moment);
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
      const rows = rowsOf(moment, columns, from, context);
      writeRows(results, rows.results);
      inputsHead.colSpan = columns.length + 1;
      write(inputsHead, rows.inputs.length ? words.inputs : words.noInputs);
      writeRows(inputs, rows.inputs);
    },
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
