/** Registers the element. The only module of the widget that does anything when it is imported. */

import { AiSavingsCalculator } from "./calculator.js";

// Not there in Node, where the import must not throw. Twice on a page, in whatever version: the first one stays.
const registry = globalThis.customElements;
if (registry && !registry.get("ai-savings-calculator")) {
  registry.define("ai-savings-calculator", AiSavingsCalculator);
}

// Sentences of the article that are wired to the widget; most articles do not have any.
if (registry && document.querySelector("[data-ai-savings-set], [data-ai-savings-show]")) {
  import("../prose/prose.js").then(({ connectProse }) => connectProse());
}
