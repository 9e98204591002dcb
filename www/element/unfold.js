/**
 * Where the folded parts of the widget are fetched from. This is fetched itself with the first of them: no first visit needs
 * it.
 *
 * @import { Texts } from "../texts/index.js"
 * @import { PanelContext } from "./panels.js"
 */

import { loadEngine } from "../engine/engine.js";

/** What parts are fetched in. The texts of each are in a bundle of the same name. */
const BUNDLES = {
  assumptions: () => import("../panels/assumptions/index.js"),
  explorations: () => import("../panels/explorations/index.js"),
  evidence: () => import("../panels/evidence/index.js"),
  claims: () => import("../panels/claims/index.js"),
  share: () => import("../panels/share/index.js"),
};

/** @typedef {keyof typeof BUNDLES} Bundle */

/** @typedef {<B extends Bundle>(bundle: B) => Promise<Awaited<ReturnType<typeof BUNDLES[B]>>>} Load */

/** @param {Texts} texts @param {Bundle} bundle */
const wordsOf = async (texts, bundle) => (await texts.later())[bundle]();

/**
 * Fetches what folded parts are made with, the texts that they read, and the engine that they call.
 *
 * @template {Bundle} B
 * @param {Pick<PanelContext, "root" | "messages" | "texts">} context
 * @param {B} bundle
 * @returns {Promise<Awaited<ReturnType<typeof BUNDLES[B]>>>}
 */
export async function unfolding({ root, messages, texts }, bundle) {
  const fetched = /** @type {ReturnType<typeof BUNDLES[B]>} */ (BUNDLES[bundle]());
  const [panels, words] = await Promise.all([fetched, wordsOf(texts, bundle), loadEngine()]);
  Object.assign(messages, words);
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(panels.styleSheet())) root.adoptedStyleSheets = [...sheets, panels.styleSheet()];
  return panels;
}
