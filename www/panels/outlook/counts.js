/**
 * The charts that count futures: a chance among a thousand squares, and the last year as fifty dots.
 *
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 */

import { futuresOf, sameFutures } from "../../state/state.js";
import { authorsOf } from "../../view/author.js";
import { lineOf, yearOf } from "./common.js";

/** In how many of a thousand futures the gain can be seen. @param {PanelContext} context @returns {Kind} */
export function thousandKind(context) {
  const { format, messages } = context;
  const words = messages.outlook.thousand;
  const { author } = messages.charts.margin.labels;
  /** As the squares are counted: to the one, whatever its error. */
  const count = (/** @type {number} */ chance) => {
    const text = format.inThousand(chance, null);
    return text === format.inThousand(0, null) ? words.labels[1] : words.labels[0].replace("{n}", text);
  };
  return {
    name: "thousand",
    title: (moment) => words.title(yearOf(moment)),
    form: words.form,
    labels: words.labels,
    request: (moment) => ({
      chance: moment.futures.probVisible,
      author: authorsOf(moment, ({ probVisible }) => probVisible),
    }),
    summary: (moment) => words.summary(count(moment.futures.probVisible), lineOf(moment, context)),
    table: (moment) => {
      const authors = authorsOf(moment, ({ probVisible }) => [[author, count(probVisible)]]);
      const own = { text: count(moment.futures.probVisible), field: "futures.probVisible" };
      return { head: words.columns, rows: [[words.row(lineOf(moment, context)), own], ...(authors ?? [])] };
    },
    exact: (moment) => {
      const { probVisible, errors } = moment.futures;
      return {
        name: "thousand",
        title: words.title(yearOf(moment)),
        head: words.file,
        rows: [[words.row(lineOf(moment, context)), probVisible, errors.probVisible ?? words.none]],
      };
    },
    describe: (moment) => [words.summary(count(moment.futures.probVisible), lineOf(moment, context))],
  };
}

/** The change in the last year as fifty equally likely outcomes. @param {PanelContext} context @returns {Kind} */
export function dotsKind(context) {
  const { engine, format, messages } = context;
  const words = messages.outlook.dots;
  const author = words.labels[words.labels.length - 1];
  /** @type {{ state: Moment["state"], dots: number[] } | undefined} */
  let own;
  /** Those of the futures; until something is moved, these can be of the first module, which has no dots. */
  const dotsOf = (/** @type {Moment} */ { state, futures }) => {
    if (futures.dots.length) return futures.dots;
    if (!own || !sameFutures(own.state, state)) own = { state, dots: engine.simulate(futuresOf(state)).dots };
    return own.dots;
  };
  const sentence = (/** @type {Moment} */ moment) => {
    const dots = dotsOf(moment);
    const many = (/** @type {(points: number) => boolean} */ holds) => format.number(dots.filter(holds).length, 0);
    const line = Number(moment.state.inputs.visiblePoints);
    const counts = {
      all: format.number(dots.length, 0),
      losses: many((points) => points < 0),
      gains: many((points) => points > 0),
      seen: many((points) => points >= line),
    };
    return words.summary(counts, lineOf(moment, context));
  };
  return {
    name: "dots",
    title: (moment) => words.title(yearOf(moment)),
    form: words.form,
    labels: words.labels,
    request: (moment) => ({
      dots: dotsOf(moment),
      visiblePoints: moment.state.inputs.visiblePoints,
      author: authorsOf(moment, ({ last }) => last.marginUpliftPts.p50),
    }),
    summary: sentence,
    table: (moment) => {
      const authors = authorsOf(moment, ({ last }) => [[author, format.points(last.marginUpliftPts.p50)]]);
      const rows = dotsOf(moment).map((points, i) => [format.number(i + 1, 0), format.points(points)]);
      return { head: words.columns, rows: [...rows, ...(authors ?? [])] };
    },
    exact: (moment) => ({
      name: "dots",
      title: words.title(yearOf(moment)),
      head: words.columns,
      rows: dotsOf(moment).map((points, i) => [i + 1, points]),
    }),
    describe: (moment) => {
      const dots = dotsOf(moment);
      return [sentence(moment), words.about(format.points(dots[0]), format.points(dots[dots.length - 1]))];
    },
  };
}
