/**
 * What the story rests on: the folded parts that show it, and the notes beside the numbers. Fetched together when the first
 * of them is opened.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { lazyStyleSheet } from "../../base/stylesheet.js";
import working from "../working/working.css?text";
import { createBackcast } from "./backcast/backcast.js";
import { createCompanies } from "./companies.js";
import evidence from "./evidence.css?text";
import { createList } from "./list.js";
import { createRecord } from "./record/record.js";

export { createFactCheck } from "./fact-check.js";
export { createProvenance } from "./provenance.js";

export const styleSheet = lazyStyleSheet([working, evidence].join("\n"));

/** @type {Record<string, (context: PanelContext) => Panel | Promise<Panel>>} */
export const create = {
  record: createRecord,
  backcast: createBackcast,
  companies: createCompanies,
  sources: createList,
};
