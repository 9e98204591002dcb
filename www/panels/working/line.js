/**
 * A working with the numbers of the moment: a line of arithmetic, or the comparison that decided and what it means.
 *
 * @import { Operand, Working } from "../../../target/wasm/engine.js"
 * @import { Explained } from "../../view/absence.js"
 * @import { Messages } from "../../texts/index.js"
 * @import { Numbers } from "./numbers.js"
 */

import { changeAbsence } from "../../view/absence.js";
import { RESULT } from "./numbers.js";

/** @param {Working} working @returns {Operand[]} */
export const operandsOf = ({ terms }) => /** @type {Operand[]} */ (terms.filter((term) => typeof term !== "string"));

/**
 * @param {Working} working
 * @param {Numbers} numbers
 */
export function numbersLine(working, { plain, read, isFraction }) {
  const { terms, unit, value, isComparison } = working;
  const text = terms
    .map((term, i) =>
      typeof term === "string" ? term : operand(plain(term.unit, term.value), i > 0 && term.value < 0),
    )
    .join("")
    // “−0” is never shown.
    .replace(/^−0(?= )|\(−0\)/u, "0");
  if (isComparison || value === null) return text;
  const result = `${text} = ${plain(unit, value, RESULT)}`;
  return isFraction(unit) ? `${result} = ${read(unit, value, RESULT)}` : result;
}

/**
 * Two operators in a row would not be valid arithmetic.
 *
 * @param {string} text
 * @param {boolean} inBrackets
 */
const operand = (text, inBrackets) => (inBrackets ? `(${text})` : text);

/**
 * What decided, or why there is nothing to show, in a sentence; nothing where arithmetic says it.
 *
 * @param {Working} working
 * @param {Numbers} numbers
 * @param {Explained | undefined} figure of which a change is shown
 * @param {Messages} common
 */
export function verdict(working, { read }, figure, common) {
  const { field, terms, value, isComparison } = working;
  if (figure && (figure.current === null || figure.prior === null))
    return changeAbsence(figure, common) === common.ui.notReported
      ? common.working.notReported
      : common.working.notCollected;
  if (terms.length === 0) return value === null ? common.working.tooLarge : "";
  if (!isComparison) return "";
  const operands = operandsOf(working);
  const values = Object.fromEntries(operands.map(({ id, unit, value }) => [id, read(unit, value)]));
  const year = operands.find(({ year }) => year !== null)?.year ?? "";
  return common.working.verdicts[field]?.(values, String(year), value === null) ?? "";
}
