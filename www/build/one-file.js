/**
 * The one-file builds: the widget as a classic script, and a page with everything inside. They are made of the same modules
 * as the others but for the two that `imports` of package.json has a second file for: where the wasm module and the stories
 * come from.
 */

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { importedAs, plugins, shared } from "./bundling.js";
import { pageAt } from "./pages.js";
import { DIST, WASM, WWW } from "./paths.js";

/** One module is inside, the whole one, so there is one glue. */
const oneGlue = {
  name: "one-glue",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\/wasm\/engine-initial\.js$/ }, () => ({ path: join(WASM, "engine.js") }));
  },
};

const moduleInside = importedAs("gzip", "binary", (file) => gzipSync(file, { level: 9 }));

export async function writeOneFileBuilds() {
  await writeFile(join(DIST, "offline.js"), await classicScript("element/define.js"));
  await writeFile(join(DIST, "offline.html"), await page());
}

/** @param {string} entry */
async function classicScript(entry) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: "iife",
    write: false,
    conditions: ["offline"],
    plugins: [oneGlue, moduleInside, ...plugins],
    // There are no files beside the script, so code must not look for any.
    logOverride: { ...shared.logOverride, "empty-import-meta": "error" },
  });
  return outputFiles[0].text;
}

/** The page, with style and script in their places, and a policy that lets nothing else run and nothing be fetched. */
async function page() {
  const script = await classicScript("pages/offline/page.js");
  // Either would end the script, or hide its end, wherever it occurs in it.
  if (/<!--|<\/?script/iu.test(script)) throw new Error("The script of the offline page holds markup of scripts.");
  const sheets = ["page.css", "components.css", "offline/page.css"];
  const texts = await Promise.all(sheets.map((name) => readFile(join(WWW, "pages", name), "utf8")));
  const { code: style } = await transform(texts.join("\n"), { loader: "css", minify: true });
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hash(style)}'`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const template = await pageAt("pages/offline/page.html", "offline.html");
  // As functions, since dollar signs have a special meaning in a replacement text.
  return template
    .replace("default-src 'none'", () => policy)
    .replace("<style></style>", () => `<style>${style}</style>`)
    .replace("<script></script>", () => `<script>${script}</script>`);
}

/** @param {string} text */
const hash = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
