/**
 * Why a number is not there: the company did not report it, or nobody collected it here. The two are not the same.
 *
 * @import { Absent, Figure } from "../../target/wasm/engine.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

/** @typedef {Figure & { absent?: Absent }} Explained */

/**
 * The text in place of a missing number of a figure.
 *
 * @param {Absent | undefined} absent
 * @param {"current" | "prior"} field
 * @param {Messages} messages
 */
export const absenceText = (absent, field, { ui }) =>
  absent?.[field] === "notCollected" ? ui.notCollected : ui.notReported;

/**
 * The text in place of its change. “Not reported at all” takes precedence over “not collected”.
 *
 * @param {Explained} figure
 * @param {Messages} messages
 */
export function changeAbsence({ current, prior, absent }, messages) {
  const missing = /** @type {const} */ (["current", "prior"]).filter((field) => ({ current, prior })[field] === null);
  const texts = missing.map((field) => absenceText(absent, field, messages));
  return texts.find((text) => text === messages.ui.notReported) ?? texts[0] ?? messages.ui.notReported;
}
