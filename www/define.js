/** Registers the element. The only module of the widget that does anything when it is imported. */

import { AiSavingsCalculator } from "./calculator.js";

// Twice on a page, in whatever version, must not throw: the first one stays.
if (!customElements.get("ai-savings-calculator")) {
  customElements.define("ai-savings-calculator", AiSavingsCalculator);
}

// Sentences of the article that are wired to the widget; most have none.
if (document.querySelector("[data-ai-savings-set], [data-ai-savings-show]")) {
  import("./prose.js").then(({ connectProse }) => connectProse());
}
