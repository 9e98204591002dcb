/**
 * Whatever can be cited: the sources of the story, and those of the model's assumptions.
 *
 * @import { Story, StorySource } from "../../../target/wasm/engine.js"
 */

import list from "./sources.json";

/**
 * A source, with the language of its title and of what is said of it; its date says no more than is known.
 *
 * @typedef {StorySource & { language?: string }} Source
 */

export const modelSources = /** @type {Source[]} */ (list).map((source) => ({ ...source, language: "en" }));

/**
 * The sources of a story. They are named once, in the first language that its file has.
 *
 * @param {Story} file
 * @returns {Source[]}
 */
export const sourcesOf = ({ sources, texts }) =>
  sources.map((source) => ({ ...source, language: Object.keys(texts)[0] }));

/** @param {Story} file */
export function createBibliography(file) {
  const found = (/** @type {Source[]} */ among, /** @type {string[]} */ ids) =>
    ids.flatMap((id) => among.find((source) => source.id === id) ?? []);
  return {
    /** @param {string[]} ids */
    ofStory: (ids) => found(sourcesOf(file), ids),
    /** @param {string[]} ids */
    ofModel: (ids) => found(modelSources, ids),
  };
}
