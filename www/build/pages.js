/** Pages, and the stories they tell: copied as they are. */

import { cp } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WWW } from "./paths.js";

/** @param {Record<string, string>} copied the path of each file or folder below `www`, by its name in `dist` */
export async function copyPages(copied) {
  for (const [name, path] of Object.entries(copied)) await cp(join(WWW, path), join(DIST, name), { recursive: true });
}
