/**
 * The page in a frame, the script for the page around it, and the builder. They share nothing with what a visit loads:
 * sharing would split that into smaller chunks.
 */

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST } from "./paths.js";
import { DEFAULT_STORY } from "./stories.js";

/** What the height script may weigh, as it is: a promise of the product. */
const HEIGHT_SCRIPT_LIMIT = 1_024;

/** The builder calls the engine that is there already. */
const engineAsItIs = {
  name: "engine-as-it-is",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /\/engine\/engine\.js$/ }, () => ({ path: "./engine.js", external: true }));
  },
};

export async function bundleEmbeds() {
  const define = { ...shared.define, DEFAULT_STORY: JSON.stringify(DEFAULT_STORY) };
  const common = { ...shared, outdir: DIST, define };
  await build({
    ...common,
    entryPoints: { embed: "pages/embed/embed.js", "embed-height": "pages/embed/host.js" },
    format: "iife",
  });
  await build({
    ...common,
    entryPoints: ["pages/builder/embed-builder.js", "pages/builder/embed-builder.css"],
    entryNames: "[name]",
    format: "esm",
    plugins: [engineAsItIs, ...shared.plugins],
  });
  const { size } = await stat(join(DIST, "embed-height.js"));
  if (size > HEIGHT_SCRIPT_LIMIT) {
    throw new Error(`embed-height.js is ${size} bytes; it may be ${HEIGHT_SCRIPT_LIMIT} at most.`);
  }
}
