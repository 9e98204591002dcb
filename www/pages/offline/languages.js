/**
 * No language beside English: the one-file build puts this in the place of `texts/languages.js`. All of them would double the
 * size of its file.
 *
 * @import { Texts } from "../../texts/index.js"
 */

/** @type {Map<string, () => Promise<{ texts: Texts }>>} */
export const OTHERS = new Map();
