/**
 * The chart of savings: the cash of each year, what reaches the income statement, and the cash so far.
 *
 * @import { Kind } from "./chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { besideAuthor, withAuthors } from "./author.js";

const SAVINGS = /** @type {const} */ (["netCash", "plSaving", "cumulativeNetCash"]);

/** @param {Pick<PanelContext, "engine" | "format" | "messages">} speaker @returns {Kind} */
export function savingsChart({ engine, format, messages }) {
  const words = messages.savings;
  return {
    name: "savings",
    title: words.title,
    labels: ({ report: { rows } }) => [...words.labels, messages.assumed(rows[0].year)],
    request: besideAuthor,
    summary: ({ report }) => {
      const { totalContentSaving: saved, totalPlContentSaving: booked, recognisedPct } = report;
      return words.summary({
        saved: format.money(Math.abs(saved)),
        isSaved: saved > 0,
        isNothing: saved === 0,
        booked: booked === 0 ? null : format.money(Math.abs(booked)),
        // Where one is a saving and the other a cost, neither is a part of the other.
        share:
          recognisedPct === null || Math.sign(booked) !== Math.sign(saved)
            ? null
            : format.percent(recognisedPct, { decimals: 0 }),
        isBookedSaved: booked >= 0,
        year: String(report.rows[report.rows.length - 1].year),
      });
    },
    table: (moment) => {
      const rows = moment.report.rows.map((row) => [
        String(row.year),
        ...SAVINGS.map((field) => ({ text: format.number(row[field], 1), field, year: row.year })),
      ]);
      const { author } = besideAuthor(moment);
      return withAuthors(
        { head: words.columns, rows },
        messages.charts.margin.labels.author,
        author &&
          engine
            .calculate(author)
            .rows.map(({ year, cumulativeNetCash }) => [String(year), format.number(cumulativeNetCash, 1)]),
      );
    },
  };
}
