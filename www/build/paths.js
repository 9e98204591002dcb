/** Where things are, and which version of them is being built. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const WWW = join(ROOT, "www");
/** The pseudo-language to build for tests; nothing for what readers get. */
export const PSEUDO = process.env.PSEUDO;
export const DIST = PSEUDO ? join(ROOT, "target", "pseudo", PSEUDO) : join(ROOT, "dist");
export const WASM = join(ROOT, "target", "wasm");

/** Where the product will be hosted, with a stroke at its end; empty where addresses stay relative. */
export const BASE_URL = (process.env.BASE_URL ?? "").replace(/([^/])$/u, "$1/");

/** The manifest of the package, the only one that is written by hand. */
export const PACKAGE = JSON.parse(await readFile(join(WWW, "package.json"), "utf8"));
