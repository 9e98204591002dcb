/** The Arabic texts (Modern Standard Arabic). */

import story from "./stories/netflix-q2-2025.json?summary" with { type: "json" };
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "ar",
  direction: "rtl",
  story: /** @type {import("../../story/default.js").Story} */ (/** @type {unknown} */ (story)),
  first: messagesFor,
  // As in English: a bundler must not preload the first visit for it.
  later: async () => (await import("./later.js")).later,
};
