/**
 * What the pictures of “How sure is it?” have in common.
 *
 * @import { Futures } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Moment } from "../../view/chart.js"
 */

import { sameFutures } from "../../state/state.js";

/** The last year, as it is printed. @param {Moment} moment */
export const yearOf = ({ report: { rows } }) => String(rows[rows.length - 1].year);

/**
 * What the author’s futures give, where the reader’s are others.
 *
 * @template T
 * @param {Moment} moment
 * @param {(futures: Futures) => T} read
 */
export const authorsOf = ({ state, author, authorsFutures }, read) =>
  sameFutures(state, author) ? undefined : read(authorsFutures);

/** The line from where an effect is seen, as it is printed. @param {Moment} moment @param {PanelContext} context */
export const lineOf = ({ state }, { format, messages }) =>
  messages.units.points(format.figure(Number(state.inputs.visiblePoints), 0));
