/** Bundles what embeds need, and writes the files that are made from the product itself. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { heightsOf, WIDTHS } from "./builder/heights.js";
import { snippets } from "./builder/snippets.js";
import { createTwin, IMAGE } from "./builder/twin.js";

/** What the height script may weigh, as it is: a promise of the product. */
const HEIGHT_SCRIPT_LIMIT = 1_024;

const BROWSERS = ["chrome111", "firefox115", "safari16.4"];

/** The builder calls the engine that is there already. */
const engineAsItIs = {
  name: "engine-as-it-is",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\/engine\.js$/ }, () => ({ path: "./engine.js", external: true }));
  },
};

/**
 * @typedef {object} Product
 * @property {string} here the folder of the sources
 * @property {string} dist
 * @property {string} version
 * @property {string} defaultStory the id of the story that is told without a file
 */

/**
 * The page in a frame, the script for the page around it, and the builder. They share nothing with what a visit loads, so
 * that none of it is cut smaller for their sake.
 *
 * @param {Product} product
 * @param {import("esbuild").Plugin[]} plugins
 */
export async function bundleEmbeds({ here, dist, version, defaultStory }, plugins) {
  const common = {
    absWorkingDir: here,
    outdir: dist,
    bundle: true,
    minify: true,
    target: BROWSERS,
    define: { VERSION: JSON.stringify(version), DEFAULT_STORY: JSON.stringify(defaultStory) },
    /** @type {"warning"} */
    logLevel: "warning",
  };
  const classic = { embed: "frame/embed.js", "embed-height": "frame/host.js" };
  await build({ ...common, entryPoints: classic, format: "iife", plugins });
  const builder = ["embed-builder.js", "embed-builder.css"];
  await build({ ...common, entryPoints: builder, format: "esm", plugins: [engineAsItIs] });
  const { size } = await stat(join(dist, "embed-height.js"));
  if (size > HEIGHT_SCRIPT_LIMIT) {
    throw new Error(`embed-height.js is ${size} bytes; it may be ${HEIGHT_SCRIPT_LIMIT} at most.`);
  }
}

/**
 * The index of the stories, the manifest, the images, and an oEmbed answer for each story.
 *
 * @param {Product} product
 */
export async function writeEmbedFiles(product) {
  const { here, dist } = product;
  const images = join(here, "..", "target", "images");
  if (!existsSync(images)) throw new Error("There are no images in target/images yet: ./build.sh draws them.");
  await cp(images, join(dist, "images"), { recursive: true });
  const stories = await readStories(dist);
  const list = stories.map(({ id, file: { company, periods } }) => ({
    id,
    name: `${company}, ${periods.current}`,
    isDefault: id === product.defaultStory,
  }));
  await write(join(dist, "stories", "index.json"), list);
  await writeManifest(product);
  await writeAnswers(product, stories);
}

/** @param {string} dist */
async function readStories(dist) {
  const folder = join(dist, "stories");
  const names = (await readdir(folder)).filter((name) => !name.includes(".schema.")).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: name.replace(/\.json$/u, ""),
      file: JSON.parse(await readFile(join(folder, name), "utf8")),
    })),
  );
}

/**
 * What a page can hold the scripts against.
 *
 * @param {Product} product
 */
async function writeManifest({ dist, version }) {
  const names = (await readdir(dist)).filter((name) => name.endsWith(".js")).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(dist, name));
      const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
      return [name, { integrity, bytes: bytes.length }];
    }),
  );
  await write(join(dist, "manifest.json"), { version, files: Object.fromEntries(files) });
}

/**
 * An oEmbed answer for each story. Addresses are relative to the folder of the product unless `BASE_URL` says where that
 * will be hosted.
 *
 * @param {Product} product
 * @param {{ id: string, file: any }[]} stories
 */
async function writeAnswers({ dist, version, defaultStory }, stories) {
  const base = (process.env.BASE_URL ?? "").replace(/([^/])$/u, "$1/");
  const { loadEngine } = await import(pathToFileURL(join(dist, "engine.js")).href);
  const engine = await loadEngine(await readFile(join(dist, "calculator.wasm")));
  await mkdir(join(dist, "oembed"), { recursive: true });
  for (const { id, file } of stories) {
    const { story } = engine.checkStory(file);
    if (!story) throw new Error(`${id} is no story; ./build.sh check-stories says why.`);
    const settings = {
      story: id,
      /** @type {"base"} */
      preset: "base",
      view: "full",
      theme: "",
      locale: "en-GB",
      inputs: story.presets.base,
      locked: [],
    };
    const twin = createTwin({ file: story, settings, engine, base });
    await write(join(dist, "oembed", `${id}.json`), {
      type: "rich",
      version: "1.0",
      provider_name: "AI savings calculator",
      title: `${twin.company}: ${twin.title}`,
      width: WIDTHS.wide,
      height: heightsOf(id, settings.view).wide,
      html: snippets.bare({ settings, twin, base, version, files: {}, defaultStory }),
      ...(twin.image && {
        thumbnail_url: `${base}images/${id}-base.svg`,
        thumbnail_width: IMAGE.width,
        thumbnail_height: IMAGE.height,
      }),
    });
  }
}

/**
 * @param {string} path
 * @param {unknown} value
 */
const write = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
