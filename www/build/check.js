/** The page that checks links. By itself: chunks shared with it would cut what a first visit loads into more pieces. */

import { build } from "esbuild";
import { shared } from "./bundling.js";
import { DIST } from "./paths.js";
import { wasmNames } from "./scripts.js";

/** @param {{ initial: string, whole: string }} modules */
export async function bundleCheck(modules) {
  await build({
    ...shared,
    entryPoints: [{ in: "pages/check/check.js", out: "check" }],
    outdir: DIST,
    format: "esm",
    define: { ...shared.define, ...wasmNames(modules) },
  });
}
