/**
 * Everything that can be exported at a moment. The folded parts of the widget are made again for it, whether the reader
 * has unfolded them or not: the same state gives the same pieces.
 *
 * @import { Kind, Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Exact } from "./csv.js"
 * @import { PrintedTable } from "./plain-html.js"
 */

import { exactOf } from "./answers.js";

/**
 * @typedef {object} Pieces
 * @property {Kind[]} kinds of the charts
 * @property {Exact[]} tables those of the charts and all others, for files
 * @property {PrintedTable[]} printed the others as they read on the page
 */

/**
 * @param {Moment} moment
 * @param {PanelContext} context
 * @param {(panel: string) => boolean} [wanted] which of the folded parts
 * @returns {Promise<Pieces>}
 */
export async function piecesOf(moment, context, wanted = () => true) {
  const isProjected = moment.report !== undefined;
  const charts = isProjected ? [...context.charts] : context.charts.slice(0, 1);
  /** @type {Exact[]} */
  const tables = [];
  /** @type {PrintedTable[]} */
  const printed = [];
  for (const { name, isGiven } of context.parts) {
    // The part that offers the export is not part of the export.
    if (name === "share" || !wanted(name) || !(isProjected || isGiven)) continue;
    const { create } = await context.load(name);
    const panel = await create[name]?.(context);
    if (!panel) continue;
    // This one is on no page: it is written once, so that it knows the moment.
    panel.write(moment);
    charts.push(...panel.charts);
    tables.push(...(panel.tables ?? []).map((exact) => exact(moment)));
    printed.push(...(panel.printed?.(moment) ?? []));
  }
  const kinds = charts.map(({ kind }) => kind);
  return { kinds, tables: [...kinds.map((kind) => exactOf(kind, moment, context)), ...tables], printed };
}
