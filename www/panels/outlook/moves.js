/**
 * The chart of the effect beside real moves of the margin, in true scale.
 *
 * @import { Futures, Margin, StoryBase, UsualMoves } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 */

import { authorsCourse, authorsOf, withAuthors } from "../../view/author.js";
import { yearOf } from "./common.js";

/**
 * The effect beside what the margin does in a usual year, on one scale.
 *
 * @param {{ margins: Margin[], usual: UsualMoves | null, base: StoryBase[] }} reported
 * @param {() => boolean} isMagnified
 * @param {PanelContext} context
 * @returns {Kind}
 */
export function movesKind({ margins, usual, base }, isMagnified, { format, messages, story }) {
  const words = messages.outlook.moves;
  const moved = (/** @type {Futures} */ { baseYear }) =>
    margins
      .flatMap(({ year, movePts }) =>
        year === null || movePts === null || year > baseYear.year ? [] : [{ year, movePts }],
      )
      .toSorted((a, b) => (a.year < b.year ? -1 : 1));
  /**
   * A row for each year, in the order of the marks: those with a reported move, then the projected ones.
   *
   * @template T
   * @param {Futures} futures
   * @param {(year: number) => T} printYear
   * @param {(points: number) => T} print
   */
  const rowsOf = (futures, printYear, print) => {
    const { baseYear, years } = futures;
    const effect = (/** @type {Futures["baseYear"]} */ { p50, p05, p95 }) => [p50, p05, p95].map(print);
    const before = [words.notYet, words.notYet, words.notYet];
    return [
      ...moved(futures).map(({ year, movePts }) => [
        printYear(year),
        print(movePts),
        ...(year === baseYear.year ? effect(baseYear) : before),
      ]),
      ...years.map((band) => [printYear(band.year), words.notYet, ...effect(band)]),
    ];
  };
  const sentences = (/** @type {Moment} */ moment) => {
    const { p50, p05, p95, errorOfP50, errorOfP05, errorOfP95 } = moment.futures.last.marginUpliftPts;
    return [
      usual
        ? words.usual({
            company: story.company,
            mean: format.printedPoints(usual.meanMovePts).replace("+", ""),
            first: String(usual.first),
            last: String(usual.last),
          })
        : words.unknown,
      words.effect(
        yearOf(moment),
        format.aboutPoints(p50, errorOfP50),
        format.aboutPoints(p05, errorOfP05),
        format.aboutPoints(p95, errorOfP95),
      ),
    ];
  };
  return {
    name: "moves",
    title: words.title,
    form: words.form,
    labels: words.labels,
    request: (moment) => ({
      base,
      years: moment.futures.years,
      author: authorsOf(moment, ({ years }) => years),
      visiblePoints: moment.state.inputs.visiblePoints,
      scale: isMagnified() ? "magnified" : undefined,
    }),
    summary: (moment) => sentences(moment).join(" "),
    table: (moment) =>
      withAuthors(
        { head: words.columns, rows: rowsOf(moment.futures, String, format.points) },
        messages.charts.margin.labels.author,
        authorsCourse(moment, format.points),
        words.notYet,
      ),
    exact: ({ futures }) => ({
      name: "moves",
      title: words.title,
      head: words.columns,
      rows: rowsOf(
        futures,
        (year) => year,
        (points) => points,
      ),
    }),
    describe: sentences,
  };
}
