/**
 * A story of this project in a language that its file does not have: in the file everyone would fetch the words.
 *
 * @import { Story as StoryFile } from "../../target/wasm/engine.js"
 * @import { StoryWords } from "../texts/own-story.js"
 */

/**
 * @param {StoryFile} file
 * @param {string} language
 * @param {((id: string) => Promise<StoryWords | undefined>) | undefined} ownStory finds the words in this language
 * @returns {Promise<StoryFile>}
 */
export async function withOwnWords(file, language, ownStory) {
  const own = await ownStory?.(file.id);
  return own ? { ...file, texts: { ...file.texts, [language]: own } } : file;
}
