/**
 * A back-cast in tables: projected, reported, and the difference, year by year.
 *
 * @import { Backcast } from "../../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../../element/panels.js"
 * @import { Cell, Instead } from "../../../view/result.js"
 */

/** @typedef {Backcast["rows"][number]} Row */

/** Which numbers of a row a table shows. @type {Record<string, [keyof Row, keyof Row, keyof Row]>} */
const COLUMNS = {
  revenue: ["revenue", "reportedRevenue", "revenueErrorPct"],
  contentCash: ["contentCash", "reportedContentCash", "contentErrorPct"],
  margin: ["baselineMarginPct", "reportedMarginPct", "marginErrorPts"],
};

/**
 * @param {Backcast} found
 * @param {string} name
 * @param {Instead} start what the projection starts from
 * @param {PanelContext} context
 * @returns {Cell[][]}
 */
export function tablesOf({ rows }, name, start, { format, messages }) {
  const [projected, reported, error] = COLUMNS[name];
  const isMargin = name === "margin";
  const amount = (/** @type {number | null} */ value) =>
    value === null ? messages.evidence.notReported : format.number(value, isMargin ? 1 : 0);
  const difference = (/** @type {number | null} */ value) => {
    if (value === null) return messages.evidence.record.none;
    return isMargin ? format.printedPoints(value) : format.percent(value, { signed: true });
  };
  return rows.map((row) => [
    String(row.year),
    { text: amount(row[projected]), field: projected, year: row.year, instead: start },
    amount(row[reported]),
    difference(row[error]),
  ]);
}
