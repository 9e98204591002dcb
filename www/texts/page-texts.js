/** The texts of the pages. Which ones, the HTML of a page says: it is in one language, and its script in all. */

import { PAGES } from "./page-languages.js";

/**
 * The folder of the pages in the language of a locale, with a stroke at its end; empty for English, and for a language without pages.
 *
 * @param {string} locale such as `de-CH`
 */
export function folderOf(locale) {
  const [language] = locale.split("-");
  return language !== "en" && PAGES.has(language) ? `${language}/` : "";
}

/**
 * The texts of the pages in the language of a locale; the English ones where there are no others.
 *
 * @param {string} locale such as `de-CH`
 */
export function pageTextsFor(locale) {
  const [language] = locale.split("-");
  const load = PAGES.get(language) ?? /** @type {NonNullable<ReturnType<typeof PAGES.get>>} */ (PAGES.get("en"));
  return load();
}
