/** The package as npm packs it from `dist/`: what is in it, and what the registries' linters say. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { access, readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const www = new URL("../../www/", import.meta.url);
const json = async (url) => JSON.parse(await readFile(url, "utf8"));

const stories = await Promise.all(
  (await readdir(new URL("stories/", www)))
    .filter((name) => !name.includes("schema"))
    .map((name) => json(new URL(`stories/${name}`, www))),
);

/** Of each story its file and its answer for oEmbed. */
const OF_STORIES = stories.flatMap(({ id }) => [`oembed/${id}.json`, `stories/${id}.json`]);

/** The pages of every language; those of English are not in a folder. */
const LANGUAGES = ["ar", "de", "es", "fr", "it", "ja", "nl", "pt", "zh"];
const PAGES = ["check.html", "embed-builder.html", "embed.html", "gallery.html", "index.html", "story.html"];
const OF_LANGUAGES = LANGUAGES.flatMap((tag) => PAGES.map((page) => `${tag}/${page}`));

/** The answers for oEmbed of the default story in the other languages. */
const ANSWERS = LANGUAGES.map((tag) => `oembed/${tag}/netflix-q2-2025.json`);

/** Names with a hash in them are listed here with a star; several files may match one name. */
const CONTENTS = [
  "LICENSE",
  "LICENSE-APACHE",
  "LICENSE-MIT",
  "README.md",
  "answer.wasm",
  "ar-*.js",
  "assumptions-*.js",
  "author.css",
  "author.js",
  "calculator.js",
  "calculator.wasm",
  "check.css",
  "check.html",
  "check.js",
  "chunk-*.js",
  "claims-*.js",
  "claims-texts-*.js",
  "common-texts-*.js",
  "components.css",
  "custom-elements.json",
  "de-*.js",
  "deeper-*.js",
  "define.js",
  "digest-*.js",
  "embed-builder.css",
  "embed-builder.html",
  "embed-builder.js",
  "embed-height.js",
  "embed.html",
  "embed.js",
  "en-*.js",
  "engine-*.js",
  "engine-*.wasm",
  "engine-initial-*.wasm",
  "engine-initial.wasm",
  "engine.js",
  "engine.wasm",
  "es-*.js",
  "evidence-*.js",
  "evidence-texts-*.js",
  "explorations-*.js",
  "explorations-texts-*.js",
  "fr-*.js",
  "gallery.css",
  "gallery.html",
  "gallery/article.html",
  "gallery/article.svg",
  "gallery/column.html",
  "gallery/column.svg",
  "gallery/frame.html",
  "gallery/frame.svg",
  "gallery/host.css",
  "gallery/offline.svg",
  "gallery/rtl.html",
  "gallery/rtl.svg",
  "gallery/sandbox.html",
  "gallery/sandbox.svg",
  "gallery/strict.html",
  "gallery/strict.svg",
  "gallery/stripped.html",
  "gallery/stripped.svg",
  "guess-*.js",
  "index.html",
  "it-*.js",
  "ja-*.js",
  "keyboard-*.js",
  "later-*.js",
  "link-notice-*.js",
  "listening-*.js",
  "listening-texts-*.js",
  "load-*.js",
  "load-failure-*.js",
  "manifest.json",
  "netflix-q2-2025-*.js",
  "nl-*.js",
  "offline.html",
  "offline.js",
  "package.json",
  "page-chunk-*.js",
  "page-netflix-q2-2025-*.js",
  "page-pages-*.js",
  "page.css",
  "playground.js",
  "print-*.js",
  "prose-*.js",
  "prose.js",
  "pt-*.js",
  "share-*.js",
  "share-texts-*.js",
  "spoken-*.js",
  "stories/index.json",
  "stories/story.schema.json",
  "story-texts-*.js",
  "story.html",
  "sync-*.js",
  "tables-*.js",
  "types/contract.d.ts",
  "types/element/calculator.d.ts",
  "types/element/define.d.ts",
  "types/element/tag.d.ts",
  "types/engine/engine.d.ts",
  "types/prose/index.d.ts",
  "zh-*.js",
  "zip-*.js",
];

test("packs these files and no others, and nothing of what is hosted is missing", async () => {
  const [{ files }] = JSON.parse(execFileSync("npm", ["pack", dist, "--dry-run", "--json"], { encoding: "utf8" }));
  const paths = files.map(({ path }) => path);
  const isPicture = (path) => path.startsWith("images/");
  const starred = paths.filter((path) => !isPicture(path)).map((path) => path.replace(/-(?:[A-Z0-9]{8}|[0-9a-f]{8})(\.\w+)$/u, "-*$1"));
  assert.deepEqual([...new Set(starred)].sort(), [...CONTENTS, ...OF_LANGUAGES, ...OF_STORIES, ...ANSWERS].toSorted());
  // Another test says which presets have a picture.
  const pictures = paths.filter(isPicture);
  assert.ok(pictures.length >= 6 && pictures.every((path) => /^images\/[\w-]+-(?:cautious|base|bold)\.svg$/u.test(path)));
  const hosted = Object.keys((await json(new URL("../../dist/manifest.json", import.meta.url))).files);
  assert.deepEqual(paths.toSorted(), [...hosted, "manifest.json"].sort());
});

test("has the manifest that is written by hand, without what only the build needs", async () => {
  const { private: isPrivate, imports, devDependencies, sideEffects, ...own } = await json(new URL("package.json", www));
  assert.ok(isPrivate && devDependencies);
  const { sideEffects: scripts, ...published } = await json(new URL("../../dist/package.json", import.meta.url));
  assert.deepEqual(published, own);
  const built = await readdir(new URL("../../dist/", import.meta.url));
  for (const name of scripts.filter((name) => name.endsWith(".js"))) assert.ok(built.includes(name.slice(2)), name);
  const cargo = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(own.version, cargo.match(/^version = "(.*)"$/mu)[1], "one version for the crate and the package");
});

test("has nothing that publint complains of", async () => {
  const { publint } = await import(pathToFileURL(createRequire(new URL("package.json", www)).resolve("publint")).href);
  const { messages } = await publint({ pkgDir: dist, strict: true });
  assert.deepEqual(messages, []);
});

test("has types that resolve wherever ES modules do", async () => {
  const { version } = await json(new URL("package.json", www));
  const packed = new URL(`../../target/bundlers/ai-savings-calculator-${version}.tgz`, import.meta.url);
  await access(packed).catch(() => assert.fail("run this first: node tests/bundlers/build.js"));
  const attw = fileURLToPath(new URL("node_modules/@arethetypeswrong/cli/dist/index.js", www));
  // The bundler decides what importing a wasm module yields, so there are no types for it.
  const wasm = ["./engine.wasm", "./engine-initial.wasm", "./calculator.wasm", "./answer.wasm"];
  const options = ["--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", ...wasm];
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, fileURLToPath(packed), ...options], { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /ai-savings-calculator\/engine/u);
});
