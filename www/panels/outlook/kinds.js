/**
 * The pictures of what could happen: fifty dots, a thousand squares, single futures, and the margin in true scale.
 *
 * @import { Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 */

import { chanceOf } from "../../view/answer.js";
import { hasMoved } from "../../view/author.js";

/** @param {Moment} moment */
const yearOf = ({ report: { rows } }) => String(rows[rows.length - 1].year);

/** A gain that can be seen, in so many of a thousand. @param {PanelContext} context @returns {Kind} */
export function thousandKind(context) {
  const words = context.messages.outlook.thousand;
  const count = (/** @type {Moment["futures"]} */ futures) => chanceOf(futures, context)("probVisible").count;
  return {
    name: "thousand",
    title: (moment) => words.title(yearOf(moment)),
    labels: words.labels,
    request: (moment) => ({
      chance: moment.futures.probVisible,
      author: hasMoved(moment) ? moment.authorsFutures.probVisible : undefined,
    }),
    summary: ({ futures }) => words.summary(count(futures)),
    table: ({ futures }) => ({
      head: words.columns,
      rows: [[words.row, { text: count(futures), field: "futures.probVisible" }]],
    }),
  };
}

/** The last year's effect in fifty equally likely futures. @param {PanelContext} context @returns {Kind} */
export function dotsKind({ format, messages }) {
  const words = messages.outlook.dots;
  return {
    name: "dots",
    title: (moment) => words.title(yearOf(moment)),
    labels: words.labels,
    request: (moment) => ({
      dots: moment.futures.dots,
      visiblePoints: moment.state.inputs.visiblePoints,
      author: hasMoved(moment) ? moment.authorsFutures.last.marginUpliftPts.p50 : undefined,
    }),
    summary: ({ futures: { dots } }) => {
      const many = (/** @type {(points: number) => boolean} */ holds) => String(dots.filter(holds).length);
      return words.summary(many((points) => points > 0), many((points) => points < 0), String(dots.length));
    },
    table: ({ futures: { dots } }) => ({
      head: words.columns,
      rows: dots.map((points, i) => [String(i + 1), format.points(points)]),
    }),
  };
}

/**
 * Single futures, one of them pointed out.
 *
 * @param {() => number} place of the one that is pointed out, −1 for none
 * @param {PanelContext} context
 * @returns {Kind}
 */
export function runsKind(place, { format, messages }) {
  const words = messages.outlook.runs;
  const { none, above, reported, assumed } = messages.charts.margin.labels;
  return {
    name: "runs",
    title: words.title,
    labels: [none, above, reported, assumed],
    request: ({ state, futures }) => ({
      years: futures.years,
      samples: futures.samples,
      visiblePoints: state.inputs.visiblePoints,
      highlighted: place(),
    }),
    summary: ({ futures }) => words.summary(String(futures.samples.length), format.number(futures.draws, 0)),
    table: ({ futures }) => ({
      head: [words.future, ...futures.years.map(({ year }) => String(year))],
      rows: futures.samples.map((sample, i) => [String(i + 1), ...sample.map(format.points)]),
    }),
  };
}

/**
 * The margin in true scale, with what was reported.
 *
 * @param {StoryFile} file
 * @param {PanelContext} context
 * @returns {Kind}
 */
export function movesKind({ base }, { format, messages }) {
  const words = messages.outlook.moves;
  const percent = (/** @type {number} */ value) => format.percent(value, { decimals: 1 });
  return {
    name: "moves",
    title: words.title(messages.terms.margin),
    labels: words.labels,
    request: ({ state, report, futures }) => ({
      base: base.map(({ year, revenue0, operatingIncome0 }) => ({ year, revenue0, operatingIncome0 })),
      baseMarginPct: report.rows[0].baselineMarginPct,
      years: futures.years,
      visiblePoints: state.inputs.visiblePoints,
    }),
    summary: (moment) => words.summary(percent(moment.report.rows[0].baselineMarginPct), yearOf(moment)),
    table: ({ futures }) => ({
      head: words.columns,
      rows: futures.years.map(({ year, marginP50Pct, p50 }) => [
        String(year),
        format.percent(marginP50Pct, { decimals: 3 }),
        format.points(p50),
      ]),
    }),
  };
}
