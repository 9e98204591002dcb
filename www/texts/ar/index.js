/** The Arabic texts (Modern Standard Arabic). */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "ar",
  direction: "rtl",
  first: messagesFor,
  // As in English: a bundler must not preload the first visit for it.
  later: async () => later,
};
