/**
 * The chart of what has changed from a year earlier.
 *
 * @import { Kind, Moment } from "./chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { absenceText, changeAbsence } from "./absence.js";
import { changeText } from "./change.js";

const FIELDS = /** @type {const} */ (["current", "prior"]);

/** @param {Pick<PanelContext, "story" | "format" | "messages">} speaker @returns {Kind} */
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
