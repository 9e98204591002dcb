/** `manifest.json`: how large every file is, and the hash that a page can require of it. */

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { DIST, PACKAGE } from "./paths.js";

/** @typedef {{ integrity: string, bytes: number, gzip: number, brotli: number }} Weight */
/** @typedef {{ version: string, files: Record<string, Weight> }} Manifest */

/** @returns {Promise<Manifest>} */
export async function writeManifest() {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name));
  /** @type {Manifest} */
  const manifest = { version: PACKAGE.version, files: {} };
  for (const path of paths.sort()) {
    const name = path.slice(DIST.length + 1).replaceAll("\\", "/");
    manifest.files[name] = weigh(await readFile(path));
  }
  await writeFile(join(DIST, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Some files are there under two names; compressing takes long enough to do it once. @type {Map<string, Weight>} */
const weighed = new Map();

/** @param {Buffer} bytes */
function weigh(bytes) {
  const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  const weight = weighed.get(integrity) ?? {
    integrity,
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
  weighed.set(integrity, weight);
  return weight;
}
