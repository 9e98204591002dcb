/** The scripts and style sheets of pages, as ES modules that share what they have in common and fetch late what they can. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST, WWW } from "./places.js";

/** Where the later parts begin. */
const LATER =
  /((assumptions|panels|evidence|share)\/index|claims\/index|prose\/print|story-file|link\/sync|\/(author|playground|check|embed-builder))\.js$/;

/**
 * What a first visit loads stays in one chunk. Cut up by which later part shares what, it would be a dozen files, and 2 kB
 * more: each is compressed for itself. So every later part imports all of it, which is there by then. The bundler leaves
 * the import out, having no use for it, and yet goes by it when it decides what shares a chunk.
 */
const firstVisitTogether = {
  name: "first-visit-together",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onLoad({ filter: LATER }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\nimport ${JSON.stringify(join(WWW, "calculator.js"))};`,
      loader: "js",
    }));
  },
};

/**
 * @param {string[]} entryPoints
 * @param {{ answer: string, whole: string }} modules
 */
export async function bundleScripts(entryPoints, modules) {
  const { metafile } = await build({
    ...shared,
    entryPoints,
    outdir: DIST,
    splitting: true,
    format: "esm",
    chunkNames: "[name]-[hash]",
    define: { ...shared.define, ...wasmNames(modules) },
    plugins: [...shared.plugins, firstVisitTogether],
    logOverride: { "ignored-bare-import": "silent" },
    metafile: true,
  });
  return { loadedBy: (/** @type {string} */ entry) => loadedBy(metafile, entry) };
}

/**
 * By what address scripts load the wasm modules.
 *
 * @param {{ answer: string, whole: string }} modules
 */
export const wasmNames = ({ answer, whole }) => ({
  ANSWER_WASM: JSON.stringify(`./${answer}`),
  WHOLE_WASM: JSON.stringify(`./${whole}`),
});

/**
 * The scripts that `entry` loads when it is imported, by file name.
 *
 * @param {import("esbuild").Metafile} metafile
 * @param {string} entry
 * @param {Set<string>} [seen]
 */
function loadedBy(metafile, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${entry}`));
  for (const { path, kind } of output?.[1].imports ?? []) {
    if (kind === "import-statement") loadedBy(metafile, path.slice(path.lastIndexOf("/") + 1), seen);
  }
  return seen;
}
