/**
 * A back-cast in tables: projected, reported, and the difference, year by year.
 *
 * @import { Backcast } from "../../../target/wasm/core.js"
 * @import { PanelContext } from "../../panels.js"
 */

import { messages } from "../en.js";

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
 * @param {PanelContext} context
 */
export function tablesOf({ rows }, name, { format }) {
  const [projected, reported, error] = COLUMNS[name];
  const isMargin = name === "margin";
  const amount = (/** @type {number | null} */ value) =>
    value === null ? messages.notReported : format.number(value, isMargin ? 1 : 0);
  const difference = (/** @type {number | null} */ value) => {
    if (value === null) return messages.record.none;
    return isMargin ? format.printedPoints(value) : format.percent(value, { signed: true });
  };
  return rows.map((row) => [String(row.year), amount(row[projected]), amount(row[reported]), difference(row[error])]);
}
