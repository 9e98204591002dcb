/** The languages of the pages: English, which has the addresses without a folder, and every language that has texts. */

import { LANGUAGES as TEXTS } from "../texts/languages.js";
import { madeStrange } from "./pseudo.js";

/** @typedef {typeof import("../texts/en/html.js").html} Words */

/**
 * @typedef {object} Language
 * @property {string} key the folder of its texts
 * @property {string} folder of its pages in `dist`, with a stroke at its end; empty for English
 * @property {string} tag as a page declares it
 * @property {"ltr" | "rtl"} direction
 * @property {string} name as those who speak it write it, the first letter large
 * @property {Words} html the words in the HTML of the pages
 */

/**
 * @param {string} key the folder of its texts
 * @param {string} folder
 * @param {import("../texts/index.js").Texts} texts
 * @returns {Promise<Language>}
 */
async function languageOf(key, folder, { language: tag, direction }) {
  const { html } = await import(`../texts/${key}/html.js`);
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return { key, folder, tag, direction, name: name[0].toLocaleUpperCase(tag) + name.slice(1), html };
}

const all = await Promise.all(
  [...TEXTS].map(async ([key, load]) => languageOf(key, key === "en" ? "" : `${key}/`, (await load()).texts)),
);
const isEnglish = (/** @type {Language} */ { folder }) => folder === "";

export const ENGLISH = madeStrange(/** @type {Language} */ (all.find(isEnglish)));

/** English first, the others by their tags. */
export const LANGUAGES = [ENGLISH, ...all.filter((language) => !isEnglish(language))];
