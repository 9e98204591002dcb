/** The stories in `dist/`: copied, and listed in an index with what each is called. */

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WWW } from "./paths.js";

/** The id of the story that is loaded without a file: the one that `story/default.js` imports. */
export const DEFAULT_STORY =
  /stories\/([\w-]+)\.json\?summary/u.exec(await readFile(join(WWW, "story", "default.js"), "utf8"))?.[1] ?? "";

/** @typedef {{ id: string, file: any }} StoryFile */

/** @returns {Promise<StoryFile[]>} */
export async function writeStoryIndex() {
  const folder = join(DIST, "stories");
  const names = (await readdir(folder)).filter((name) => !name.includes(".schema.")).sort();
  const stories = await Promise.all(
    names.map(async (name) => ({
      id: name.replace(/\.json$/u, ""),
      file: JSON.parse(await readFile(join(folder, name), "utf8")),
    })),
  );
  const list = stories.map(({ id, file: { company, periods } }) => ({
    id,
    name: `${company}, ${periods.current}`,
    isDefault: id === DEFAULT_STORY,
  }));
  await writeFile(join(folder, "index.json"), `${JSON.stringify(list, null, 2)}\n`);
  return stories;
}
