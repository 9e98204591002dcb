/** The Chinese texts. */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

/** @type {import("../index.js").Texts} */
export const texts = {
  language: "zh-Hans",
  direction: "ltr",
  first: messagesFor,
  later: async () => later,
};
