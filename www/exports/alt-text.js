/**
 * A chart in words for those who do not see it: what kind it is, what it shows, its period and unit, and its extremes.
 * Exact numbers decide which are extreme; they are printed as on the page.
 *
 * @import { Kind, Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Exact } from "./csv.js"
 */

import { changeText } from "../view/change.js";
import { textOf } from "../view/result.js";
import { stepNames } from "../view/waterfall.js";
import { exactOf, titleOf } from "./answers.js";

/** @typedef {PanelContext["messages"]["exports"]["alt"]} Words */

/**
 * The charts of the answer that are not over years; what only descriptions need of them is not in a first visit.
 *
 * @type {Record<string, (moment: Moment, words: Words, context: PanelContext) => string[]>}
 */
const DESCRIBE = { changes: ranked, claim: steps };

/**
 * What a chart is, and its lowest and highest numbers.
 *
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export const altText = (kind, moment, context) => Object.values(descriptions(kind, moment, context)).join(" ");

/**
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export function descriptions(kind, moment, context) {
  const words = context.messages.exports.alt;
  const exact = exactOf(kind, moment, context);
  const describe = kind.describe ?? DESCRIBE[kind.name];
  const isOverTime = !describe && !exact.axes;
  const [first, last] = [exact.rows[0], exact.rows[exact.rows.length - 1]].map((row) => String(row?.[0] ?? ""));
  const { current, prior } = context.story.periods;
  const period =
    kind.name === "changes" ? words.against(current, prior) : isOverTime ? words.overYears(first, last) : "";
  const statistics = [
    ...(describe?.(moment, words, context) ??
      (exact.axes ? axes(exact.axes, words) : overTime(kind, moment, exact, words))),
    ...(exact.axes ? [kind.summary(moment)] : []),
  ];
  return {
    about: words.about(kind.form ?? words.kinds[kind.name], titleOf(kind, moment), period),
    statistics: statistics.join(" "),
  };
}

/**
 * The least and the greatest of numbers by their positions; what is not a number does not count.
 *
 * @param {unknown[]} numbers
 */
export function extremes(numbers) {
  const known = numbers.flatMap((number, at) => (Number.isFinite(number) ? [{ number: Number(number), at }] : []));
  const by = (/** @type {(a: number, b: number) => boolean} */ beats) =>
    known.reduce((best, one) => (beats(one.number, best.number) ? one : best), known[0])?.at;
  return { count: known.length, least: by((a, b) => a < b), greatest: by((a, b) => a > b) };
}

/**
 * Each column over the years, or those that the chart says are enough. The table on the page has the same rows and columns.
 *
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {Exact} exact
 * @param {Words} words
 */
function overTime({ table, spoken }, moment, { head, rows, columns = [] }, words) {
  const printed = table(moment).rows;
  const wanted = spoken ? spoken.map((name) => columns.indexOf(name)) : head.map((_, i) => i).slice(1);
  return wanted.flatMap((column) => {
    const { count, least, greatest } = extremes(rows.map((cells) => cells[column]));
    if (!count) return [];
    const [lowest, highest] = [least, greatest].map((row) => textOf(printed[row][column]));
    return lowest === highest
      ? words.throughout(head[column], lowest)
      : words.extremes(head[column], lowest, String(rows[least][0]), highest, String(rows[greatest][0]));
  });
}

/**
 * Figures, ranked among those of their own unit.
 *
 * @param {Moment} moment
 * @param {Words} words
 * @param {PanelContext} context
 */
function ranked({ state, changes }, words, { story, format, messages }) {
  const figures = state.figures.map((figure, i) => ({
    name: story.texts.figures[figure.id][0],
    change: changes[i],
    text: changeText(changes[i], format, messages, { ...figure, absent: story.figures[i].absent }),
  }));
  const comparable = figures.filter(({ change }) => change.value !== null);
  const units = [...new Set(comparable.map(({ change }) => change.kind))];
  return [
    ...units.map((unit) => {
      const own = comparable.filter(({ change }) => change.kind === unit);
      const { least, greatest } = extremes(own.map(({ change }) => change.value));
      const spoken = unit === "percent" ? words.percent : words.points;
      const [low, high] = [own[least], own[greatest]];
      return own.length === 1
        ? words.only(spoken, low.name, low.text)
        : words.ranked(spoken, high.name, high.text, low.name, low.text);
    }),
    ...figures.filter(({ change }) => change.value === null).map(({ name, text }) => words.without(name, text)),
  ];
}

/**
 * The claim chain: where it starts, its largest step, and where it ends.
 *
 * @param {Moment} moment
 * @param {Words} words
 * @param {PanelContext} context
 */
function steps({ report }, words, context) {
  const { claim } = report;
  const names = stepNames(report, context);
  const print = (/** @type {number} */ amount) => context.format.number(amount, 1);
  // The first is where it starts from, and the last where it ends: neither is a step.
  const [start, end] = [claim[0], claim[claim.length - 1]];
  const sizes = claim.map((step) => (step === start || step === end ? null : Math.abs(step.change)));
  const { count, greatest } = extremes(sizes);
  const { change } = claim[greatest] ?? start;
  return count
    ? [words.steps(print(start.to), names[greatest], print(change), print(end.to), names[names.length - 1])]
    : [];
}

/** A map of two inputs. @param {NonNullable<Exact["axes"]>} axes @param {Words} words */
const axes = ([x, y], words) => [words.axes(x.name, words.span(...x.ends), y.name, words.span(...y.ends))];
