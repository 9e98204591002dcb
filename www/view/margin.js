/**
 * The chart of the answer: the margin, year by year.
 *
 * @import { Futures, Report } from "../../target/wasm/engine.js"
 * @import { Context, Kind } from "./chart.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

import { authorsCourse, authorsOf, withAuthors } from "./author.js";

/**
 * The margin in the last year in words.
 *
 * @param {{ report: Report, futures: Futures }} results
 * @param {Format} format
 * @param {Messages} messages
 */
export function marginSummary({ report: { rows }, futures: { years, last } }, format, messages) {
  const { baselineMarginPct, year } = rows[rows.length - 1];
  const { p50, errorOfP50 } = last.marginUpliftPts;
  const { marginP05Pct, marginP50Pct, marginP95Pct } = years[years.length - 1];
  // A change of less than this cannot be seen in margins of two decimals.
  const decimals = Math.abs(p50) < 0.1 ? 3 : 2;
  const percent = (/** @type {number} */ value) => format.percent(value, { decimals });
  return messages.charts.margin.summary(
    percent(marginP50Pct),
    percent(baselineMarginPct),
    String(year),
    format.aboutPoints(p50, errorOfP50),
    percent(marginP05Pct),
    percent(marginP95Pct),
  );
}

/** @param {Pick<Context, "story" | "format" | "messages">} speaker @returns {Kind} */
export function marginChart({ format, messages }) {
  const words = messages.charts.margin;
  return {
    name: "margin",
    title: words.title,
    note: messages.charts.rounded,
    labels: Object.values(words.labels),
    request: (moment) => ({
      ...moment.state.inputs,
      years: moment.futures.years,
      author: authorsOf(moment, ({ years }) => years),
    }),
    summary: (moment) => marginSummary(moment, format, messages),
    table: (moment) => {
      const { baseYear, years } = moment.futures;
      // A change of less than this cannot be seen in margins of two decimals.
      const isSmall = years.some(({ p50 }) => Math.abs(p50) < 0.1);
      const margin = (/** @type {number} */ percent) => format.number(percent, isSmall ? 3 : 2);
      const without = margin(baseYear.marginP50Pct);
      const ends = (/** @type {Futures["baseYear"]} */ { p05, p95 }) => [format.points(p05), format.points(p95)];
      const rows = [
        [String(baseYear.year), without, without, format.points(baseYear.p50), ...ends(baseYear)],
        ...years.map((band) => [
          String(band.year),
          margin(band.marginP50Pct),
          { text: without, field: "baselineMarginPct", year: band.year },
          { text: format.points(band.p50), field: "futures.marginUpliftPts.p50", year: band.year },
          ...ends(band),
        ]),
      ];
      return withAuthors({ head: words.columns, rows }, words.labels.author, authorsCourse(moment, format.points));
    },
  };
}
