/** Tables as plain markup, for channels that drop everything else: no class, no style, no script, no button. */

import { element } from "../base/dom.js";

/**
 * A table of the page as it reads: fields and buttons become text.
 *
 * @param {HTMLTableElement} table
 */
export function plainTable(table) {
  const row = (/** @type {HTMLTableRowElement} */ { cells }) =>
    element("tr", {}, ...[...cells].map((cell) => plainCell(cell)));
  const caption = table.caption?.textContent;
  return element(
    "table",
    {},
    ...(caption ? [element("caption", {}, caption)] : []),
    ...(table.tHead ? [element("thead", {}, ...[...table.tHead.rows].map(row))] : []),
    ...[...table.tBodies]
      .filter(({ hidden }) => !hidden)
      .map((body) => element("tbody", {}, ...[...body.rows].map(row))),
  );
}

/** @param {HTMLTableCellElement} cell */
function plainCell(cell) {
  const { localName, colSpan } = cell;
  const attributes = { scope: cell.getAttribute("scope") ?? undefined, colspan: colSpan > 1 ? colSpan : undefined };
  return element(localName === "th" ? "th" : "td", attributes, textIn(cell));
}

/** The text of a cell, its parts apart. @param {Element} cell @returns {string} */
function textIn(cell) {
  const field = cell.querySelector("input");
  // The text below an empty field says why it is empty.
  if (field) return field.value || (cell.querySelector("small")?.textContent ?? "");
  const parts = [...cell.childNodes].map(({ textContent }) => (textContent ?? "").trim());
  return parts.filter(Boolean).join(", ");
}
