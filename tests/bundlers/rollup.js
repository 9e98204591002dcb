/** Rollup leaves the addresses of the modules as they are: this page says itself where the module is. */

import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { APP, INSTALLED, outputOf, tool } from "./paths.js";

export async function build() {
  const folder = outputOf("rollup");
  const { rollup } = await tool("rollup");
  const { nodeResolve } = await tool("@rollup/plugin-node-resolve");
  const bundle = await rollup({
    input: { app: join(APP, "override.js") },
    plugins: [nodeResolve()],
    onwarn(/** @type {any} */ warning) {
      throw new Error(warning.message);
    },
  });
  await bundle.write({ dir: folder, format: "es", entryFileNames: "[name].js" });
  mkdirSync(join(folder, "static"));
  copyFileSync(join(INSTALLED, "engine.wasm"), join(folder, "static", "module.wasm"));
}
