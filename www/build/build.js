/** Makes `dist/`: what is hosted, and what is packed for npm. */

import { mkdir, rm } from "node:fs/promises";
import { bundleEmbeds } from "./embeds.js";
import { holdFirstLoads, printSizes } from "./first-load.js";
import { drawHosts } from "./hosts.js";
import { LANGUAGES } from "./languages.js";
import { writeManifest } from "./manifest.js";
import { copyImages, writeAnswers } from "./oembed.js";
import { writeOneFileBuilds } from "./one-file.js";
import { writePackage } from "./package.js";
import { bundlePageScripts } from "./page-scripts.js";
import { copyPages } from "./pages.js";
import { DIST, PSEUDO } from "./paths.js";
import { bundleScripts } from "./scripts.js";
import { writeStoryIndex } from "./stories.js";
import { writeTypes } from "./types.js";
import { copyModules } from "./wasm.js";

/** What pages and programs load by name. All else that is bundled gets a name that changes with its content. */
const ENTRY_POINTS = {
  "define.js": "element/define.js",
  "calculator.js": "element/calculator.js",
  "engine.js": "engine/engine.js",
  "prose.js": "prose/index.js",
  "playground.js": "pages/playground/playground.js",
  "page.css": "pages/page.css",
  "components.css": "pages/components.css",
  "gallery.css": "pages/gallery/gallery.css",
  "author.css": "pages/author/author.css",
  "check.css": "pages/check/check.css",
  "embed-builder.css": "pages/builder/embed-builder.css",
};

/** The pages, besides the one that is a single file, and what is copied whole: stories, and the hosts of the gallery. */
const COPIED = {
  "index.html": "pages/playground/index.html",
  "story.html": "pages/author/story.html",
  "gallery.html": "pages/gallery/index.html",
  "embed.html": "pages/embed/embed.html",
  "embed-builder.html": "pages/builder/embed-builder.html",
  "check.html": "pages/check/check.html",
  gallery: "pages/gallery/hosts",
  stories: "stories",
};

await rm(DIST, { recursive: true, force: true });
await mkdir(DIST, { recursive: true });

const modules = await copyModules();
const bundles = await bundleScripts(ENTRY_POINTS, modules);
await bundlePageScripts();
await bundleEmbeds();
await copyPages(COPIED);
const stories = await writeStoryIndex();
if (PSEUDO) await writeManifest();
else await finish();

/** What readers and packages get and tests of a pseudo-language do not need. */
async function finish() {
  await drawHosts();
  await copyImages();
  await writeAnswers(stories);
  await writeOneFileBuilds();
  await writeTypes();
  await writePackage();
  const manifest = await writeManifest();
  printSizes(manifest);
  holdFirstLoads(
    manifest,
    LANGUAGES.map(({ folder, key, tag }) => {
      const scripts = ["define.js", "playground.js", bundles.nameOf(`texts/${key}/index.js`)];
      const loaded = scripts.flatMap((name) => [...bundles.loadedBy(name)]);
      return { tag, names: [`${folder}index.html`, "page.css", modules.initial, ...loaded] };
    }),
  );
}
