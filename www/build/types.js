/** Declarations for programs that import the package, made from the comments of the sources. */

import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DIST, ROOT, WASM, WWW } from "./paths.js";

/** The modules that can be imported; a declaration that they do not need is left out. */
const ENTRY_POINTS = ["element/calculator", "element/define", "engine/engine", "prose/index"];

const EMITTED = join(ROOT, "target", "types");
const TYPES = join(DIST, "types");

export async function writeTypes() {
  await rm(EMITTED, { recursive: true, force: true });
  const tsc = join(WWW, "node_modules", "typescript", "bin", "tsc");
  const options = [
    "--noEmit",
    "false",
    "--declaration",
    "--emitDeclarationOnly",
    "--rootDir",
    ROOT,
    "--outDir",
    EMITTED,
  ];
  const { status } = spawnSync(process.execPath, [tsc, "--project", WWW, ...options], { stdio: "inherit" });
  if (status !== 0) throw new Error("The types of the sources do not fit together; see above.");
  await mkdir(join(TYPES, "element"), { recursive: true });
  // The contract with the core is in the glue's own declarations.
  await copyFile(join(WASM, "engine.d.ts"), join(TYPES, "contract.d.ts"));
  await copyFile(join(WWW, "element", "tag.d.ts"), join(TYPES, "element", "tag.d.ts"));
  const seen = new Set(["contract", "element/tag"]);
  for (const name of ENTRY_POINTS) await write(name, seen);
  const define = join(TYPES, "element", "define.d.ts");
  await writeFile(define, `/// <reference path="./tag.d.ts" />\n${await readFile(define, "utf8")}`);
}

/**
 * @param {string} name the path below `www`
 * @param {Set<string>} seen
 */
async function write(name, seen) {
  if (seen.has(name)) return;
  seen.add(name);
  const emitted = await readFile(join(EMITTED, "www", `${name}.d.ts`), "utf8");
  const text = emitted.replaceAll("../target/wasm/engine.js", "contract.js");
  const path = join(TYPES, `${name}.d.ts`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  // A module that only a comment mentions, as in the sources, is not needed.
  const code = text.replaceAll(/\/\*.*?\*\//gsu, "");
  for (const [, relative] of code.matchAll(/(?:from|import\() ?"(\.{1,2}\/[^"]+)\.js"/gu))
    await write(join(dirname(name), relative), seen);
}
