/**
 * Where in the table of a chart its data are.
 *
 * @import { ChartName, Mark } from "../../target/wasm/engine.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Kind } from "../view/chart.js"
 */

import { textOf } from "../view/result.js";

/** The column of each series of marks. A sparkline is part of a table itself. @type {Record<ChartName, Record<string, number>>} */
const COLUMNS = {
  changes: { percent: 3, points: 3 },
  claim: { step: 1 },
  savings: { netCash: 1, plSaving: 2, cumulativeNetCash: 3, author: 4 },
  margin: { p50: 3, p05: 4, p95: 5, author: 6 },
  thousand: { chance: 1, author: 1 },
  dots: { dot: 1, author: 1 },
  runs: { run: 1, author: 1 },
  moves: { move: 1, p50: 2, lens: 2, author: 5 },
  futures: { p05: 1, p25: 2, p50: 3, p75: 4, p95: 5, author: 6 },
  drivers: { span: 5 },
  frontier: { case: 1 },
  scenarios: { scenario: 1, author: 1 },
  sparkline: {},
};

/** A place in a table. @typedef {{ row: number, column: number }} Place */

/** @param {ChartName} chart @param {Mark} mark @returns {Place} */
export const placeOf = (chart, { series, index, column }) => ({ row: index, column: COLUMNS[chart][series] + column });

/**
 * The mark of a place; where the picture has none for it, another one of the same row.
 *
 * @param {ChartName} chart
 * @param {Mark[]} marks
 * @param {Place} place
 */
export function markAt(chart, marks, { row, column }) {
  const own = marks.filter(({ index }) => index === row);
  return own.find((mark) => placeOf(chart, mark).column === column) ?? own[0];
}

/**
 * What is said of a place: its row, its column and its number.
 *
 * @param {Place} place
 * @param {ReturnType<Kind["table"]>} numbers
 * @param {PanelContext["messages"]["listening"]} words
 */
export const datumAt = ({ row, column }, { head, rows }, words) =>
  words.datum(textOf(rows[row][0]), head[column], textOf(rows[row][column]));
