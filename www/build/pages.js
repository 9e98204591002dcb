/**
 * Pages, each in every language: with the words of the language, what all of them have around their content, and the stories
 * they show.
 *
 * @import { Language } from "./languages.js"
 */

import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ENGLISH, LANGUAGES } from "./languages.js";
import { markup } from "./markup.js";
import { DIST, PSEUDO, WWW } from "./paths.js";
import { alternatesOf, footerOf, headerOf } from "./shell.js";
import { listStories } from "./stories.js";

/**
 * English is where it always was; every other language has a folder, so that any host of files can serve it.
 *
 * @param {Record<string, string>} copied the path of each page, other file or folder below `www`, by its name in `dist`
 */
export async function copyPages(copied) {
  const pages = Object.entries(copied).filter(([, path]) => path.endsWith(".html"));
  for (const language of LANGUAGES) {
    await mkdir(join(DIST, language.folder), { recursive: true });
    for (const [name, path] of pages)
      await writeFile(join(DIST, language.folder, name), await pageAt(path, name, language));
  }
  for (const [name, path] of Object.entries(copied))
    if (!path.endsWith(".html")) await cp(join(WWW, path), join(DIST, name), { recursive: true });
}

/**
 * A page with its header in the place of `{{header}}`, its footer in that of `{{footer}}`, and the words in the place of
 * `{{check.title}}` and the like. A missing word, and one that the page does not use, are errors.
 *
 * @param {string} path below `www`
 * @param {string} name of the page in `dist`
 * @param {Language} [language]
 */
export async function pageAt(path, name, language = ENGLISH) {
  const stories = (await listStories()).map(({ entry }) => entry);
  const made = {
    header: headerOf(name, stories, language),
    footer: footerOf(name, language),
    alternates: alternatesOf(name, language),
    // The way to the files that all languages share.
    "page.root": language.folder && "../",
  };
  const template = Object.entries(made).reduce(
    (text, [key, part]) => text.replaceAll(`{{${key}}}`, () => part),
    declared(await readFile(join(WWW, path), "utf8"), language),
  );
  const keys = new Set([...template.matchAll(/\{\{([\w.]+)\}\}/gu)].map(([, key]) => key));
  const pages = new Set([...keys].map((key) => key.split(".")[0]));
  const words = new Map(
    Object.entries(language.html)
      .filter(([page]) => pages.has(page))
      .flatMap(([page, own]) => Object.entries(own).map(([name, text]) => [`${page}.${name}`, text])),
  );
  const unknown = [...keys].filter((key) => !words.has(key));
  const unused = [...words.keys()].filter((key) => !keys.has(key));
  if (unknown.length) throw new Error(`${path}: there are no words for ${unknown.join(", ")}.`);
  if (unused.length) throw new Error(`${path}: nothing says ${unused.join(", ")}.`);
  const page = template.replaceAll(/\{\{([\w.]+)\}\}/gu, (_, key) => markup(/** @type {string} */ (words.get(key))));
  // Space at the beginning of lines and remarks are for those who write the templates.
  return page.replaceAll(/^\s*<!--.*?-->\n/gmu, "").replaceAll(/^\s+/gmu, "");
}

/**
 * A template as its language declares it; the numbers of the English pages are those of the default locale, which the widget
 * has by itself.
 *
 * @param {string} template
 * @param {Language} language
 */
function declared(template, { tag, direction }) {
  const isEnglish = tag === "en";
  const page = template.replace('<html lang="en-GB">', `<html lang="${isEnglish ? "en-GB" : tag}" dir="${direction}">`);
  const isDefault = isEnglish || tag === PSEUDO;
  return isDefault ? page : page.replace("<ai-savings-calculator", `<ai-savings-calculator locale="${tag}"`);
}
