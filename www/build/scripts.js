/** The scripts and style sheets of pages, as ES modules that share what they have in common and fetch late what they can. */

import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST } from "./places.js";

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
    define: {
      ...shared.define,
      ANSWER_WASM: JSON.stringify(`./${modules.answer}`),
      WHOLE_WASM: JSON.stringify(`./${modules.whole}`),
    },
    metafile: true,
  });
  return { loadedBy: (/** @type {string} */ entry) => loadedBy(metafile, entry) };
}

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
