/**
 * The claims and the estimates as written to files: exact numbers, and where each is from.
 *
 * @import { Report, Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { textsIn } from "../../story/languages.js";
import { settingsOf } from "./claims.js";
import { reportWith } from "./effect.js";
import { savingsOf, studies } from "./studies.js";

/** Points, money and the year of an effect; nothing without a report. @param {Report | undefined} report */
function numbersOf(report) {
  const last = report?.rows[report.rows.length - 1];
  return last ? [last.marginUpliftPts, last.plSaving, last.year] : ["", "", ""];
}

/**
 * @param {StoryFile} file
 * @param {Moment} moment
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function exactClaims(file, { state }, context) {
  const messages = context.messages.claims;
  const { claims: texts } = textsIn(file, context.format.locale);
  const rows = file.claims.map(({ id, verdict, inputs, sources }) => [
    texts[id].claim,
    messages.claims.verdicts[verdict],
    texts[id].known,
    inputs ? settingsOf(inputs, context).join("; ") : "",
    ...numbersOf(inputs && reportWith(state, inputs, context)),
    sources.join(" "),
  ]);
  return {
    name: "claims",
    title: messages.files.claims,
    head: messages.files.claimsHead(context.messages.terms.fileMillions),
    rows,
  };
}

/**
 * @param {Moment} moment
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function exactStudies({ state }, context) {
  const messages = context.messages.claims;
  const rows = studies.map((study) => {
    const { id, grade, inputs, saving, sources } = study;
    const { who, said, scope } = messages.studies.said[id];
    const found = savingsOf(study, state, context) ?? [];
    const [low, high] = [found[0], found[found.length - 1]];
    const [points, money, year] = numbersOf(inputs && reportWith(state, inputs, context));
    return [
      who,
      said,
      scope,
      messages.studies.grades[grade],
      saving ? messages.studies.of[saving.of](saving.percent.join("–")) : settingsOf(inputs ?? {}, context).join("; "),
      low?.marginPts ?? points,
      high?.marginPts ?? points,
      low?.saving ?? money,
      high?.saving ?? money,
      year,
      sources.join(" "),
    ];
  });
  return {
    name: "estimates",
    title: messages.studies.title,
    head: messages.files.studiesHead(context.messages.terms.fileMillions),
    rows,
  };
}
