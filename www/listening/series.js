/**
 * What of a chart can be heard: its series, each a run of numbers with a name.
 *
 * @import { Mark, MelodyRequest } from "../../target/wasm/engine.js"
 * @import { Kind, Moment } from "../view/chart.js"
 * @import { Place } from "./columns.js"
 */

import { textOf } from "../view/result.js";
import { placeOf } from "./columns.js";

/**
 * @typedef {object} Heard
 * @property {string} name
 * @property {Place[]} places where in the table its numbers are
 * @property {MelodyRequest} request
 */

/** The charts whose numbers are points of margin where their request has the line from where a change is seen. */
const IN_POINTS = ["margin", "dots", "runs", "moves", "futures", "scenarios"];

/** The charts whose tables have a series in each row. */
const IN_ROWS = ["runs"];

/** The middle of a band, and its ends; what is between them is heard in neither. */
const MIDDLE = "p50";
const ENDS = /** @type {const} */ (["p05", "p95"]);
const BETWEEN = ["p25", "p75"];

/** One number is no melody. */
const FEWEST = 2;

/**
 * The series of a chart, without the author's, which is there to be compared with.
 *
 * @param {Kind} kind
 * @param {Moment} moment
 * @param {{ marks: Mark[], numbers: ReturnType<Kind["table"]> }} shown
 * @returns {Heard[]}
 */
export function seriesOf(kind, moment, { marks, numbers }) {
  const isRow = IN_ROWS.includes(kind.name);
  /** @type {Map<string, Mark[]>} */
  const groups = new Map();
  for (const mark of marks) {
    if (mark.series === "author" || BETWEEN.includes(mark.series)) continue;
    const key = isRow ? String(mark.index) : [mark.series, mark.column].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const [low, high] = ENDS.map((end) => groups.get(`${end} 0`) ?? []);
  const { visiblePoints } = kind.request(moment);
  const line = IN_POINTS.includes(kind.name) && visiblePoints !== undefined ? [Number(visiblePoints)] : [];
  const labels = typeof kind.labels === "function" ? kind.labels(moment) : kind.labels;

  const nameOf = (/** @type {Mark} */ first) => {
    if (isRow) return `${numbers.head[0]} ${textOf(numbers.rows[first.index][0])}`;
    // Two units share a column.
    if (kind.name === "changes") return labels[first.series === "percent" ? 0 : 1];
    return numbers.head[placeOf(kind.name, first).column];
  };
  return [...groups]
    .filter(([key, own]) => own.length >= FEWEST && !ENDS.some((end) => key.startsWith(end)))
    .filter(([, own]) => own.some(({ number }) => number !== null))
    .map(([key, own]) => ({
      name: nameOf(own[0]),
      places: own.map((mark) => placeOf(kind.name, mark)),
      request: {
        references: [0, ...line],
        values: own.map(({ number }) => number),
        band: key.startsWith(MIDDLE) ? low.map(({ number }, i) => [Number(number), Number(high[i].number)]) : [],
      },
    }));
}
