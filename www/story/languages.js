/**
 * The texts of a story in a language. What the story does not have in it is in the first language of its file, and marked as
 * such: a voice has to pronounce it right.
 *
 * @import { Story as StoryFile } from "../../target/wasm/engine.js"
 * @import { StoryWords } from "../texts/own-story.js"
 */

/** What is lent by another language: its tag, and the texts. @typedef {{ language: string, texts: string[] }} Lent */

/**
 * The texts in a language, field by field.
 *
 * @param {Pick<StoryFile, "texts">} file
 * @param {string} language such as `en` or `pt-BR`
 * @returns {StoryWords}
 */
export function textsIn({ texts }, language) {
  const [, first] = firstOf(texts);
  return /** @type {StoryWords} */ (completed(ownIn(texts, language), first));
}

/**
 * What the first language has to lend to another one; nothing where it is complete.
 *
 * @param {Pick<StoryFile, "texts">} file
 * @param {string} language
 * @returns {Lent | undefined}
 */
export function lentIn({ texts }, language) {
  const [tag, first] = firstOf(texts);
  const lent = lacking(ownIn(texts, language), first);
  return lent.length ? { language: tag, texts: lent } : undefined;
}

/**
 * What marks a text of a story for voices.
 *
 * @param {{ lent?: Lent }} story
 * @param {string} text
 * @returns {{ lang?: string, dir?: string }}
 */
export const markOf = ({ lent }, text) => (lent?.texts.includes(text) ? { lang: lent.language, dir: "auto" } : {});

/** @param {StoryFile["texts"]} texts */
const firstOf = (texts) => Object.entries(texts)[0];

/**
 * @param {StoryFile["texts"]} texts
 * @param {string} language
 */
function ownIn(texts, language) {
  const generalOf = (/** @type {string} */ tag) => tag.split("-")[0];
  const tags = Object.keys(texts);
  const own = [language, generalOf(language)].find((tag) => tags.includes(tag));
  // What is written in one country is better than another language.
  const found = own ?? tags.find((tag) => generalOf(tag) === generalOf(language));
  return found === undefined ? undefined : texts[found];
}

/** A table, and neither a text nor a label. @param {unknown} value @returns {value is Record<string, unknown>} */
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A text that is missing is empty, since the engine checks that no text is.
 *
 * @param {unknown} own
 * @param {unknown} first
 * @returns {unknown}
 */
function completed(own, first) {
  if (!isTable(first)) return own || first;
  const given = isTable(own) ? own : {};
  return {
    ...given,
    ...Object.fromEntries(Object.entries(first).map(([key, one]) => [key, completed(given[key], one)])),
  };
}

/**
 * @param {unknown} own
 * @param {unknown} first
 * @returns {string[]}
 */
function lacking(own, first) {
  if (!isTable(first)) return own ? [] : /** @type {string[]} */ ([first].flat());
  const given = isTable(own) ? own : {};
  return Object.entries(first).flatMap(([key, one]) => lacking(given[key], one));
}
