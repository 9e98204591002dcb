/** Where things are, and which version of them is being built. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const WWW = join(ROOT, "www");
export const DIST = join(ROOT, "dist");
export const WASM = join(ROOT, "target", "wasm");

/** The manifest of the package, the only one that is written by hand. */
export const PACKAGE = JSON.parse(await readFile(join(WWW, "package.json"), "utf8"));
