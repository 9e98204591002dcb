/** Vite finds the modules by itself. */

import { cpSync } from "node:fs";
import { join } from "node:path";
import { APP, BUILT, tool } from "./paths.js";

export async function build() {
  cpSync(join(APP, "element.js"), join(APP, "app.js"));
  const vite = await tool("vite");
  await vite.build({
    root: APP,
    base: "./",
    configFile: false,
    logLevel: "error",
    build: { outDir: join(BUILT, "vite"), target: "es2022", emptyOutDir: true },
  });
}
