/** What is said as long as nothing can be projected. */

import { within } from "./terms.js";

export const messages = {
  // Above a list of inputs to enter.
  title: (/** @type {string} */ company) =>
    `What the speed-up would be worth to ${within(company)} can be projected once these are entered; they are not disclosed, or not known yet:`,
};
