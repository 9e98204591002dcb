/** Which texts a reader gets. A new language is one new folder beside `en`. */

import { LANGUAGES } from "#languages";

/** @typedef {typeof import("./en/index.js").texts} Texts */

/** What a first visit needs. @typedef {ReturnType<Texts["first"]>} FirstMessages */

/** @typedef {Awaited<ReturnType<Texts["later"]>>} Later */

/** The tables of a bundle. @template {keyof Later} B @typedef {Awaited<ReturnType<Later[B]>>} Of */

/** The words for a story from a file. @typedef {Of<"stories">} StoryTexts */

/** The words for a link. @typedef {Of<"links">["messages"]} LinkNotice */

/**
 * What the parts of the widget read. The tables of a part are there as soon as the part is.
 *
 * @typedef {FirstMessages & ReturnType<Of<"deeper">["deeperFor"]> & Of<"common"> & Of<"explorations"> & Of<"evidence"> & Of<"claims"> & Of<"share"> & Of<"listening">} Messages
 */

/**
 * The texts for a locale; the English ones where there are no others.
 *
 * @param {string} locale such as `en-GB`
 * @returns {Promise<Texts>}
 */
export async function textsFor(locale) {
  const [language] = locale.split("-");
  const load = LANGUAGES.get(language) ?? LANGUAGES.get("en");
  return (await /** @type {NonNullable<typeof load>} */ (load)()).texts;
}
