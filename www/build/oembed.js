/**
 * What other sites request when somebody pastes a link there: a static oEmbed answer for each story, with a
 * picture of it.
 *
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
import * as words from "../texts/pages.js";
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
  const { version } = PACKAGE;
  const { loadEngine } = await import(pathToFileURL(join(DIST, "engine.js")).href);
  const engine = await loadEngine(await readFile(join(DIST, "engine.wasm")));
  await mkdir(join(DIST, "oembed"), { recursive: true });
  for (const { id, file } of stories) {
    const { story } = engine.checkStory(file);
    if (!story) throw new Error(`${id} is no story; ./build.sh check-stories says why.`);
    const settings = {
      story: id,
      /** @type {"base"} */
      preset: "base",
      // As the builder offers first.
      view: VIEWS[0],
      theme: "",
      locale: "en-GB",
      inputs: story.presets.base,
      stated: inputsText(story.presets.base, engine.catalogue()),
      locked: [],
    };
    const twin = createTwin({ file: story, settings, engine, base, words });
    const answer = {
      type: "rich",
      version: "1.0",
      provider_name: "AI savings calculator",
      title: `${twin.company}: ${twin.title}`,
      width: WIDTHS.wide,
      height: heightsOf(id, settings.view).wide,
      html: snippets.bare({
        words: words.builder,
        settings,
        twin,
        base,
        version,
        files: {},
        defaultStory: DEFAULT_STORY,
      }),
      ...(twin.image && {
        thumbnail_url: `${base}images/${id}-base.svg`,
        thumbnail_width: IMAGE.width,
        thumbnail_height: IMAGE.height,
      }),
    };
    await writeFile(join(DIST, "oembed", `${id}.json`), `${JSON.stringify(answer, null, 2)}\n`);
  }
}
