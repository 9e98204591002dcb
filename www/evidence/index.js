/**
 * The folded parts that show what the story rests on, fetched together when the first of them is opened.
 *
 * @import { Panel, PanelContext } from "../panels.js"
 */

import { constructed } from "../sheet.js";
import evidence from "./evidence.css";

export const styleSheet = constructed([evidence].join("\n"));

/** @type {Record<string, (context: PanelContext) => Panel>} */
export const create = {};
