/**
 * Names and descriptions of inputs, with the words that a story has of its own.
 *
 * @import { Terms } from "./en/terms.js"
 */

/**
 * @template {string} K
 * @param {Record<K, { name: string, about?: string }>} inputs
 * @param {"name" | "about"} part
 * @param {Terms} terms
 */
export const filled = (inputs, part, { profitTitle }) =>
  /** @type {Record<K, string>} */ (
    Object.fromEntries(Object.entries(inputs).map(([id, words]) => [id, words[part]?.replace("{profit}", profitTitle)]))
  );
