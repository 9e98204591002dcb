/**
 * What the element has to fetch beside the engine: a story with the texts of a language, and what reads and writes links;
 * and what it says when that fails.
 *
 * @import { LoadedStory } from "../story/default.js"
 * @import { Told } from "./view.js"
 */

import { LoadError } from "../engine/engine.js";
import { textsFor } from "../texts/index.js";

/**
 * A story by its address, or one that is at hand, in the language of a locale. The default one is at hand in that of the
 * build.
 *
 * @param {string | LoadedStory} source
 * @param {string} locale
 * @returns {Promise<Told>}
 */
export async function loadTexts(source, locale) {
  const texts = await textsFor(locale);
  if (typeof source !== "string" && source.language === texts.language) return { ...source, texts };
  const story = await import("../story/load.js");
  return { ...(await story.tell(source, locale, texts)), texts };
}

/**
 * What reads and writes links is fetched only where there is one: in an attribute, or in the page's address.
 *
 * @param {Element} host
 * @param {"read" | "write"} step
 * @param {Told | undefined} loaded
 */
export async function loadLinks(host, step, loaded) {
  const isSynced = host.hasAttribute("sync-url") && (step === "write" || location.search.includes("ai-savings"));
  if (!isSynced && !host.hasAttribute("state")) return undefined;
  return import("../link/sync.js")
    .then(({ createLinks }) => createLinks(/** @type {Told} */ (loaded).texts))
    .catch(console.error);
}

/**
 * The reader keeps what is there; the author gets a message in the console.
 *
 * @param {Element} host
 * @param {unknown} error
 */
export function failed(host, error) {
  const code = error instanceof LoadError ? error.code : "fetchFailed";
  const story = host.getAttribute("story");
  import("./load-failure.js").then(({ explain }) => explain(code, error, story)).catch(() => console.error(error));
  host.dispatchEvent(new CustomEvent("load-error", { detail: code, bubbles: true, composed: true }));
}
