/**
 * What the comparison of scenarios says: results with their differences from a reference, and the inputs that differ.
 *
 * @import { AllInputs, InputId } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { PrintedTable } from "../../exports/plain-html.js"
 * @import { Cell } from "../../view/result.js"
 * @import { Column, Result } from "./results.js"
 */

import { toPercent } from "../../base/format.js";
import { joined } from "../../exports/plain-html.js";
import { same } from "../../state/state.js";
import { commonYear, createDifferences, differenceText, lastRow, resultsOf, resultText } from "./results.js";

/** A row; `small` stands below the text of a cell. @typedef {{ head: string, cells: { text: Cell, small: string }[] }} Row */

/**
 * @param {Moment} moment
 * @param {Column[]} columns
 * @param {Column} from what the differences are from
 * @param {PanelContext} context
 * @returns {{ results: Row[], inputs: Row[] }}
 */
export function rowsOf({ state }, columns, from, context) {
  const { scenarios: words, terms } = context.messages;
  const year = commonYear(columns);
  const differencesOf = createDifferences(context);
  return {
    results: resultsOf(state.basis, columns).map((result) => ({
      head: words.results[result.id](year, terms.profit),
      cells: columns.map((column) => ({
        text: cellOf(result, column, context),
        small: column.report === from.report ? "" : differenceText(result, differencesOf(column, from), context),
      })),
    })),
    inputs: differingInputs(columns, context).map(({ name, text }) => ({
      head: name,
      cells: columns.map(({ inputs }) => ({ text: text(inputs), small: "" })),
    })),
  };
}

/**
 * The comparison as it reads.
 *
 * @param {Moment} moment
 * @param {Column[]} columns
 * @param {Column} from
 * @param {PanelContext} context
 * @returns {PrintedTable}
 */
export function printedComparison(moment, columns, from, context) {
  const words = context.messages.scenarios.compare;
  const { results, inputs } = rowsOf(moment, columns, from, context);
  const plain = (/** @type {Row} */ { head, cells }) => [head, ...cells.map(({ text, small }) => joined(text, small))];
  // Alone, the current inputs have nothing to differ from.
  const divider = columns.length > 1 ? [[inputs.length ? words.inputs : words.noInputs]] : [];
  return {
    title: words.title,
    head: [words.results, ...columns.map((column) => joined(column.name, column === from ? words.isReference : ""))],
    rows: [...results.map(plain), ...divider, ...inputs.map(plain)],
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
    const shares = amortCurve.map((weight) => format.figure(toPercent(weight), 0));
    return known ? assumptions.curves[known.id] : `${shares.join(" ")} %`;
  };
  return differs("amortCurve") ? [...rows, { name: ui.curve, text: curveText }] : rows;
}
