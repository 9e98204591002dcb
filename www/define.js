/** Registers the element. The only module of the widget that does anything when it is imported. */

import { AiSavingsCalculator } from "./calculator.js";

// Not there in Node, where the import must not throw. Twice on a page, in whatever version: the first one stays.
const registry = globalThis.customElements;
if (registry && !registry.get("ai-savings-calculator")) {
  registry.define("ai-savings-calculator", AiSavingsCalculator);
}
