/** What every bundle has in common: the browsers it is for, and how style sheets and stories become parts of scripts. */

import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { summaryOf } from "../story/summary.js";
import { english } from "../texts/index.js";
import { PACKAGE, ROOT, WWW } from "./paths.js";

/** A style sheet that is imported with `?text` becomes minified text, for a constructed style sheet. */
const sheetAsText = {
  name: "sheet-as-text",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\.css\?text$/ }, ({ path, resolveDir }) => ({
      path: relative(ROOT, join(resolveDir, path.replace("?text", ""))),
      namespace: "sheet",
    }));
    bundle.onLoad({ filter: /./, namespace: "sheet" }, async ({ path }) => {
      const { transform } = bundle.esbuild;
      const { code } = await transform(await readFile(join(ROOT, path), "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

/** Of the default story, a first visit loads only the summary. */
const storyAsSummary = {
  name: "story-as-summary",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\.json\?summary$/ }, ({ path, resolveDir }) => ({
      // The hash in a file's name is also one of this path: wherever it is built, the same file has the same name.
      path: relative(ROOT, join(resolveDir, path.replace("?summary", ""))),
      namespace: "summary",
    }));
    bundle.onLoad({ filter: /./, namespace: "summary" }, async ({ path }) => {
      const { termsOf } = await (await english.later()).stories();
      const summary = summaryOf(JSON.parse(await readFile(join(ROOT, path), "utf8")), english.language, termsOf);
      return { contents: JSON.stringify(summary), loader: "json" };
    });
  },
};

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

export const plugins = [sheetAsText, storyAsSummary, glueWithoutLoader];

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
