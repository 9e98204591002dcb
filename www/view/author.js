/**
 * The author's answer beside the reader's: pictures keep it in sight once the reader has moved something.
 *
 * @import { Snapshot } from "./chart.js"
 */

import { isComplete, sameFutures } from "../state/state.js";

/**
 * Whether the reader's futures are others than the author's. What the author left open cannot be projected.
 *
 * @param {Pick<Snapshot, "state" | "author">} snapshot
 */
export const hasMoved = ({ state, author }) => isComplete(author) && !sameFutures(state, author);

/**
 * The reader's inputs, with the author's beside them where they differ.
 *
 * @param {Pick<Snapshot, "state" | "author">} snapshot
 */
export const besideAuthor = ({ state, author }) =>
  isComplete(author) && state.inputs !== author.inputs ? { ...state.inputs, author: author.inputs } : state.inputs;
