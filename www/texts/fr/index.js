/** The French texts. */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "fr",
  direction: "ltr",
  first: messagesFor,
  later: async () => later,
};
