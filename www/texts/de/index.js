/** The German texts. */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "de",
  direction: "ltr",
  first: messagesFor,
  later: async () => later,
};
