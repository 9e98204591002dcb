/**
 * A formula in words: what the engine calls by its boundary name is called as the page calls it.
 *
 * @import { Messages } from "../../texts/index.js"
 */

import { element } from "../../base/dom.js";

/** What comes of a part where a condition decides. */
const DECIDED = /^(none|0|first year) when (.*)$/u;

/** A name, or the name of a function, with the year that is meant. */
const NAME = /([A-Za-z][\w.]*)(\(t − 1\)|\(j\)|\(t − releaseLag − j\))?/gu;

/** These are not names of numbers. */
const FUNCTIONS = new Set(["max", "exp"]);

/** Letters of a sum, and of the years that pass. */
const LETTERS = new Set(["t", "j"]);

/** @typedef {Messages["working"]} Words */

/**
 * The lines of a formula, one for each of its parts.
 *
 * @param {string} field that the formula is of
 * @param {string} formula
 * @param {(id: string) => string} nameOf
 * @param {Words} words
 */
export function formulaLines(field, formula, nameOf, words) {
  return formula.split("; ").map((part) => {
    const [, outcome, decisive] = DECIDED.exec(part) ?? [];
    if (outcome) {
      const when = words.whens[`${field} ${outcome}`] ?? "";
      return line(words.outcomes[outcome], ...worded(decisive, nameOf, words), when);
    }
    const [expression, condition] = part.split(" if ");
    return line(
      ...worded(expression, nameOf, words),
      ...(condition ? [words.condition, ...worded(condition, nameOf, words)] : []),
    );
  });
}

/** @param {...(string | Node)} pieces */
const line = (...pieces) => element("p", { class: "rule" }, ...pieces);

/**
 * @param {string} expression
 * @param {(id: string) => string} nameOf
 * @param {Words} words
 */
function worded(expression, nameOf, words) {
  /** @type {(string | Node)[]} */
  const pieces = [];
  let end = 0;
  for (const { index, 0: all, 1: id, 2: place = "" } of expression.matchAll(NAME)) {
    pieces.push(textOf(expression.slice(end, index), words));
    const name = LETTERS.has(id) ? id : nameOf(id);
    pieces.push(FUNCTIONS.has(id) ? all : element("var", {}, name + (words.places[place] ?? "")));
    end = index + all.length;
  }
  pieces.push(textOf(expression.slice(end), words));
  return pieces;
}

/** @param {string} text @param {Words} words */
const textOf = (text, words) => text.replace("Σ ", words.sum);
