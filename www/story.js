/**
 * The story a widget tells: whose figures, which periods, which words.
 *
 * @import { Figure } from "../target/wasm/core.js"
 */

import article from "./stories/netflix-q2-2025.json";

/**
 * @typedef {object} Story
 * @property {string} id
 * @property {string} company
 * @property {string} currency the sign of the currency
 * @property {{ speedup: number } | null} claim how many times faster the work is said to be
 * @property {{ current: string, prior: string }} periods
 * @property {(Figure & { decimals: number })[]} figures
 * @property {{ title: string, note: string, baseYear: string, figures: Record<string, string[]> }} texts
 * @property {{ title: string, url: string }[]} sources those that have a page
 */

/** The story of the article that the widget was made for, as the build tells it. @type {Story} */
export const defaultStory = /** @type {Story} */ (/** @type {unknown} */ (article));
