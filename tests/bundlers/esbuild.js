/** esbuild leaves the addresses of the modules as they are: they are copied beside what it writes. */

import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { APP, INSTALLED, outputOf, tool } from "./paths.js";

export async function build() {
  const folder = outputOf("esbuild");
  const esbuild = await tool("esbuild");
  await esbuild.build({
    absWorkingDir: APP,
    entryPoints: { app: "element.js" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    logLevel: "warning",
  });
  for (const name of readdirSync(INSTALLED)) {
    if (/-\w+\.wasm$/u.test(name)) copyFileSync(join(INSTALLED, name), join(folder, name));
  }
}
