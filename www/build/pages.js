/** Pages, and the stories they tell: copied as they are. */

import { copyFile, cp } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WWW } from "./places.js";

/**
 * @param {string[]} pages
 * @param {string[]} folders
 */
export async function copyPages(pages, folders) {
  for (const page of pages) await copyFile(join(WWW, page), join(DIST, page));
  for (const folder of folders) await cp(join(WWW, folder), join(DIST, folder), { recursive: true });
}
