/**
 * Tables as plain markup, for channels that drop everything else: no class, no style, no script, no button.
 *
 * @import { Cell } from "../view/result.js"
 */

import { element } from "../base/dom.js";
import { textOf } from "../view/result.js";

/**
 * A table as it reads. A row of a single cell is a heading for the rows below it.
 *
 * @typedef {object} PrintedTable
 * @property {string} title
 * @property {string[]} head
 * @property {Cell[][]} rows
 */

/** @param {PrintedTable} table */
export function plainTable({ title, head, rows }) {
  const columns = head.map((text) => element("th", { scope: "col" }, text));
  const row = (/** @type {Cell[]} */ [name, ...cells]) => {
    const spanned = cells.length ? {} : { colspan: head.length };
    return element(
      "tr",
      {},
      element("th", { scope: cells.length ? "row" : "rowgroup", ...spanned }, textOf(name)),
      ...cells.map((cell) => element("td", {}, textOf(cell))),
    );
  };
  return element(
    "table",
    {},
    element("caption", {}, title),
    element("thead", {}, element("tr", {}, ...columns)),
    element("tbody", {}, ...rows.map(row)),
  );
}

/** Texts that stand below each other in a cell of the page, as one. @param {...Cell} parts */
export function joined(...parts) {
  const below = (/** @type {string} */ above, /** @type {string} */ text) =>
    `${above}${/[.!?]$/u.test(above) ? "" : ","} ${text}`;
  const texts = parts.map(textOf).filter(Boolean);
  return texts.length ? texts.reduce(below) : "";
}
