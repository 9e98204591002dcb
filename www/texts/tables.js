/**
 * Which texts the folded parts read. Fetched with the first of them.
 *
 * @import { Texts } from "./index.js"
 */

/** By what the parts are fetched in. */
const TABLES = /** @type {const} */ ({
  assumptions: ["common"],
  explorations: ["common", "explorations"],
  evidence: ["common", "evidence"],
  claims: ["evidence", "claims"],
  share: ["common", "share"],
  listening: ["listening"],
});

/**
 * @param {keyof typeof TABLES} bundle
 * @param {Texts} texts
 */
export async function tablesFor(bundle, texts) {
  const later = await texts.later();
  return Promise.all(TABLES[bundle].map((name) => later[name]()));
}
