/**
 * Sentences of which the strong parts carry results.
 *
 * @import { Part } from "../texts/en/widget.js"
 */

import { element, write } from "../base/dom.js";
import { writeCell } from "./result.js";

/** An input within a sentence. @typedef {{ body: HTMLElement, write: (text: string) => boolean }} Knob */

/**
 * Writes the parts of a sentence and marks the strong ones that changed. Returns whether any part did.
 *
 * @param {Element} sentence
 * @param {Part[]} parts
 * @param {boolean} [mark]
 * @param {Record<string, Knob>} [knobs] the inputs that can be set in it
 */
export function writeParts(sentence, parts, mark = false, knobs = {}) {
  const tags = parts.map((part) => (typeof part === "string" ? "span" : "strong"));
  const fits = String([...sentence.children].map(({ localName }) => localName)) === String(tags);
  if (!fits) sentence.replaceChildren(...tags.map((tag) => element(tag)));
  let changed = !fits;
  parts.forEach((part, i) => {
    const node = sentence.children[i];
    if (typeof part === "string") changed = write(node, part) || changed;
    else if (writePart(node, part, knobs)) {
      changed = true;
      if (mark && fits) restart(node);
    }
  });
  return changed;
}

/**
 * @param {Element} node
 * @param {Exclude<Part, string>} part
 * @param {Record<string, Knob>} knobs
 */
function writePart(node, { strong, field, year, instead, knob }, knobs) {
  const own = knob && knobs[knob];
  if (own) {
    if (own.body.parentNode !== node) node.replaceChildren(own.body);
    return own.write(strong);
  }
  return writeCell(node, field ? { text: strong, field, year, instead } : strong);
}

/**
 * The parts of a sentence with its values: `{name}` as text, `{!name}` strong, `{?name}` as a result. `printed` also gets a `~`
 * before a name where the sentence needs an amount without its sign.
 *
 * @param {string} sentence
 * @param {(name: string) => string} printed
 * @param {number} year of the results
 * @returns {Part[]}
 */
export function filled(sentence, printed, year) {
  return sentence.split(/[{}]/u).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const [mark = ""] = /^[!?]/u.exec(piece) ?? [];
    const name = piece.slice(mark.length);
    const strong = printed(name);
    return mark === "?" ? { strong, field: name.replace("~", ""), year } : mark ? { strong } : strong;
  });
}

/**
 * Marks a node as changed for as long as the style sheet's animation runs.
 *
 * @param {Element} node
 */
function restart(node) {
  node.classList.remove("changed");
  requestAnimationFrame(() => node.classList.add("changed"));
}
