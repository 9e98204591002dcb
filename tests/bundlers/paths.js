/** The packed product, unpacked as npm would install it, and a page that imports it; all in `target/bundlers`. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const DIST = join(root, "dist");
export const BUILT = join(root, "target", "bundlers");
export const APP = join(BUILT, "app");
export const INSTALLED = join(APP, "node_modules", "ai-savings-calculator");

const { resolve } = createRequire(join(root, "www", "package.json"));

/** A development dependency of the product. @param {string} name */
export const tool = async (name) => import(pathToFileURL(resolve(name)).href);

/** Packs `dist/`, and unpacks it beside the page. */
export function install() {
  rmSync(BUILT, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL("app", import.meta.url)), APP, { recursive: true });
  mkdirSync(INSTALLED, { recursive: true });
  const packed = execFileSync("npm", ["pack", DIST, "--silent", "--pack-destination", BUILT], { encoding: "utf8" });
  execFileSync("tar", ["-xzf", join(BUILT, packed.trim()), "-C", INSTALLED, "--strip-components=1"]);
}

/** The folder that a bundler writes into, with the page in it. @param {string} name */
export function outputOf(name) {
  const folder = join(BUILT, name);
  cpSync(join(APP, "index.html"), join(folder, "index.html"));
  return folder;
}
