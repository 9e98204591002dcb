/** The Japanese texts. */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "ja",
  direction: "ltr",
  first: messagesFor,
  later: async () => later,
};
