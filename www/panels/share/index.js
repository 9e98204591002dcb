/**
 * What a reader can pass on: a link to what is set, and everything in one file.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { lazyStyleSheet } from "../../base/stylesheet.js";
import { createKit } from "../../exports/kit.js";
import { createLinkBar } from "../../link/bar.js";
import css from "./share.css?text";

export const styleSheet = lazyStyleSheet(css);

/** @type {Record<string, (context: PanelContext) => Panel>} */
export const create = { share: createShare };

/** @param {PanelContext} context @returns {Panel} */
function createShare(context) {
  const [link, kit] = [createLinkBar(context), createKit(context)];
  return {
    body: element("div", { class: "share" }, link.body, kit.body),
    charts: [],
    write(moment) {
      link.write(moment);
      kit.write(moment);
    },
  };
}
