/**
 * The claims of the article one by one; below them, folded, the estimates of others and what lies beside the margin: one
 * title, jobs, law, copyright and the other companies. Everything that is open moves with the inputs.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { Panel, PanelContext } from "../../element/panels.js"
 * @import { PrintedTable } from "../../exports/plain-html.js"
 */

import { element } from "../../base/dom.js";
import { createClaims } from "./claims.js";
import { exactClaims, exactStudies } from "./exact.js";
import { createOthers } from "./others.js";
import { createStakes } from "./stakes.js";
import { createStudies } from "./studies.js";
import { createTitle } from "./title.js";

/**
 * A part of the panel.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {string} title
 * @property {HTMLElement} body
 * @property {(moment: Moment) => void} write
 * @property {(moment: Moment) => PrintedTable[]} [printed] its table as it reads, once it is written
 */

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createPanel(context) {
  const file = await context.file();
  const claims = createClaims(file, context);
  /** @type {Moment | undefined} */
  let last;
  /** @type {Part[]} */
  const folded = [createStudies(context), createTitle(context), ...createStakes(context), createOthers(file, context)];
  const parts = folded.map(({ name, title, body, write }) => {
    const section = element("details", { "data-part": name }, element("summary", {}, element("h3", {}, title)), body);
    section.addEventListener("toggle", () => {
      if (section.open && last) write(last);
    });
    return { section, write };
  });
  return {
    body: element("div", { class: "claims" }, claims.body, ...parts.map(({ section }) => section)),
    write(moment) {
      last = moment;
      claims.write(moment);
      // On paper nothing can be unfolded.
      for (const { section, write } of parts) if (section.open || !section.isConnected) write(moment);
    },
    charts: [],
    printed: (moment) => folded.flatMap(({ printed }) => printed?.(moment) ?? []),
    tables: [(moment) => exactClaims(file, moment, context), (moment) => exactStudies(moment, context)],
  };
}
