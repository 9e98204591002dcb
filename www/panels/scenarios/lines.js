/**
 * The scenarios as lines over the years: the margin uplift, or the cash so far.
 *
 * @import { Year } from "../../../target/wasm/engine.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Basis } from "../../state/choices.js"
 * @import { Column } from "./results.js"
 */

import { consecutive } from "../../base/numbers.js";
import { besideAuthor } from "../../view/author.js";
import { lastRow } from "./results.js";

/**
 * The current inputs first: their line keeps its colour however many are kept beside it.
 *
 * @param {Column[]} columns
 */
const nowFirst = (columns) => [...columns.slice(-1), ...columns.slice(0, -1)];

/** @type {Record<Basis, (year: Year) => number>} */
const READ = { expense: (year) => year.marginUpliftPts, cash: (year) => year.cumulativeNetCash };

/**
 * @param {Basis} basis
 * @param {(moment: Moment) => Column[]} columnsOf
 * @param {PanelContext} context
 * @returns {Kind}
 */
export function linesKind(basis, columnsOf, { engine, format, messages: common }) {
  const words = common.scenarios.lines;
  const read = READ[basis];
  const title = words[basis].title(common.terms.millions);
  const inCell = (/** @type {number} */ value) =>
    basis === "expense" ? format.points(value) : format.number(value, 1);
  const inWords = (/** @type {number} */ value) => (basis === "expense" ? format.points(value) : format.money(value));
  const lineOf = (/** @type {Pick<Column, "name" | "report">} */ { name, report: { rows } }) => ({
    name,
    first: rows[0].year,
    numbers: rows.map(read),
  });
  /** The author's, where the reader has moved something. */
  const authorsOf = (/** @type {Moment} */ moment) => {
    const { author } = besideAuthor(moment);
    const name = common.charts.margin.labels.author;
    return author ? [{ name, report: engine.calculate(author) }] : [];
  };
  return {
    name: "scenarios",
    form: words.form,
    title,
    labels: (moment) => [common.assumed(yearByYear(columnsOf(moment))[0].year), common.charts.margin.labels.above],
    request: (moment) => ({
      series: [
        ...nowFirst(columnsOf(moment)).map(lineOf),
        ...authorsOf(moment).map((column) => ({ ...lineOf(column), kind: "author" })),
      ],
      visiblePoints: basis === "expense" ? moment.state.inputs.visiblePoints : undefined,
    }),
    summary: (moment) =>
      words[basis].summary(
        nowFirst(columnsOf(moment)).map(({ name, report }) => {
          const last = lastRow(report);
          return words.end(name, inWords(read(last)), last.year);
        }),
      ),
    table: (moment) => {
      const columns = [...nowFirst(columnsOf(moment)), ...authorsOf(moment)];
      return {
        head: [words.year, ...columns.map(({ name }) => name)],
        rows: yearByYear(columns).map(({ year, rows }) => [
          String(year),
          ...rows.map((row) => (row ? inCell(read(row)) : words.missing)),
        ]),
      };
    },
    exact: (moment) => {
      const columns = nowFirst(columnsOf(moment));
      return {
        name: words.file,
        title,
        head: [words.year, ...columns.map(({ name }) => name)],
        rows: yearByYear(columns).map(({ year, rows }) => [year, ...rows.map((row) => (row ? read(row) : ""))]),
      };
    },
  };
}

/**
 * Every year from the first one of all scenarios to the last, and what each of them has in it.
 *
 * @param {Pick<Column, "report">[]} columns
 */
function yearByYear(columns) {
  const years = consecutive(columns.flatMap(({ report: { rows } }) => rows.map(({ year }) => year)));
  return years.map((year) => ({
    year,
    rows: columns.map(({ report: { rows } }) => rows.find((row) => row.year === year)),
  }));
}
