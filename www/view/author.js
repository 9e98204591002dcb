/**
 * The author's answer beside the reader's: pictures keep it in sight once the reader has moved something.
 *
 * @import { AllInputs, Futures } from "../../target/wasm/engine.js"
 * @import { Moment, Snapshot } from "./chart.js"
 * @import { Cell } from "./result.js"
 */

import { isComplete, same, sameFutures } from "../state/state.js";
import { textOf } from "./result.js";

/**
 * Whether the reader's futures are others than the author's. What the author left open cannot be projected.
 *
 * @param {Pick<Snapshot, "state" | "author">} snapshot
 */
const hasMoved = ({ state, author }) => isComplete(author) && !sameFutures(state, author);

/**
 * What the author's futures give, where the reader's are others.
 *
 * @template T
 * @param {Moment} moment
 * @param {(futures: Futures) => T} read
 */
export const authorsOf = (moment, read) => (hasMoved(moment) ? read(moment.authorsFutures) : undefined);

/**
 * What the author's futures give in the middle, year by year from the base year on, where the reader's are others.
 *
 * @param {Moment} moment
 * @param {(points: number) => string} print
 */
export const authorsCourse = (moment, print) =>
  authorsOf(moment, ({ baseYear, years }) => [baseYear, ...years].map(({ year, p50 }) => [String(year), print(p50)]));

/**
 * The reader's inputs, with the author's beside them where they differ.
 *
 * @param {Pick<Snapshot, "state" | "author">} snapshot
 * @returns {AllInputs & { author?: AllInputs }}
 */
export const besideAuthor = ({ state, author }) =>
  isComplete(author) && !same(Object.values(state.inputs), Object.values(author.inputs))
    ? { ...state.inputs, author: author.inputs }
    : state.inputs;

/**
 * A table with the author's numbers in a column of their own, where the reader's are others.
 *
 * @param {{ head: string[], rows: Cell[][] }} table
 * @param {string} name of the column
 * @param {string[][] | undefined} authors what heads a row, and the author's number in it
 * @param {string} [missing] what is in a row without one
 */
export function withAuthors({ head, rows }, name, authors, missing = "–") {
  if (!authors) return { head, rows };
  const texts = new Map(/** @type {[string, string][]} */ (authors));
  return { head: [...head, name], rows: rows.map((row) => [...row, texts.get(textOf(row[0])) ?? missing]) };
}
