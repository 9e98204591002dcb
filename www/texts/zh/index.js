/** The Chinese texts. */

import story from "./stories/netflix-q2-2025.json?summary" with { type: "json" };
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "zh-Hans",
  direction: "ltr",
  story: /** @type {import("../../story/default.js").Story} */ (/** @type {unknown} */ (story)),
  first: messagesFor,
  later: async () => (await import("./later.js")).later,
};
