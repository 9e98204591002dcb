/** What makes a package of `dist/`: its manifest, its description for people and for tools, and its licences. */

import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, PACKAGE, ROOT, WWW } from "./places.js";

export async function writePackage() {
  const { private: _, devDependencies, ...manifest } = PACKAGE;
  await writeFile(join(DIST, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyFile(join(ROOT, "docs", "PACKAGE.md"), join(DIST, "README.md"));
  await copyFile(join(WWW, "custom-elements.json"), join(DIST, "custom-elements.json"));
  for (const licence of ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"])
    await copyFile(join(ROOT, licence), join(DIST, licence));
}
