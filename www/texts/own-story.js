/** The words of the project's own stories in a language that their files do not have: in a file everyone would fetch them. */

/**
 * @typedef {import("../../target/wasm/engine.js").Story["texts"][string]} StoryWords
 */

/**
 * What finds the words of a story, and nothing for one that the language does not have.
 *
 * @param {Record<string, () => Promise<{ default: unknown }>>} stories by their ids
 */
export const ownStoryOf = (stories) => async (/** @type {string} */ id) =>
  Object.hasOwn(stories, id) ? /** @type {StoryWords} */ ((await stories[id]()).default) : undefined;
