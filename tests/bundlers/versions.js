/** Another version of the widget, to run on one page with the built one. */

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../../www/build/bundling.js";
import { BUILT, DIST, tool } from "./paths.js";

export async function build() {
  const folder = join(BUILT, "versions");
  const esbuild = await tool("esbuild");
  await esbuild.build({
    ...shared,
    entryPoints: ["define", "calculator"].map((name) => ({ in: `element/${name}.js`, out: name })),
    outdir: folder,
    splitting: true,
    format: "esm",
    define: {
      VERSION: JSON.stringify("0.0.0-other"),
      INITIAL_WASM: JSON.stringify("./engine-initial.wasm"),
      WHOLE_WASM: JSON.stringify("./engine.wasm"),
    },
  });
  for (const name of ["engine-initial.wasm", "engine.wasm"]) copyFileSync(join(DIST, name), join(folder, name));
  copyFileSync(new URL("versions.html", import.meta.url), join(folder, "index.html"));
}
