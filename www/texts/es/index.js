/** The Spanish texts. */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "es",
  direction: "ltr",
  first: messagesFor,
  // A list that is part of the first visit, as in English, where the reason is given.
  later: async () => later,
};
