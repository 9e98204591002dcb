/**
 * A formula in words: what the engine calls by its boundary name is called as the page calls it.
 */

import { element } from "../../base/dom.js";
import { messages } from "../../texts/en/working.js";

/** What comes of a part where a condition decides. */
const DECIDED = /^(none|0|first year) when (.*)$/u;

/** A name, or the name of a function, with the year that is meant. */
const NAME = /([A-Za-z][\w.]*)(\(t − 1\)|\(j\)|\(t − releaseLag − j\))?/gu;

/** These are not names of numbers. */
const FUNCTIONS = new Set(["max", "exp"]);

/** Letters of a sum, and of the years that pass. */
const LETTERS = new Set(["t", "j"]);

/**
 * The lines of a formula, one for each of its parts.
 *
 * @param {string} field that the formula is of
 * @param {string} formula
 * @param {(id: string) => string} nameOf
 */
export function formulaLines(field, formula, nameOf) {
  return formula.split("; ").map((part) => {
    const [, outcome, decisive] = DECIDED.exec(part) ?? [];
    if (outcome) {
      const when = messages.whens[`${field} ${outcome}`] ?? "";
      return line(messages.outcomes[outcome], ...worded(decisive, nameOf), when);
    }
    const [expression, condition] = part.split(" if ");
    return line(
      ...worded(expression, nameOf),
      ...(condition ? [messages.condition, ...worded(condition, nameOf)] : []),
    );
  });
}

/** @param {...(string | Node)} pieces */
const line = (...pieces) => element("p", { class: "rule" }, ...pieces);

/**
 * @param {string} expression
 * @param {(id: string) => string} nameOf
 */
function worded(expression, nameOf) {
  /** @type {(string | Node)[]} */
  const pieces = [];
  let end = 0;
  for (const { index, 0: all, 1: id, 2: place = "" } of expression.matchAll(NAME)) {
    pieces.push(textOf(expression.slice(end, index)));
    const name = LETTERS.has(id) ? id : nameOf(id);
    pieces.push(FUNCTIONS.has(id) ? all : element("var", {}, name + (messages.places[place] ?? "")));
    end = index + all.length;
  }
  pieces.push(textOf(expression.slice(end)));
  return pieces;
}

/** @param {string} text */
const textOf = (text) => text.replace("Σ ", messages.sum);
