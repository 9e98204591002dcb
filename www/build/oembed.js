/**
 * What other sites request when somebody pastes a link there: a static oEmbed answer for each story, with a picture of it; for
 * the default story one in each language.
 *
 * @import { AllInputs } from "../../target/wasm/engine.js"
 * @import { PageTexts } from "../texts/pages.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { StoryFile } from "./stories.js"
 */

import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { heightsOf, WIDTHS } from "../pages/builder/heights.js";
import { inputsText, VIEWS } from "../pages/builder/settings.js";
import { snippets } from "../pages/builder/snippets.js";
import { createTwin, IMAGE } from "../pages/builder/twin.js";
import { withOwnWords } from "../story/own-words.js";
import { pageTextsFor } from "../texts/page-texts.js";
import { LANGUAGES } from "./languages.js";
import { BASE_URL as base, DIST, PACKAGE, ROOT } from "./paths.js";
import { DEFAULT_STORY } from "./stories.js";

/** The pictures of every story and preset, drawn before. */
export async function copyImages() {
  const images = join(ROOT, "target", "images");
  if (!existsSync(images)) throw new Error("There are no images in target/images yet: ./build.sh draws them.");
  await cp(images, join(DIST, "images"), { recursive: true });
}

/**
 * Addresses are relative to the folder of the product unless `BASE_URL` says where that will be hosted.
 *
 * @param {StoryFile[]} stories
 */
export async function writeAnswers(stories) {
  const { loadEngine } = await import(pathToFileURL(join(DIST, "engine.js")).href);
  const engine = await loadEngine(await readFile(join(DIST, "engine.wasm")));
  for (const { folder, tag } of LANGUAGES) {
    const words = await pageTextsFor(tag);
    // A story of another company has the language of its file.
    const told = stories.filter(({ id }) => folder === "" || id === DEFAULT_STORY);
    await mkdir(join(DIST, "oembed", folder), { recursive: true });
    for (const story of told) {
      const answer = await answerTo(story, engine, words, folder === "" ? "en-GB" : tag);
      await writeFile(join(DIST, "oembed", folder, `${story.id}.json`), `${JSON.stringify(answer, null, 2)}\n`);
    }
  }
}

/**
 * @param {StoryFile} story
 * @param {Engine} engine
 * @param {PageTexts} words
 * @param {string} locale
 */
async function answerTo({ id, file }, engine, words, locale) {
  const { version } = PACKAGE;
  const { story } = engine.checkStory(file);
  if (!story) throw new Error(`${id} is no story; ./build.sh check-stories says why.`);
  // `null` is what a company does not disclose; the settings take it.
  const inputs = /** @type {AllInputs} */ (story.presets.base);
  const settings = {
    story: id,
    /** @type {"base"} */
    preset: "base",
    // As the builder offers first.
    view: VIEWS[0],
    theme: "",
    locale,
    inputs,
    stated: inputsText(inputs, engine.catalogue()),
    locked: [],
  };
  const whole = await withOwnWords(story, words.language, words.ownStory);
  const twin = createTwin({ file: whole, settings, engine, base, words });
  const given = { words: words.builder, settings, twin, base, version, files: {}, defaultStory: DEFAULT_STORY };
  return {
    type: "rich",
    version: "1.0",
    provider_name: "AI savings calculator",
    title: `${twin.company}: ${twin.title}`,
    width: WIDTHS.wide,
    height: heightsOf(id, settings.view).wide,
    html: snippets.bare(given),
    ...(twin.image && {
      thumbnail_url: `${base}images/${id}-base.svg`,
      thumbnail_width: IMAGE.width,
      thumbnail_height: IMAGE.height,
    }),
  };
}
