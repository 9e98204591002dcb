/** What every bundle has in common: the browsers it is for, and how style sheets, stories and texts become parts of scripts. */

import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { HEADLINES } from "../engine/headlines.js";
import { summaryOf } from "../story/summary.js";
import { PACKAGE, ROOT, WWW } from "./paths.js";
import { pseudoPlugins } from "./pseudo.js";

/**
 * A plugin for imports that end in `?` and this word: `make` says what they bring, of the bytes of the file before it and its
 * path.
 *
 * @param {string} word
 * @param {import("esbuild").Loader} loader
 * @param {(file: Buffer, path: string) => string | Uint8Array | Promise<string | Uint8Array>} make
 * @returns {import("esbuild").Plugin}
 */
export const importedAs = (word, loader, make) => ({
  name: word,
  setup(bundle) {
    bundle.onResolve({ filter: new RegExp(`\\?${word}$`) }, ({ path, resolveDir }) => ({
      // The hash in a file's name is also one of this path: wherever it is built, the same file has the same name.
      path: relative(ROOT, join(resolveDir, path.slice(0, -`?${word}`.length))),
      namespace: word,
    }));
    bundle.onLoad({ filter: /./, namespace: word }, async ({ path }) => ({
      contents: await make(await readFile(join(ROOT, path)), path),
      loader,
    }));
  },
});

/** A style sheet becomes minified text, for a constructed style sheet. */
const sheetAsText = importedAs("text", "text", async (file) => {
  const { code } = await transform(file, { loader: "css", minify: true });
  return code;
});

/**
 * Of the default story, a first visit loads only the summary: in English from its file, in another language with the words that
 * are among its texts.
 */
const storyAsSummary = importedAs("summary", "json", async (file, path) => {
  const [, tag, name] = /texts[\\/](\w+)[\\/]stories[\\/](.+)$/u.exec(path) ?? [];
  const { termsOf } = await import(pathToFileURL(join(WWW, "texts", tag ?? "en", "terms.js")).href);
  const read = JSON.parse(file.toString());
  if (!tag) return JSON.stringify(summaryOf(read, "en", termsOf));
  const story = JSON.parse(await readFile(join(WWW, "stories", name), "utf8"));
  return JSON.stringify(summaryOf({ ...story, texts: { ...story.texts, [tag]: read } }, tag, termsOf));
});

/** Of what the inputs are, a first visit loads the names, and what it describes on the page. */
const wordsOfFirstVisit = importedAs("first", "json", (file) => {
  const inputs = Object.entries(JSON.parse(file.toString()));
  const shown = inputs.map(([id, { name, about }]) => [id, HEADLINES.includes(id) ? { name, about } : { name }]);
  return JSON.stringify(Object.fromEntries(shown));
});

/** The generated glue can also fetch its module, but the engine does that: unused functions are not bundled. */
const glueWithoutLoader = {
  name: "glue-without-loader",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onLoad({ filter: /wasm[\\/]engine(-initial)?\.js$/ }, async ({ path }) => {
      const glue = await readFile(path, "utf8");
      const contents = glue.replace("export { initSync, __wbg_init as default }", "export { initSync }");
      if (contents === glue) throw new Error(`${path} is not as this build knows it.`);
      return { contents };
    });
  },
};

export const plugins = [...pseudoPlugins, sheetAsText, storyAsSummary, wordsOfFirstVisit, glueWithoutLoader];

/** @satisfies {import("esbuild").BuildOptions} */
export const shared = {
  absWorkingDir: WWW,
  bundle: true,
  minify: true,
  target: ["chrome111", "firefox115", "safari16.4"],
  logLevel: "warning",
  // A script imported for its side effects is left out unless package.json says that it has them.
  logOverride: { "ignored-bare-import": "error" },
  define: { VERSION: JSON.stringify(PACKAGE.version) },
  plugins,
};
