/**
 * The scenarios as lines over the years: the margin uplift, or the cash so far.
 *
 * @import { Year } from "../../../target/wasm/engine.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Basis } from "../../state/choices.js"
 * @import { Column } from "./results.js"
 */

import { lastRow } from "./results.js";

/** A name at the end of a line takes room from the line; the table has it in full. */
const LONGEST_LABEL = 14;

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
export function linesKind(basis, columnsOf, { format, messages: common }) {
  const words = common.scenarios.lines;
  const read = READ[basis];
  const title = words[basis].title(common.terms.millions);
  const inCell = (/** @type {number} */ value) =>
    basis === "expense" ? format.points(value) : format.number(value, 1);
  const inWords = (/** @type {number} */ value) => (basis === "expense" ? format.points(value) : format.money(value));
  return {
    name: "scenarios",
    title,
    legend: [],
    labels: [],
    request: (moment) => {
      const { first, series } = aligned(nowFirst(columnsOf(moment)), read);
      return { first, series: series.map(({ name, numbers }) => ({ name: shortened(name), numbers })) };
    },
    summary: (moment) =>
      words[basis].summary(
        nowFirst(columnsOf(moment)).map(({ name, report }) => {
          const last = lastRow(report);
          return words.end(name, inWords(read(last)), last.year);
        }),
      ),
    table: (moment) => {
      const { first, series } = aligned(nowFirst(columnsOf(moment)), read);
      const count = Math.max(...series.map(({ numbers }) => numbers.length));
      return {
        head: [words.year, ...series.map(({ name }) => name)],
        rows: Array.from({ length: count }, (_, i) => [
          String(first + i),
          ...series.map(({ numbers }) => (Number.isFinite(numbers[i]) ? inCell(numbers[i]) : words.missing)),
        ]),
      };
    },
    exact: (moment) => {
      const { first, series } = aligned(nowFirst(columnsOf(moment)), read);
      const count = Math.max(...series.map(({ numbers }) => numbers.length));
      return {
        name: words.file,
        title,
        head: [words.year, ...series.map(({ name }) => name)],
        rows: Array.from({ length: count }, (_, i) => [
          first + i,
          ...series.map(({ numbers }) => (Number.isFinite(numbers[i]) ? numbers[i] : "")),
        ]),
      };
    },
  };
}

/**
 * Series that start later have a gap in front, so that a place in them is the same year in all.
 *
 * @param {Column[]} columns
 * @param {(year: Year) => number} read
 */
function aligned(columns, read) {
  const first = Math.min(...columns.map(({ report }) => report.rows[0].year));
  const series = columns.map(({ name, report: { rows } }) => ({
    name,
    numbers: [...Array(rows[0].year - first).fill(Number.NaN), ...rows.map(read)],
  }));
  return { first, series };
}

/** @param {string} name */
function shortened(name) {
  const letters = [...name];
  return letters.length <= LONGEST_LABEL
    ? name
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join("")
        .trimEnd()}…`;
}
