/**
 * An effect on the answer as it is printed: points of margin and money, both signed.
 *
 * @import { AllInputs, Report } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Instead, Result } from "../../view/result.js"
 * @import { State } from "../../state/state.js"
 */

import { element } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { known } from "../../state/state.js";
import { writeCell } from "../../view/result.js";

/**
 * What follows if some inputs are others; `undefined` if nothing does.
 *
 * @param {State} state
 * @param {Record<string, unknown>} others
 * @param {PanelContext} context
 * @returns {Report | undefined}
 */
export function reportWith({ inputs }, others, { engine }) {
  try {
    return engine.calculate(known(/** @type {AllInputs} */ ({ ...inputs, ...others })));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return undefined;
  }
}

/**
 * The same as a text.
 *
 * @param {Report | undefined} report
 * @param {Pick<PanelContext, "format" | "messages">} speaker
 */
export function effectText(report, { format, messages }) {
  const last = report?.rows[report.rows.length - 1];
  if (!last) return messages.claims.notComputed;
  const money = format.money(last.plSaving, { signed: true });
  return `${format.points(last.marginUpliftPts)}, ${money} ${messages.claims.inYear(String(last.year))}`;
}

/** @param {PanelContext} context */
export function createEffect({ format, messages }) {
  const [points, money] = [element("strong"), element("span")];
  const year = element("span");
  const body = element("span", { class: "effect" }, points, ", ", money, " ", year);
  return {
    body,
    /**
     * @param {Report | undefined} report
     * @param {Instead} [instead] what is not as it is set
     */
    write(report, instead) {
      if (!report) {
        body.replaceChildren(messages.claims.notComputed);
        return;
      }
      if (!points.isConnected || points.parentNode !== body) body.replaceChildren(points, ", ", money, " ", year);
      const last = report.rows[report.rows.length - 1];
      const own = (/** @type {string} */ field, /** @type {string} */ text) =>
        /** @type {Result} */ ({ text, field, year: last.year, ...(instead && { instead }) });
      writeCell(points, own("marginUpliftPts", format.points(last.marginUpliftPts)));
      writeCell(money, own("plSaving", format.money(last.plSaving, { signed: true })));
      writeCell(year, messages.claims.inYear(String(last.year)));
    },
  };
}

/**
 * Units of the currency, such as `−$1,200`.
 *
 * @param {number} amount
 * @param {PanelContext} context
 */
export function dollars(amount, { format, messages, story }) {
  return messages.units.whole(format.number(amount, 0), story.currency);
}
