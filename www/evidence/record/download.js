/**
 * What was reported, to take away: exact numbers, and where each is from.
 *
 * @import { History, Story as StoryFile } from "../../../target/wasm/core.js"
 * @import { PanelContext } from "../../panels.js"
 * @import { Basis } from "./record.js"
 */

import { downloadTable } from "../../panels/csv.js";
import { textsIn } from "../../told.js";
import { messages } from "../en.js";

/**
 * @param {StoryFile} file
 * @param {History} history
 * @param {Basis} basis
 * @param {PanelContext} context
 */
export function downloadRecord(file, history, basis, { story, format }) {
  const words = messages.record.file;
  const { series: names } = textsIn(file, format.locale);
  const rows = history.flatMap(({ id, points }, place) =>
    points.map(({ period, figure, isAdjusted, change, trailing }, i) => [
      ...names[id],
      period,
      figure ?? messages.notReported,
      isAdjusted ? words.adjusted : words.reported,
      change?.value ?? "",
      change?.value === null || !change ? "" : change.kind,
      trailing ?? "",
      file.series[place].points[i].sources.join(" "),
    ]),
  );
  downloadTable(`${words.name}-${basis}`, words.head, rows, [
    [words.title(story.company)],
    [messages.asOf(file.asOf)],
    ...file.sources.map(({ id, title, publisher, date, url }) => [
      words.sources,
      id,
      title,
      publisher,
      date ?? "",
      url ?? "",
    ]),
    [],
  ]);
}
