/** The script of the page in a frame, and that for the page around it. */

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST } from "./paths.js";
import { DEFAULT_STORY } from "./stories.js";

/** What the height script may weigh, as it is: a promise of the product. */
const HEIGHT_SCRIPT_LIMIT = 1_024;

export async function bundleEmbeds() {
  const define = { ...shared.define, DEFAULT_STORY: JSON.stringify(DEFAULT_STORY) };
  await build({
    ...shared,
    outdir: DIST,
    define,
    entryPoints: { embed: "pages/embed/embed.js", "embed-height": "pages/embed/host.js" },
    format: "iife",
  });
  const { size } = await stat(join(DIST, "embed-height.js"));
  if (size > HEIGHT_SCRIPT_LIMIT) {
    throw new Error(`embed-height.js is ${size} bytes; it may be ${HEIGHT_SCRIPT_LIMIT} at most.`);
  }
}
