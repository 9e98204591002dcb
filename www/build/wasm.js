/**
 * The two wasm modules. Scripts load them by a name with a hash, which may be kept for ever; programs that name a file
 * themselves, such as one in Node, find each under its plain name as well.
 */

import { createHash } from "node:crypto";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WASM } from "./paths.js";

export async function copyModules() {
  return { answer: await copied("answer"), whole: await copied("calculator") };
}

/** @param {string} name */
async function copied(name) {
  const source = join(WASM, `${name}.wasm`);
  const hash = createHash("sha256").update(await readFile(source));
  const hashed = `${name}-${hash.digest("hex").slice(0, 8)}.wasm`;
  await copyFile(source, join(DIST, `${name}.wasm`));
  await copyFile(source, join(DIST, hashed));
  return hashed;
}
