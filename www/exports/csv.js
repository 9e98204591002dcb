/**
 * Tables as text for a spreadsheet: exact numbers, and text that cannot be taken for a formula.
 */

/** @typedef {string | number} Cell */

/**
 * The contents of a table before anything is rounded or written with the reader's separators.
 *
 * @typedef {object} Exact
 * @property {string} name of a file, without its ending
 * @property {string} title
 * @property {string[]} head
 * @property {Cell[][]} rows
 * @property {string[]} [columns] what the columns are called in code, where that is needed
 * @property {{ name: string, ends: [string, string] }[]} [axes] of a map: what lies across, and what up
 * @property {Cell[][]} [before] the lines between the title and the table
 */

/** A spreadsheet takes a text that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A table as comma-separated values.
 *
 * @param {Exact} table
 * @param {Cell[][]} preamble what it follows from
 */
export function csvText({ head, rows, before = [] }, preamble) {
  const lines = [...preamble, [], ...before, ...(before.length ? [[]] : []), head, ...rows];
  // Without the mark at its beginning, spreadsheets do not read the file as UTF-8.
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`;
}

/**
 * A table as text between tabs, for the clipboard. A tab or the end of a line inside a cell would tear it apart.
 *
 * @param {Exact} table
 */
export function tabText({ head, rows }) {
  const plain = (/** @type {Cell} */ cell) => guarded(cell).replaceAll(/[\t\r\n]+/gu, " ");
  return [head, ...rows].map((cells) => cells.map(plain).join("\t")).join("\n");
}

/** @param {Cell} cell */
function quoted(cell) {
  const text = guarded(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number stays one, whatever its sign. @param {Cell} cell */
function guarded(cell) {
  if (typeof cell === "number") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
