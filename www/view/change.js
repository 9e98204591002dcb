/**
 * How a change of a figure is printed.
 *
 * @import { FigureChange } from "../../target/wasm/engine.js"
 * @import { Explained } from "./absence.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

import { changeAbsence } from "./absence.js";

/**
 * A change in words: "+4.1 %", "+1.4 points", or why there is no change.
 *
 * @param {FigureChange} change
 * @param {Format} format
 * @param {Messages} messages
 * @param {Explained} [figure] of which it is the change
 */
export function changeText({ kind, value, absolute }, format, messages, figure) {
  if (kind === "notReported") return figure ? changeAbsence(figure, messages) : messages.ui.notReported;
  if (kind === "notMeaningful") return `${messages.ui.notMeaningful} (${format.difference(absolute ?? 0)})`;
  return kind === "points" ? format.printedPoints(value ?? 0) : format.percent(value ?? 0, { signed: true });
}
