/** The class of the tag, so that `document.querySelector("ai-savings-calculator")` has the right type. */

import type { AiSavingsCalculator } from "./calculator.js";

declare global {
  interface HTMLElementTagNameMap {
    "ai-savings-calculator": AiSavingsCalculator;
  }
}
