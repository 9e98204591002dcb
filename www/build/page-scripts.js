/**
 * The scripts of the pages on which somebody works: the form for authors, the builder, the check. They share nothing with what
 * a visit loads, for sharing would cut that into smaller chunks, but call the engine that is there already. Their words are
 * chunks by language: a page fetches those of its own.
 */

import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST } from "./paths.js";

/** By their names in `dist`. */
const ENTRY_POINTS = {
  author: "pages/author/author.js",
  check: "pages/check/check.js",
  "embed-builder": "pages/builder/embed-builder.js",
};

/** One engine on a page: that of the element, where there is one. */
const engineAsItIs = {
  name: "engine-as-it-is",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\/engine\/engine\.js$/ }, () => ({ path: "./engine.js", external: true }));
  },
};

export async function bundlePageScripts() {
  await build({
    ...shared,
    entryPoints: Object.entries(ENTRY_POINTS).map(([out, path]) => ({ in: path, out })),
    outdir: DIST,
    splitting: true,
    format: "esm",
    chunkNames: "page-[name]-[hash]",
    plugins: [engineAsItIs, ...shared.plugins],
  });
}
