/**
 * The author's answer beside the reader's: pictures keep it in sight once the reader has moved something.
 *
 * @import { AllInputs, Futures } from "../../target/wasm/engine.js"
 * @import { Moment, Snapshot } from "./chart.js"
 */

import { isComplete, same, sameFutures } from "../state/state.js";

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
 * The reader's inputs, with the author's beside them where they differ.
 *
 * @param {Pick<Snapshot, "state" | "author">} snapshot
 * @returns {AllInputs & { author?: AllInputs }}
 */
export const besideAuthor = ({ state, author }) =>
  isComplete(author) && !same(Object.values(state.inputs), Object.values(author.inputs))
    ? { ...state.inputs, author: author.inputs }
    : state.inputs;
