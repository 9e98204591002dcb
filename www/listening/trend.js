/**
 * How a series runs over the years, as claims that can be tested, and as sentences.
 *
 * @import { PanelContext } from "../element/panels.js"
 * @import { Chart, Moment } from "../view/chart.js"
 */

import { lineText } from "../base/points.js";
import { textOf } from "../view/result.js";
import { seriesOf } from "./series.js";

/**
 * A claim about a series; `at` is the place that it names.
 *
 * - `rises`: no number is smaller than the one before it, and some are larger; `falls`: the same downwards; `level`: all are
 *   equal.
 * - `peaks`: it rises to `at` and falls from there; `dips`: it falls to `at` and rises from there; `varies`: none of these.
 * - `above`: all from `at` on are above zero, the one before is not, and one of the earlier ones is below zero; `below`: the
 *   same with the sides exchanged.
 * - `reaches`: `at` is the first number that is at least the line; `misses`: no number is.
 *
 * @typedef {{ kind: "rises" | "falls" | "peaks" | "dips" | "level" | "varies" | "above" | "below" | "reaches" | "misses", at: number }} Claim
 */

/** The charts that run over years. For others, their sentence is what they come to. */
const OVER_YEARS = ["margin", "savings", "moves", "futures", "scenarios"];

/**
 * What can be claimed about numbers: which way they go, which side of zero they end on if they cross it, and whether they reach
 * a line.
 *
 * @param {number[]} numbers at least one
 * @param {number} [line]
 * @returns {Claim[]}
 */
export function trendOf(numbers, line) {
  const claims = [courseOf(numbers), ...sideOf(numbers)];
  if (line === undefined) return claims;
  const at = numbers.findIndex((number) => number >= line);
  return [...claims, at < 0 ? { kind: "misses", at } : { kind: "reaches", at }];
}

/** @param {number[]} numbers @returns {Claim} */
function courseOf(numbers) {
  const rises = (/** @type {number[]} */ part) => part.every((number, i) => i === 0 || number >= part[i - 1]);
  const falls = (/** @type {number[]} */ part) => part.every((number, i) => i === 0 || number <= part[i - 1]);
  if (rises(numbers)) return { kind: falls(numbers) ? "level" : "rises", at: 0 };
  if (falls(numbers)) return { kind: "falls", at: 0 };
  const top = numbers.reduce((best, number, i) => (number > numbers[best] ? i : best), 0);
  const bottom = numbers.reduce((best, number, i) => (number < numbers[best] ? i : best), 0);
  if (rises(numbers.slice(0, top)) && falls(numbers.slice(top))) return { kind: "peaks", at: top };
  if (falls(numbers.slice(0, bottom)) && rises(numbers.slice(bottom))) return { kind: "dips", at: bottom };
  return { kind: "varies", at: 0 };
}

/** @param {number[]} numbers @returns {Claim[]} */
function sideOf(numbers) {
  const isAbove = numbers[numbers.length - 1] > 0;
  const holds = (/** @type {number} */ number) => (isAbove ? number > 0 : number < 0);
  const isOpposite = (/** @type {number} */ number) => number !== 0 && !holds(number);
  if (!numbers.some(isOpposite) || numbers[numbers.length - 1] === 0) return [];
  return [{ kind: isAbove ? "above" : "below", at: numbers.findLastIndex((number) => !holds(number)) + 1 }];
}

/**
 * How the series of a chart run, a sentence for each claim; the chart's own sentence where it has no years.
 *
 * @param {Chart} chart
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export function trendText({ kind, shown }, moment, { format, messages }) {
  if (!OVER_YEARS.includes(kind.name)) return kind.summary(moment);
  const { trend: words } = messages.listening;
  const { marks, numbers } = shown();
  const sentences = seriesOf(kind, moment, { marks, numbers }).flatMap(({ name, places, request }) => {
    const [, line] = request.references ?? [];
    const known = (request.values ?? []).flatMap((number, i) =>
      number === null ? [] : [{ number, year: textOf(numbers.rows[places[i].row][0]) }],
    );
    const [first, last] = [known[0].year, known[known.length - 1].year];
    const claims = trendOf(
      known.map(({ number }) => number),
      line,
    );
    return claims.map(({ kind, at }) => {
      const when = known[at]?.year ?? "";
      if (kind === "rises" || kind === "falls") return words[kind](name, first, last);
      if (kind === "reaches") return words.reaches(name, lineText(line, format, messages.units), when);
      if (kind === "misses") return words.misses(name, lineText(line, format, messages.units));
      return kind === "level" || kind === "varies" ? words[kind](name) : words[kind](name, when);
    });
  });
  return sentences.join(" ");
}
