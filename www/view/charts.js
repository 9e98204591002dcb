/**
 * The charts of the answer.
 *
 * @import { Futures, Report } from "../../target/wasm/engine.js"
 * @import { Context, Kind, Moment } from "./chart.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

import { absenceText, changeAbsence } from "./absence.js";
import { authorsCourse, authorsOf, withAuthors } from "./author.js";
import { changeText } from "./change.js";

/** What the words of a chart are made with. @typedef {Pick<Context, "story" | "format" | "messages">} Speaker */

const FIELDS = /** @type {const} */ (["current", "prior"]);

/** @param {Speaker} speaker @returns {Kind} */
export function changesChart({ story, format, messages }) {
  const words = messages.charts.changes;
  const name = (/** @type {string} */ id) => story.texts.figures[id][0];
  /** The figures of a moment, with the reasons why numbers are not there. */
  const explained = (/** @type {Moment} */ { state }) =>
    state.figures.map((figure, i) => ({ ...figure, absent: story.figures[i].absent }));
  const isEmpty = (/** @type {Moment} */ { changes }) => changes.every(({ kind }) => kind === "notReported");
  return {
    name: "changes",
    title: words.title,
    labels: words.panels,
    request: (moment) =>
      explained(moment).map(({ absent, ...figure }, i) => ({
        ...figure,
        name: name(figure.id),
        notMeaningful: changeText(moment.changes[i], format, messages),
        notReported: changeAbsence({ ...figure, absent }, messages),
      })),
    isEmpty,
    summary: (moment) =>
      isEmpty(moment)
        ? words.none
        : words.summary(
            explained(moment).map(
              (figure, i) => `${name(figure.id)} ${changeText(moment.changes[i], format, messages, figure)}`,
            ),
          ),
    table: (moment) => ({
      head: words.columns(story.periods.current, story.periods.prior),
      rows: explained(moment).map((figure, i) => [
        `${name(figure.id)}, ${story.texts.figures[figure.id][1]}`,
        ...FIELDS.map(
          (field) =>
            format.figure(figure[field], story.figures[i].decimals) || absenceText(figure.absent, field, messages),
        ),
        changeText(moment.changes[i], format, messages, figure),
      ]),
    }),
  };
}

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

/** @param {Speaker} speaker @returns {Kind} */
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
