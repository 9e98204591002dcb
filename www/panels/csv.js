/**
 * Tables as files for a spreadsheet: exact numbers, and before them what they follow from.
 *
 * @import { Catalogue } from "../../target/wasm/core.js"
 * @import { State } from "../state.js"
 */

import { element } from "../dom.js";
import { same } from "../state.js";
import { messages } from "./en-csv.js";

/** @typedef {string | number} Cell */

/** A spreadsheet takes a text that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Some browsers read the file only after the click; until then its address must be good. */
const READ_MS = 10_000;

/**
 * Hands the reader a table as a CSV file.
 *
 * @param {string} name of the file, without its ending
 * @param {string[]} head
 * @param {Cell[][]} rows
 * @param {(Cell | Cell[])[]} [preamble] lines before the table, see {@link provenance}
 */
export function downloadTable(name, head, rows, preamble = []) {
  const lines = [...preamble.map((line) => [line].flat()), head, ...rows];
  const text = lines.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
  // Without the mark at its beginning, spreadsheets do not read the file as UTF-8.
  const file = new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" });
  const url = URL.createObjectURL(file);
  // Never attached: nothing of the host's page is touched.
  element("a", { href: url, download: `${name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}

/**
 * What a table follows from: its title, the version of the model, and the inputs that are not as in the base preset.
 *
 * @param {string} title
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {Record<string, string>} names of the inputs
 * @returns {Cell[][]}
 */
export function provenance(title, { inputs }, catalogue, names) {
  const { base } = catalogue.presets;
  const unit = (/** @type {string} */ id) => catalogue.inputs.find((input) => input.id === id)?.unit ?? "curve";
  const plain = (/** @type {number | number[]} */ value) => (Array.isArray(value) ? value.join(" ") : value);
  const changed = Object.keys(base).filter((id) => !same(inputs[id], base[id]));
  return [
    [title],
    [messages.version(VERSION)],
    ...(changed.length ? [messages.changedHead] : [[messages.unchanged]]),
    ...changed.map((id) => [names[id] ?? messages.curve, plain(inputs[id]), unitText(unit(id)), plain(base[id])]),
    [],
  ];
}

/**
 * The unit of an input as its numbers stand in a file.
 *
 * @param {string} unit of the catalogue
 */
export const unitText = (unit) => messages.units[unit];

/** @param {Cell} cell */
function cellText(cell) {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
