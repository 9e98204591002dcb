/**
 * What was reported, as written to a file: exact numbers, and where each is from.
 *
 * @import { History, Story as StoryFile } from "../../../../target/wasm/engine.js"
 * @import { Exact } from "../../../exports/csv.js"
 * @import { PanelContext } from "../../../element/panels.js"
 * @import { Basis } from "./record.js"
 */

import { textsIn } from "../../../story/languages.js";
import { absenceText } from "../../../view/absence.js";

/**
 * @param {StoryFile} file
 * @param {History} history
 * @param {Basis} basis
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function exactRecord(file, history, basis, { story, format, messages: common }) {
  const words = common.evidence.record.file;
  const { series: names } = textsIn(file, format.locale);
  const rows = history.flatMap(({ id, points }, place) =>
    points.map(({ period, figure, isAdjusted, change, changeRange, trailing }, i) => [
      ...names[id],
      period,
      figure ?? absenceText({ current: file.series[place].points[i].absent }, "current", common),
      isAdjusted ? words.adjusted : words.reported,
      change?.value ?? "",
      change?.value === null || !change ? "" : change.kind,
      changeRange?.[0] ?? "",
      changeRange?.[1] ?? "",
      trailing ?? "",
      file.series[place].points[i].sources.join(" "),
    ]),
  );
  return {
    name: `${words.name}-${basis}`,
    title: words.title(story.company),
    head: words.head,
    rows,
    before: [
      // A file says the same on every day: when a newer report is due, not whether it was.
      [common.evidence.asOf(file.asOf)],
      ...(file.nextDue ? [[common.evidence.nextDue(file.nextDue)]] : []),
      ...file.sources.map(({ id, title, publisher, date, url, form }) => [
        words.sources,
        id,
        title,
        publisher,
        date ?? "",
        url ?? "",
        form ? common.evidence.forms[form] : "",
      ]),
    ],
  };
}
