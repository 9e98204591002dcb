/** What the tag stands for, so that `document.querySelector("ai-savings-calculator")` is known to be one. */

import type { AiSavingsCalculator } from "./calculator.js";

declare global {
  interface HTMLElementTagNameMap {
    "ai-savings-calculator": AiSavingsCalculator;
  }
}
