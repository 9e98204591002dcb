/**
 * Printed results, each a button that opens its working.
 *
 * @import { StoryInputs } from "../../target/wasm/engine.js"
 */

import { element, write } from "../base/dom.js";

/**
 * Inputs that a result has in place of those that are set, and what they are called.
 *
 * @typedef {{ inputs: Partial<StoryInputs>, name: string }} Instead
 */

/** A result as it is printed, and what the engine calls it. @typedef {{ text: string, field: string, year?: number, instead?: Instead }} Result */

/** @typedef {string | Result} Cell */

/** The id of the note that says what a result does. */
export const NOTE = "working-note";

/**
 * A result that opens its working; it looks like the text around it.
 *
 * @param {string} text
 * @param {string} field
 * @param {number} [year]
 */
export function result(text, field, year) {
  return element(
    "button",
    { type: "button", class: "result", "data-working": field, "data-year": year, "aria-describedby": NOTE },
    text,
  );
}

/**
 * A text that opens where something is from.
 *
 * @param {string} text
 * @param {string} key of what it is about, see `evidence/subject.js`
 * @param {string} [name] of what it is about, if the text does not say
 */
export function sourced(text, key, name) {
  const label = name && `${name}: ${text}`;
  return element("button", { type: "button", class: "result", "data-sources": key, "aria-label": label }, text);
}

/**
 * Writes a result, or a text, if it differs, and says whether it did.
 *
 * @param {Node} node
 * @param {Cell} cell
 */
export function writeCell(node, cell) {
  if (typeof cell === "string") {
    // Text that is no longer a result must not stay a button, even if it reads the same.
    if (node.firstChild instanceof HTMLButtonElement) node.textContent = "";
    return write(node, cell);
  }
  const { text, field, year, instead } = cell;
  let button = node.firstChild;
  const isNew = !(button instanceof HTMLButtonElement) || button.dataset.working !== field;
  if (isNew) {
    button = result("", field, year);
    /** @type {Element} */ (node).replaceChildren(button);
  }
  const { dataset } = /** @type {HTMLElement} */ (button);
  if (year !== undefined) dataset.year = String(year);
  if (instead) dataset.instead = JSON.stringify(instead);
  else delete dataset.instead;
  return write(/** @type {Node} */ (button), text) || isNew;
}

/** @param {Cell} cell */
export const textOf = (cell) => (typeof cell === "string" ? cell : cell.text);
