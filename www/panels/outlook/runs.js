/**
 * The chart of single futures.
 *
 * @import { Futures } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Kind } from "../../view/chart.js"
 */

import { authorsCourse, authorsOf } from "../../view/author.js";
import { yearOf } from "./common.js";

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
  const columns = (/** @type {Futures} */ { baseYear, years }) =>
    words.columns([baseYear, ...years].map(({ year }) => String(year)));
  const shown = (/** @type {Futures} */ { samples }) => format.number(samples.length, 0);
  return {
    name: "runs",
    title: words.title,
    form: words.form,
    labels: [none, above, reported, assumed, words.author],
    request: (moment) => ({
      years: moment.futures.years,
      samples: moment.futures.samples,
      author: authorsOf(moment, ({ years }) => years),
      visiblePoints: moment.state.inputs.visiblePoints,
      highlighted: place(),
    }),
    summary: (moment) => {
      const { samples, draws } = moment.futures;
      const ends = samples.map((sample) => sample[sample.length - 1]).toSorted((a, b) => (a < b ? -1 : 1));
      return words.summary(
        shown(moment.futures),
        format.number(draws, 0),
        yearOf(moment),
        format.points(ends[0]),
        format.points(ends[ends.length - 1]),
      );
    },
    table: (moment) => {
      const { futures } = moment;
      const rows = futures.samples.map((sample, i) => [
        format.number(i + 1, 0),
        ...[futures.baseYear.p50, ...sample].map((it) => format.points(it)),
      ]);
      const authors = authorsCourse(moment, format.points);
      const texts = new Map(/** @type {[string, string][]} */ (authors));
      const years = [futures.baseYear, ...futures.years];
      const last = [words.author, ...years.map(({ year }) => texts.get(String(year)) ?? "–")];
      return { head: columns(futures), rows: authors ? [...rows, last] : rows };
    },
    exact: ({ futures }) => ({
      name: "runs",
      title: words.title,
      head: columns(futures),
      rows: futures.samples.map((sample, i) => [i + 1, futures.baseYear.p50, ...sample]),
    }),
    describe: ({ futures }) => [words.about(shown(futures))],
  };
}
