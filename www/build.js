/** Bundles the shell into `dist/` beside the wasm module, and weighs what a first visit loads. */

import { copyFile, cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { told } from "./told.js";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");
const MODULES = ["answer.wasm", "calculator.wasm"];

/** What a first visit may load, brotli-compressed: a promise of the product, so the build fails beyond it. */
const FIRST_LOAD_LIMIT = 83_000;

/** A style sheet that is imported by a script becomes minified text, to be used in a constructed sheet. */
const sheetAsText = {
  name: "sheet-as-text",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onLoad(
      { filter: /\/www\/(element|(assumptions|panels|evidence|exports)\/[\w/-]+)\.css$/ },
      async ({ path }) => {
        const { transform } = bundle.esbuild;
        const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
        return { contents: code, loader: "text" };
      },
    );
  },
};

/** Of the default story, a first visit loads what the widget tells of it. */
const storyAsTold = {
  name: "story-as-told",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\.json\?told$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("?told", "")),
      namespace: "told",
    }));
    bundle.onLoad({ filter: /./, namespace: "told" }, async ({ path }) => ({
      contents: JSON.stringify(told(JSON.parse(await readFile(path, "utf8")), "en")),
      loader: "json",
    }));
  },
};

const { version } = JSON.parse(await readFile(join(here, "package.json"), "utf8"));

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["define.js", "calculator.js", "engine.js", "author.js", "page.css", "author.css"],
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  target: ["chrome111", "firefox115", "safari16.4"],
  chunkNames: "[name]-[hash]",
  define: { VERSION: JSON.stringify(version) },
  plugins: [sheetAsText, storyAsTold],
  metafile: true,
  logLevel: "warning",
});
for (const page of ["index.html", "story.html"]) await copyFile(join(here, page), join(dist, page));
await cp(join(here, "stories"), join(dist, "stories"), { recursive: true });
for (const name of MODULES) await copyFile(join(here, "..", "target", "wasm", name), join(dist, name));

const firstLoad = new Set(["index.html", "page.css", "answer.wasm", ...loadedBy("define.js")]);
const total = { raw: 0, gzip: 0, brotli: 0 };
row("file", "raw", "gzip", "brotli");
const entries = await readdir(dist, { withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
for (const name of files.sort()) {
  const bytes = await readFile(join(dist, name));
  const size = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
  row(firstLoad.has(name) ? `${name} *` : name, size.raw, size.gzip, size.brotli);
  if (!firstLoad.has(name)) continue;
  total.raw += size.raw;
  total.gzip += size.gzip;
  total.brotli += size.brotli;
}
row("* first load", total.raw, total.gzip, total.brotli);
if (total.brotli > FIRST_LOAD_LIMIT) {
  console.error(`The first load is ${total.brotli} bytes; it may be ${FIRST_LOAD_LIMIT} at most.`);
  process.exitCode = 1;
}

/**
 * The scripts that `entry` loads when it is imported, by file name.
 *
 * @param {string} entry
 * @param {Set<string>} [seen]
 */
function loadedBy(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const outputs = Object.entries(metafile.outputs);
  const imports = outputs.find(([path]) => path.endsWith(`/${entry}`))?.[1].imports ?? [];
  for (const { path, kind } of imports) {
    if (kind === "import-statement") loadedBy(path.slice(path.lastIndexOf("/") + 1), seen);
  }
  return seen;
}

/**
 * @param {string} name
 * @param {(string | number)[]} cells
 */
function row(name, ...cells) {
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join(""));
}
