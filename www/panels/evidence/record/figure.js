/**
 * What one figure of a series needs to be read: why it is not there, how finely it was printed, how sure its change is.
 *
 * @import { History, StoryPoint, StorySeries } from "../../../../target/wasm/engine.js"
 * @import { Absent } from "../../../../target/wasm/engine.js"
 * @import { Explained } from "../../../view/absence.js"
 * @import { PanelContext } from "../../../element/panels.js"
 */

/** Prints a number of a series, as finely as its point was printed. @typedef {(value: number | null, point?: StoryPoint) => string} Print */

/** @typedef {History[number]["points"][number]} Found */

/** @typedef {PanelContext["messages"]["evidence"]["record"]} Words */

/**
 * As many decimals as were printed: two for what was printed to the cent.
 *
 * @param {StoryPoint | undefined} point
 */
export function decimalsOf(point) {
  if (!point?.printedTo) return undefined;
  const [, decimals = ""] = String(point.printedTo).split(".");
  return Math.min(decimals.length, 6);
}

/**
 * A point and the one a year before it as a figure, with the reasons why one of them is not there.
 *
 * @param {StorySeries} series
 * @param {Found} found
 * @returns {Explained}
 */
export function explained({ id, kind, points }, { period, figure }) {
  const place = points.findIndex((point) => point.period === period);
  const prior = points.find((point) => point.period === yearBefore(period));
  /** @type {Absent} */
  const absent = { current: points[place]?.absent, prior: prior?.absent };
  return { id, kind, current: figure, prior: prior?.value ?? null, absent };
}

/** The name of the same period of the year before. @param {string} period */
const yearBefore = (period) => period.replace(/\d{4}$/u, (year) => String(Number(year) - 1));

/**
 * Between which values the change lies, if its figures were rounded for print and the ends do not print alike.
 *
 * @param {Found} found
 * @param {PanelContext["format"]} format
 * @param {Words} words
 */
export function rangeText({ change, changeRange }, format, words) {
  if (!changeRange || !change) return "";
  const [low, high] = changeRange.map((end) =>
    change.kind === "points" ? format.printedPoints(end) : format.percent(end, { signed: true }),
  );
  return low === high ? "" : words.between(low, high);
}
