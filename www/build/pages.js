/** Pages, and the stories they tell: copied as they are. */

import { copyFile, cp } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WWW } from "./places.js";

/** @param {string[]} pages */
export async function copyPages(pages) {
  for (const page of pages) await copyFile(join(WWW, page), join(DIST, page));
  await cp(join(WWW, "stories"), join(DIST, "stories"), { recursive: true });
}
