/**
 * What the pictures of “How sure is it?” have in common.
 *
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Moment } from "../../view/chart.js"
 */

import { lineText } from "../../base/points.js";

/** The last year, as it is printed. @param {Moment} moment */
export const yearOf = ({ report: { rows } }) => String(rows[rows.length - 1].year);

/** The line from where an effect is seen, as it is printed. @param {Moment} moment @param {PanelContext} context */
export const lineOf = ({ state }, { format, messages }) =>
  lineText(Number(state.inputs.visiblePoints), format, messages.units);
