/**
 * Stories from files other than the default one: fetched, checked by the engine, and loaded only if they are whole.
 *
 * @import { Story as StoryFile, StoryProblem } from "../../target/wasm/engine.js"
 * @import { StoryTexts } from "../texts/index.js"
 * @import { StoryWords } from "../texts/own-story.js"
 * @import { LoadedStory } from "./default.js"
 */

import { fetchStory } from "#story-text";
import { LoadError, loadEngine } from "../engine/engine.js";
import { USUAL_COMPANY } from "./default.js";
import { createMissing } from "./missing.js";
import { withOwnWords } from "./own-words.js";
import { summaryOf } from "./summary.js";

/** Where the words are fetched from. @typedef {{ later: () => Promise<{ stories: () => Promise<StoryTexts>, ownStory?: (id: string) => Promise<StoryWords | undefined> }> }} Source */

/** No story of the format can be longer, and nobody should wait for one. */
const MOST_BYTES = 1_000_000;

/**
 * @param {string} url relative to the page
 * @param {string} language
 * @param {Source} texts in this language
 * @returns {Promise<LoadedStory>}
 */
export async function loadStory(url, language, texts) {
  const [engine, value, words] = await Promise.all([loadEngine(), read(url), wordsIn(texts)]);
  const { story: checked, problems } = engine.checkStory(value);
  if (!checked) throw bad(problems);
  const file = await withOwnWords(checked, language, (await texts.later()).ownStory);
  const catalogue = engine.catalogue();
  return {
    ...told(file, language, words),
    catalogue: {
      ...catalogue,
      inputs: catalogue.inputs.map((input) => ({ ...input, slider: file.plausible[input.id] ?? input.slider })),
      // A figure that is not disclosed is `null` until the reader enters one.
      presets: /** @type {typeof catalogue.presets} */ (file.presets),
      reportedYears: file.base.map(({ year, asOf: _, sources, ...amounts }) => ({
        inputs: /** @type {Record<string, number>} */ ({ baseYear: year, ...amounts }),
        sources,
      })),
    },
    isUsual: file.company === USUAL_COMPANY,
    plausible: file.plausible,
    file: async () => file,
  };
}

/**
 * A story by its address, or one that was loaded before, in a language.
 *
 * @param {string | LoadedStory} source
 * @param {string} language
 * @param {Source} texts in this language
 * @returns {Promise<LoadedStory>}
 */
export async function tell(source, language, texts) {
  if (typeof source === "string") return loadStory(source, language, texts);
  const [own, words] = await Promise.all([source.file(), wordsIn(texts)]);
  const file = await withOwnWords(own, language, (await texts.later()).ownStory);
  return { ...source, ...told(file, language, words), file: async () => file };
}

/** @param {Source} texts */
const wordsIn = async (texts) => (await texts.later()).stories();

/**
 * The parts of a story that depend on the language.
 *
 * @param {StoryFile} file
 * @param {string} language
 * @param {StoryTexts} words
 * @returns {Pick<LoadedStory, "language" | "story" | "createMissing">}
 */
const told = (file, language, { termsOf, missing }) => ({
  language,
  story: summaryOf(file, language, termsOf),
  createMissing: (context) => createMissing(context, missing),
});

/**
 * @param {string} url
 * @returns {Promise<unknown>}
 */
async function read(url) {
  let response;
  try {
    response = await fetchStory(url);
  } catch (error) {
    throw new LoadError("storyNotFound", error);
  }
  if (!response.ok) throw new LoadError("storyNotFound", response.status);
  const text = await response.text();
  if (text.length > MOST_BYTES) throw bad([wholeFile("tooLarge", MOST_BYTES)]);
  try {
    return JSON.parse(text);
  } catch {
    throw bad([wholeFile("notAnObject", null)]);
  }
}

/**
 * @param {StoryProblem["code"]} code
 * @param {number | null} limit
 * @returns {StoryProblem}
 */
const wholeFile = (code, limit) => ({ path: "", code, limit, fatal: true });

/** @param {StoryProblem[]} problems */
const bad = (problems) => new LoadError("badStory", undefined, problems);
