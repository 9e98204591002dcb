/**
 * A rule in words: what the engine calls by its boundary name is called as the page calls it.
 *
 * @import { RulePart, RuleToken } from "../../../target/wasm/engine.js"
 * @import { Messages } from "../../texts/index.js"
 */

import { element } from "../../base/dom.js";

/** @typedef {Messages["working"]} Words */

/**
 * The lines of a rule, one for each of its parts.
 *
 * @param {string} field that the rule is of
 * @param {RulePart[]} rule
 * @param {(id: string) => string} nameOf
 * @param {Words} words
 */
export function formulaLines(field, rule, nameOf, words) {
  const worded = (/** @type {RuleToken[]} */ tokens) => tokens.map((token) => pieceOf(token, nameOf, words));
  return rule.map(({ outcome, terms, condition }) =>
    outcome
      ? line(words.outcomes[outcome], ...worded(condition), words.whens[`${field} ${outcome}`] ?? "")
      : line(...worded(terms), ...(condition.length ? [words.condition, ...worded(condition)] : [])),
  );
}

/** @param {...(string | Node)} pieces */
const line = (...pieces) => element("p", { class: "rule" }, ...pieces);

/**
 * @param {RuleToken} token
 * @param {(id: string) => string} nameOf
 * @param {Words} words
 */
function pieceOf(token, nameOf, words) {
  if (typeof token === "string") return token;
  switch (token.kind) {
    case "sum":
      return words.sum;
    case "function":
      return token.id;
    case "counter":
      return element("var", {}, token.id);
    default:
      return element("var", {}, nameOf(token.id) + words.places[token.at]);
  }
}

/**
 * The counters and functions of a rule, by their letters and names.
 *
 * @param {RulePart[]} rule
 * @returns {Set<string | null>}
 */
export const signsOf = (rule) =>
  new Set(
    rule
      .flatMap(({ terms, condition }) => [...terms, ...condition])
      .map((token) => (typeof token === "string" || token.kind === "name" ? null : token.id)),
  );
