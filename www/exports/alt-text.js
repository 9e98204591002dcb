/**
 * A chart in words for those who do not see it: what kind it is, what it shows, its period and unit, and its extremes. Which
 * numbers are extreme is decided by the exact ones; how they read is taken from the table on the page.
 *
 * @import { Kind, Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Exact } from "./csv.js"
 */

import { textOf } from "../view/result.js";
import { exactOf, titleOf } from "./answers.js";

/** @typedef {PanelContext["messages"]["exports"]["alt"]} Words */

/** Of the fan, the median and its outer ends say enough. @type {Record<string, number[]>} */
const COLUMNS = { futures: [1, 3, 5] };

/**
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export function altText(kind, moment, context) {
  const words = context.messages.exports.alt;
  const exact = exactOf(kind, moment, context);
  const printed = kind.table(moment).rows.map((cells) => cells.map(textOf));
  const { current, prior } = context.story.periods;
  const [first, last] = [printed[0]?.[0] ?? "", printed[printed.length - 1]?.[0] ?? ""];
  const rows = { changes: ranked, claim: steps, drivers }[/** @type {string} */ (kind.name)];
  const isOverTime = !rows && kind.name !== "frontier";
  const period =
    kind.name === "changes" ? words.against(current, prior) : isOverTime ? words.overYears(first, last) : "";
  return [
    words.about(words.kinds[kind.name], titleOf(kind, moment), period),
    ...(rows ? rows(exact, printed, words) : isOverTime ? overTime(kind, exact, printed, words) : axes(exact, words)),
    ...(kind.name === "frontier" ? [kind.summary(moment)] : []),
  ].join(" ");
}

/**
 * The positions of the smallest and the largest number among cells. Cells that are not numbers do not count.
 *
 * @param {(string | number)[]} cells
 */
function extremes(cells) {
  const places = cells.flatMap((cell, i) => (typeof cell === "number" && Number.isFinite(cell) ? [i] : []));
  const by = (/** @type {(a: number, b: number) => boolean} */ beats) =>
    places.reduce((best, i) => (beats(Number(cells[i]), Number(cells[best])) ? i : best), places[0]);
  return { count: places.length, least: by((a, b) => a < b), greatest: by((a, b) => a > b) };
}

/** @param {Kind} kind @param {Exact} exact @param {string[][]} printed @param {Words} words */
function overTime({ name }, { head, rows }, printed, words) {
  return (COLUMNS[name] ?? head.map((_, i) => i).slice(1)).flatMap((column) => {
    const { count, least, greatest } = extremes(rows.map((cells) => cells[column]));
    if (!count) return [];
    const text = (/** @type {number} */ row) => printed[row][column];
    return text(least) === text(greatest)
      ? words.throughout(head[column], text(least))
      : words.extremes(head[column], text(least), printed[least][0], text(greatest), printed[greatest][0]);
  });
}

/** Figures are ranked among those of their own unit. @param {Exact} exact @param {string[][]} printed @param {Words} words */
function ranked({ rows }, printed, words) {
  const CHANGE = 4;
  const UNIT = 5;
  const text = (/** @type {number} */ row) => printed[row][printed[row].length - 1];
  const name = (/** @type {number} */ row) => String(rows[row][0]);
  const units = [...new Set(rows.filter((cells) => cells[CHANGE] !== "").map((cells) => String(cells[UNIT])))];
  return [
    ...units.map((unit) => {
      const own = rows.map((cells) => (cells[UNIT] === unit ? cells[CHANGE] : ""));
      const { count, least, greatest } = extremes(own);
      const spoken = unit === "%" ? words.percent : words.points;
      return count === 1
        ? words.only(spoken, name(least), text(least))
        : words.ranked(spoken, name(greatest), text(greatest), name(least), text(least));
    }),
    ...rows.flatMap((cells, i) => (cells[CHANGE] === "" ? [words.without(name(i), text(i))] : [])),
  ];
}

/** @param {Exact} exact @param {string[][]} printed @param {Words} words */
function steps({ rows }, printed, words) {
  const [start, end] = [printed[0], printed[printed.length - 1]];
  // The first row is where it starts from, and the last where it ends: neither is a step.
  const sizes = rows.map((cells, i) => (i === 0 || i === rows.length - 1 ? "" : Math.abs(Number(cells[1]))));
  const { count, greatest } = extremes(sizes);
  return count ? [words.steps(start[2], printed[greatest][0], printed[greatest][1], end[2], end[0])] : [];
}

/** @param {Exact} exact @param {string[][]} printed @param {Words} words */
function drivers({ rows }, printed, words) {
  // In the exact rows the unit comes after the name.
  const low = rows.map((cells) => Math.min(Number(cells[3]), Number(cells[5])));
  const high = rows.map((cells) => Math.max(Number(cells[3]), Number(cells[5])));
  const [least, greatest] = [extremes(low).least, extremes(high).greatest];
  const end = (/** @type {number} */ row, /** @type {number} */ value) => printed[row][rows[row][3] === value ? 2 : 4];
  return rows.length
    ? [words.drivers(end(least, low[least]), printed[least][0], end(greatest, high[greatest]), printed[greatest][0])]
    : [];
}

/** @param {Exact} exact @param {Words} words */
function axes({ axes = [] }, words) {
  const [x, y] = axes;
  return x && y ? [words.axes(x.name, words.span(...x.ends), y.name, words.span(...y.ends))] : [];
}
