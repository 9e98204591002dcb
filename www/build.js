/** Makes `dist/`: what is hosted, and what is packed for npm. */

import { mkdir, rm } from "node:fs/promises";
import { bundleCheck } from "./build/check.js";
import { bundleEmbeds } from "./build/embeds.js";
import { holdFirstLoad } from "./build/first-load.js";
import { writeManifest } from "./build/manifest.js";
import { copyImages, writeAnswers } from "./build/oembed.js";
import { writeOneFileBuilds } from "./build/one-file.js";
import { writePackage } from "./build/package.js";
import { copyPages } from "./build/pages.js";
import { DIST } from "./build/places.js";
import { bundleScripts } from "./build/scripts.js";
import { writeStoryIndex } from "./build/stories.js";
import { writeTypes } from "./build/types.js";
import { copyModules } from "./build/wasm.js";

/** What pages and programs ask for by name. All else that is bundled gets a name that changes with its content. */
const ENTRY_POINTS = [
  "define.js",
  "calculator.js",
  "engine.js",
  "prose.js",
  "author.js",
  "playground.js",
  "page.css",
  "author.css",
  "check.css",
];

/** The pages, besides the one that is a single file. */
const PAGES = ["index.html", "story.html", "gallery.html", "embed.html", "embed-builder.html", "check.html"];

/** What is copied whole: stories, and the hosts of the gallery. */
const FOLDERS = ["stories", "gallery"];

await rm(DIST, { recursive: true, force: true });
await mkdir(DIST, { recursive: true });

const modules = await copyModules();
const bundles = await bundleScripts(ENTRY_POINTS, modules);
await bundleCheck(modules);
await bundleEmbeds();
await copyPages(PAGES, FOLDERS);
await copyImages();
await writeAnswers(await writeStoryIndex());
await writeOneFileBuilds();
await writeTypes();
await writePackage();
const manifest = await writeManifest();
const scripts = ["define.js", "playground.js"].flatMap((name) => [...bundles.loadedBy(name)]);
holdFirstLoad(manifest, ["index.html", "page.css", modules.answer, ...scripts]);
