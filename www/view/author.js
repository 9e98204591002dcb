/**
 * The author's answer beside the reader's: pictures keep it in sight once the reader has moved something.
 *
 * @import { AllInputs } from "../../target/wasm/engine.js"
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
 * @returns {AllInputs & { author?: AllInputs }}
 */
export const besideAuthor = ({ state, author }) =>
  isComplete(author) && String(Object.values(state.inputs)) !== String(Object.values(author.inputs))
    ? { ...state.inputs, author: author.inputs }
    : state.inputs;
