/**
 * The comparison to take away.
 *
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 * @import { Column } from "./results.js"
 */

import { unitText } from "../../exports/provenance.js";
import { commonYear, measureOf, resultsOf } from "./results.js";

/**
 * @param {Column[]} columns
 * @param {Column} from what the differences are from
 * @param {State} state
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function exactComparison(columns, from, state, { catalogue, engine, messages: shared }) {
  const words = shared.scenarios.compare;
  const others = columns.filter((column) => column !== from);
  const year = commonYear(columns);
  const differences = others.map(({ inputs }) => engine.differences({ inputs, reference: from.inputs }));
  const results = resultsOf(state.basis, columns).map((result) => [
    shared.scenarios.results[result.id](year, shared.terms.profit),
    unitText(measureOf(result), shared),
    ...columns.map(({ report }) => result.read(report) ?? ""),
    ...differences.map((difference) => difference[result.id] ?? ""),
  ]);
  const inputs = catalogue.inputs.map((input) => [
    shared.inputs[input.id] ?? input.id,
    unitText(input.unit, shared),
    ...columns.map((column) => Number(column.inputs[input.id])),
  ]);
  const curve = [
    shared.ui.curve,
    unitText("curve", shared),
    ...columns.map((column) => column.inputs.amortCurve.join(" ")),
  ];
  return {
    name: words.file,
    title: words.title,
    head: [
      words.csv.result,
      words.csv.unit,
      ...columns.map(({ name }) => name),
      ...others.map(({ name }) => words.csv.difference(name, from.name)),
    ],
    rows: [...results, ...inputs, curve],
  };
}
