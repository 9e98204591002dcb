/** The scripts and style sheets of pages, as ES modules that share what they have in common and fetch late what they can. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST, WWW } from "./paths.js";

/** What a first visit loads. */
const FIRST_VISIT = join(WWW, "element", "calculator.js");

/** What the texts of every language read: with the first visit, for else each language would wait for a file more. */
const OF_LANGUAGES = ["fill.js", "own-story.js", "table.js"].map((name) => join(WWW, "texts", name));

/**
 * Where English texts are fetched from that a first visit does not need: a bundler that preloads what a late part needs must not preload
 * the first visit for it, which Firefox reports as an error. The lists of all languages would be too long for a first visit.
 */
const OF_ENGLISH = join(WWW, "texts", "en", "later.js");

/** Code that imports modules for what they do, which is nothing. @param {string[]} paths */
const importing = (...paths) => paths.map((path) => `\nimport ${JSON.stringify(path)};`).join("");

/**
 * What a first visit loads stays in one chunk. Split by which later part shares what, it would be a dozen files, and
 * 2 kB more: each is compressed by itself. So every later part, which is a module that `import()` loads, imports
 * all of it. It is loaded by then: the bundler drops the import, but counts it when it decides what shares a chunk.
 */
const firstVisitTogether = {
  name: "first-visit-together",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    /** The modules that `import()` loads. @type {Set<string>} */
    const later = new Set();
    bundle.onResolve({ filter: /^\.{1,2}\/.+\.js$/ }, ({ path, resolveDir, kind }) => {
      const target = join(resolveDir, path);
      if (kind === "dynamic-import" && target.startsWith(WWW)) later.add(target);
      return undefined;
    });
    bundle.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const more = path === FIRST_VISIT ? [...OF_LANGUAGES, OF_ENGLISH] : later.has(path) ? [FIRST_VISIT] : [];
      if (more.length === 0) return undefined;
      return { contents: (await readFile(path, "utf8")) + importing(...more), loader: "js" };
    });
  },
};

/**
 * @param {Record<string, string>} entryPoints the path of each below `www`, by its name in `dist`
 * @param {{ initial: string, whole: string }} modules
 */
export async function bundleScripts(entryPoints, modules) {
  const { metafile } = await build({
    ...shared,
    entryPoints: Object.entries(entryPoints).map(([name, path]) => ({ in: path, out: name.replace(/\.\w+$/u, "") })),
    outdir: DIST,
    splitting: true,
    format: "esm",
    chunkNames: "[name]-[hash]",
    define: { ...shared.define, ...wasmNames(modules) },
    plugins: [...shared.plugins, firstVisitTogether],
    logOverride: { "ignored-bare-import": "silent" },
    metafile: true,
  });
  return {
    loadedBy: (/** @type {string} */ entry) => loadedBy(metafile, entry),
    /** The file that a module became which `import()` loads. */
    nameOf: (/** @type {string} */ path) => {
      const [name] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === path) ?? [];
      if (!name) throw new Error(`${path} is in no file of its own.`);
      return name.slice(name.lastIndexOf("/") + 1);
    },
  };
}

/**
 * The addresses by which scripts load the wasm modules.
 *
 * @param {{ initial: string, whole: string }} modules
 */
const wasmNames = ({ initial, whole }) => ({
  INITIAL_WASM: JSON.stringify(`./${initial}`),
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
