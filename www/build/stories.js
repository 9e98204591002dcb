/** The stories in `dist/`: copied, and listed in an index with what each is called. */

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, WWW } from "./paths.js";

/** The id of the story that is loaded without a file: the one that the English texts bring. */
export const DEFAULT_STORY =
  /stories\/([\w-]+)\.json\?summary/u.exec(await readFile(join(WWW, "texts", "en", "index.js"), "utf8"))?.[1] ?? "";

/** A story, and what the index says of it. @typedef {{ id: string, file: any, entry: { id: string, name: string, isDefault: boolean } }} StoryFile */

/** Every story below `www`, by the names of their files. @returns {Promise<StoryFile[]>} */
export async function listStories() {
  const folder = join(WWW, "stories");
  const names = (await readdir(folder)).filter((name) => !name.includes(".schema.")).sort();
  return Promise.all(
    names.map(async (name) => {
      const id = name.replace(/\.json$/u, "");
      const file = JSON.parse(await readFile(join(folder, name), "utf8"));
      const { company, periods } = file;
      return { id, file, entry: { id, name: `${company}, ${periods.current}`, isDefault: id === DEFAULT_STORY } };
    }),
  );
}

export async function writeStoryIndex() {
  const stories = await listStories();
  const list = stories.map(({ entry }) => entry);
  await writeFile(join(DIST, "stories", "index.json"), `${JSON.stringify(list, null, 2)}\n`);
  return stories;
}
