/**
 * The two wasm modules. Scripts load them by a name with a hash, which may be kept for ever; programs that name a file
 * themselves, such as one in Node, find each under its plain name as well.
 */

import { createHash } from "node:crypto";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WASM } from "./paths.js";

/** Published as the plain names of 0.2, and kept: programs that name a file themselves go on working. */
const FORMER_NAMES = { "engine-initial": "answer", engine: "calculator" };

export async function copyModules() {
  return { initial: await copied("engine-initial"), whole: await copied("engine") };
}

/** @param {keyof typeof FORMER_NAMES} name */
async function copied(name) {
  const source = join(WASM, `${name}.wasm`);
  const hash = createHash("sha256").update(await readFile(source));
  const hashed = `${name}-${hash.digest("hex").slice(0, 8)}.wasm`;
  await copyFile(source, join(DIST, `${name}.wasm`));
  await copyFile(source, join(DIST, `${FORMER_NAMES[name]}.wasm`));
  await copyFile(source, join(DIST, hashed));
  return hashed;
}
