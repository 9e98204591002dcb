/**
 * English and no other language: the one-file builds put this in the place of `languages.js`. All languages would double the
 * size of a file.
 *
 * @import { Texts } from "./index.js"
 */

/** @type {Map<string, () => Promise<{ texts: Texts }>>} */
export const LANGUAGES = new Map();
LANGUAGES.set("en", () => import("./en/index.js"));
