/**
 * Whatever can be cited: the sources of the story, and those of the model's assumptions.
 *
 * @import { Story, StorySource } from "../../../target/wasm/engine.js"
 */

import list from "./sources.json";

/** A source; its date says no more than is known. @typedef {StorySource} Source */

export const modelSources = /** @type {Source[]} */ (list);

/** @param {Story} file */
export function createBibliography(file) {
  const found = (/** @type {Source[]} */ among, /** @type {string[]} */ ids) =>
    ids.flatMap((id) => among.find((source) => source.id === id) ?? []);
  return {
    /** @param {string[]} ids */
    ofStory: (ids) => found(file.sources, ids),
    /** @param {string[]} ids */
    ofModel: (ids) => found(modelSources, ids),
  };
}
