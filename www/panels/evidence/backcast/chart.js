/**
 * A back-cast as lines: revenue and content spend, projected and reported.
 *
 * @import { Backcast } from "../../../../target/wasm/engine.js"
 * @import { Kind } from "../../../view/chart.js"
 * @import { PanelContext } from "../../../element/panels.js"
 */

const FILE = "backcast";

const LINES = /** @type {const} */ (["revenue", "reportedRevenue", "contentCash", "reportedContentCash"]);

/**
 * @param {PanelContext} context
 * @param {() => Backcast} found
 * @returns {Kind}
 */
export function chartKind({ format, messages: common }, found) {
  const words = common.evidence.backcast.charts;
  const title = words.title(common.terms.millions);
  const { revenue, contentCash } = words.labels;
  const names = [revenue, contentCash].flatMap((name) => [words.projected(name), words.reported(name)]);
  return {
    name: "scenarios",
    file: FILE,
    form: words.form,
    title,
    labels: [],
    request: () => ({
      series: LINES.map((line, i) => ({
        name: names[i],
        first: found().rows[0].year,
        numbers: found().rows.map((row) => row[line] ?? Number.NaN),
      })),
    }),
    summary: () => words.summary,
    table: () => ({
      head: words.columns,
      rows: found().rows.map((row) => [
        String(row.year),
        ...LINES.map((line) =>
          row[line] === null ? common.evidence.notReported : format.number(Number(row[line]), 0),
        ),
      ]),
    }),
    exact: () => ({
      name: FILE,
      title,
      head: words.columns,
      rows: found().rows.map((row) => [row.year, ...LINES.map((line) => row[line] ?? "")]),
    }),
  };
}
