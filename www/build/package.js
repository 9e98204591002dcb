/** What makes a package of `dist/`: its manifest, its description for people and for tools, and its licences. */

import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, PACKAGE, ROOT, WWW } from "./paths.js";

/** The scripts that do something when they are imported, by their names in `dist`. */
const SIDE_EFFECTS = [
  "./define.js",
  "./offline.js",
  "./author.js",
  "./check.js",
  "./embed-builder.js",
  "./embed-height.js",
  "./embed.js",
  "./playground.js",
  "*.css",
];

export async function writePackage() {
  const { private: _, imports, devDependencies, ...manifest } = PACKAGE;
  const published = { ...manifest, sideEffects: SIDE_EFFECTS };
  await writeFile(join(DIST, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  await copyFile(join(ROOT, "docs", "PACKAGE.md"), join(DIST, "README.md"));
  await copyFile(join(WWW, "element", "custom-elements.json"), join(DIST, "custom-elements.json"));
  for (const licence of ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"])
    await copyFile(join(ROOT, licence), join(DIST, licence));
}
