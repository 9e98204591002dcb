/**
 * The exact contents of the charts. The charts of the answer are on the page from the first moment, so what only files
 * need of them is here; the other charts bring their own.
 *
 * @import { Kind, Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Exact } from "./csv.js"
 */

import { absenceText, changeAbsence } from "../view/absence.js";
import { fileNameOf } from "../view/chart.js";
import { textOf } from "../view/result.js";
import { stepNames } from "../view/waterfall.js";

/**
 * @param {Kind} kind
 * @param {Moment} moment
 */
export const titleOf = ({ title }, moment) => (typeof title === "string" ? title : title(moment));

/** @type {Record<string, (moment: Moment, context: PanelContext) => Pick<Exact, "head" | "rows">>} */
const ANSWERS = {
  changes: ({ state, changes }, { story, messages }) => ({
    head: messages.csv.changes.head(story.periods.current, story.periods.prior),
    rows: state.figures.map(({ id, current, prior }, i) => [
      ...story.texts.figures[id],
      // An empty cell would not say whether nothing was reported or nothing collected.
      current ?? absenceText(story.figures[i].absent, "current", messages),
      prior ?? absenceText(story.figures[i].absent, "prior", messages),
      changes[i].value ?? "",
      changes[i].kind === "notReported"
        ? changeAbsence({ ...state.figures[i], absent: story.figures[i].absent }, messages)
        : messages.csv.changes.units[changes[i].kind],
      changes[i].absolute ?? "",
    ]),
  }),
  claim: ({ report }, context) => {
    const names = stepNames(report, context);
    return {
      head: context.messages.chain.chart.columns,
      rows: report.claim.map(({ to, change }, i) => [names[i], change, to]),
    };
  },
  savings: ({ report }, { messages }) => ({
    head: messages.savings.columns,
    rows: report.rows.map(({ year, netCash, plSaving, cumulativeNetCash }) => [
      year,
      netCash,
      plSaving,
      cumulativeNetCash,
    ]),
  }),
  margin: ({ futures: { baseYear, years } }, { messages }) => ({
    head: messages.charts.margin.columns,
    rows: [baseYear, ...years].map(({ year, p05, p50, p95, marginP50Pct }) => [
      year,
      marginP50Pct,
      baseYear.marginP50Pct,
      p50,
      p05,
      p95,
    ]),
  }),
};

/**
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function exactOf(kind, moment, context) {
  const { millions, fileMillions } = context.messages.terms;
  const exact = exactly(kind, moment, context);
  // Several currencies may share a sign; in a file there is no page around it to say which is meant.
  return { ...exact, title: exact.title.replace(millions, () => fileMillions) };
}

/**
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {PanelContext} context
 * @returns {Exact}
 */
function exactly(kind, moment, context) {
  if (kind.exact) return kind.exact(moment);
  const [title, answer] = [titleOf(kind, moment), ANSWERS[kind.name]?.(moment, context)];
  if (answer) return { name: fileNameOf(kind), title, ...answer };
  const { head, rows } = kind.table(moment);
  return { name: fileNameOf(kind), title, head, rows: rows.map((cells) => cells.map(textOf)) };
}
