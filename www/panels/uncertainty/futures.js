/**
 * The fan of simulated futures.
 *
 * @import { Kind, Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { pointsAmong } from "../../base/points.js";
import { authorsCourse, authorsOf, withAuthors } from "../../view/author.js";

const QUANTILES = /** @type {const} */ (["p05", "p25", "p50", "p75", "p95"]);

/** Digits of the largest number in the table; the bands of the first years are narrow. */
const DIGITS = 2;

/** @param {Pick<PanelContext, "format" | "messages">} context @returns {Kind} */
export function futuresKind({ format, messages: common }) {
  const words = common.uncertainty.futures;

  const pointsOf = (/** @type {Moment} */ { futures }) =>
    pointsAmong(
      futures.years.flatMap((band) => QUANTILES.map((q) => band[q])),
      DIGITS,
      format,
      common.units,
    );

  return {
    name: "futures",
    title: words.title,
    form: words.form,
    labels: ({ futures }) => {
      const { author, none, above, below, reported, assumed } = common.charts.margin.labels;
      const { median, half, most } = words.labels;
      const paths = words.paths(format.number(futures.samples.length, 0), format.number(futures.draws, 0));
      return [median, author, none, above, below, half, most, paths, reported, assumed];
    },
    spoken: ["p05", "p50", "p95"],
    request: (moment) => ({
      years: moment.futures.years,
      samples: moment.futures.samples,
      visiblePoints: moment.state.inputs.visiblePoints,
      author: authorsOf(moment, ({ years }) => years),
    }),
    summary: (moment) => {
      const { futures, report } = moment;
      const points = pointsOf(moment);
      const last = futures.years[futures.years.length - 1];
      const { marginUpliftPts } = report.rows[report.rows.length - 1];
      const [p05, p25, p50, p75, p95] = QUANTILES.map((q) => points(last[q]));
      return words.summary(String(last.year), { p05, p25, p50, p75, p95 }, points(marginUpliftPts));
    },
    table: (moment) => {
      const { baseYear, years } = moment.futures;
      const points = pointsOf(moment);
      const rows = [
        // Every future starts from the same base year, where the picture's lines begin, too.
        [String(baseYear.year), ...QUANTILES.map((q) => points(baseYear[q]))],
        ...years.map((band) => [
          String(band.year),
          ...QUANTILES.map((q) => ({
            text: points(band[q]),
            field: `futures.marginUpliftPts.${q}`,
            year: band.year,
          })),
        ]),
      ];
      const { author } = common.charts.margin.labels;
      return withAuthors({ head: words.columns, rows }, author, authorsCourse(moment, points));
    },
    exact: ({ futures: { baseYear, years } }) => ({
      name: words.file,
      title: words.title,
      head: words.columns,
      columns: ["year", ...QUANTILES],
      rows: [baseYear, ...years].map((band) => [band.year, ...QUANTILES.map((q) => band[q])]),
    }),
  };
}
