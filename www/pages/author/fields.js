/**
 * Single fields of the form: each edits one place of the story and takes any text, so that the check can say what is wrong
 * with it.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Node } from "./schema.js"
 */

import { element } from "../../base/dom.js";
import { kindOf, takesNothing } from "./schema.js";

/** From this length on a text gets several lines. */
const LONG = 200;

/**
 * The control for a place, or nothing if it has parts of its own.
 *
 * @param {Node} node resolved
 * @param {any} value
 * @param {string} id of the control
 * @param {(value: unknown) => void} changed
 * @param {PageTexts["author"]} messages
 */
export function createControl(node, value, id, changed, messages) {
  switch (kindOf(node)) {
    case "choice":
      return choice(node, value, id, changed, messages);
    case "number":
      return typed(element("input", { id, type: "text", inputmode: "decimal" }), value, (text) =>
        changed(number(text, node)),
      );
    case "words":
      return typed(element("input", { id, type: "text", placeholder: messages.words }), listed(value), (text) =>
        changed(words(text, node)),
      );
    case "text": {
      const isLong = (node.maxLength ?? LONG) > LONG && node.format === undefined;
      const input = isLong ? element("textarea", { id, rows: 3 }) : element("input", { id, type: "text" });
      return typed(input, value, (text) => changed(text === "" && takesNothing(node) ? null : text));
    }
    default:
      return undefined;
  }
}

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {unknown} value
 * @param {(text: string) => void} changed
 */
function typed(input, value, changed) {
  input.value = value === null || value === undefined ? "" : String(value);
  input.addEventListener("input", () => changed(input.value.trim()));
  return input;
}

/**
 * @param {Node} node
 * @param {unknown} value
 * @param {string} id
 * @param {(value: unknown) => void} changed
 * @param {PageTexts["author"]} messages
 */
function choice(node, value, id, changed, { choices }) {
  const options = (node.enum ?? []).map((word) => element("option", { value: word }, choices[word] ?? word));
  const select = element("select", { id }, ...options);
  select.value = String(value);
  select.addEventListener("change", () => changed(select.value));
  return select;
}

/**
 * The number that was typed, or the text if it is not a number: the check then names it.
 *
 * @param {string} text
 * @param {Node} [node]
 */
function number(text, node) {
  if (text === "") return node && takesNothing(node) ? null : "";
  const plain = text.replace("\u2212", "-");
  // In another script or with separators it would be a guess, and `0x10` is not a valid number here.
  const value = /^[-+.\de]+$/iu.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : text;
}

/**
 * @param {string} text
 * @param {Node} node
 */
function words(text, node) {
  const parts = text.split(/[\s,;]+/u).filter(Boolean);
  return node.items?.type === "number" ? parts.map((part) => number(part)) : parts;
}

const listed = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.join(" ") : value);
