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
 * @property {{ current: string, prior: string }} periods
 * @property {(Figure & { decimals: number })[]} figures
 * @property {{ title: string, note: string, baseYear: string, figures: Record<string, string[]> }} texts
 * @property {{ title: string, url: string }[]} sources
 */

/** The story of the article that the widget was made for. @type {Story} */
export const defaultStory = {
  ...article,
  figures: article.figures.map((figure) => ({
    ...figure,
    kind: figure.kind === "percentage" ? "percentage" : "amount",
  })),
  texts: article.texts.en,
};
