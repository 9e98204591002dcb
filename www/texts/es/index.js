/** The Spanish texts. */

import story from "./stories/netflix-q2-2025.json?summary" with { type: "json" };
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "es",
  direction: "ltr",
  story: /** @type {import("../../story/default.js").Story} */ (/** @type {unknown} */ (story)),
  first: messagesFor,
  // A list that is part of the first visit, as in English, where the reason is given.
  later: async () => (await import("./later.js")).later,
};
