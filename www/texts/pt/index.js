/** The Brazilian Portuguese texts. */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "pt-BR",
  direction: "ltr",
  first: messagesFor,
  later: async () => later,
};
