/** Pages, with the words of their language, what all of them have around their content, and the stories they show. */

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { html } from "../texts/pages.js";
import { markup } from "./markup.js";
import { DIST, WWW } from "./paths.js";
import { footer, headerOf } from "./shell.js";
import { listStories } from "./stories.js";

/** @param {Record<string, string>} copied the path of each page, other file or folder below `www`, by its name in `dist` */
export async function copyPages(copied) {
  for (const [name, path] of Object.entries(copied)) {
    if (path.endsWith(".html")) await writeFile(join(DIST, name), await pageAt(path, name));
    else await cp(join(WWW, path), join(DIST, name), { recursive: true });
  }
}

/**
 * A page with its header in the place of `{{header}}`, its footer in that of `{{footer}}`, and the words in the place of
 * `{{check.title}}` and the like. A missing word, and one that the page does not use, are errors.
 *
 * @param {string} path below `www`
 * @param {string} name of the page in `dist`
 */
export async function pageAt(path, name) {
  const stories = (await listStories()).map(({ entry }) => entry);
  const template = (await readFile(join(WWW, path), "utf8"))
    .replace("{{header}}", () => headerOf(name, stories))
    .replace("{{footer}}", footer);
  const keys = new Set([...template.matchAll(/\{\{([\w.]+)\}\}/gu)].map(([, key]) => key));
  const pages = new Set([...keys].map((key) => key.split(".")[0]));
  const words = new Map(
    Object.entries(html)
      .filter(([page]) => pages.has(page))
      .flatMap(([page, own]) => Object.entries(own).map(([name, text]) => [`${page}.${name}`, text])),
  );
  const unknown = [...keys].filter((key) => !words.has(key));
  const unused = [...words.keys()].filter((key) => !keys.has(key));
  if (unknown.length) throw new Error(`${path}: there are no words for ${unknown.join(", ")}.`);
  if (unused.length) throw new Error(`${path}: nothing says ${unused.join(", ")}.`);
  return template.replaceAll(/\{\{([\w.]+)\}\}/gu, (_, key) => markup(/** @type {string} */ (words.get(key))));
}
