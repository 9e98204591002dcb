/**
 * The English texts. English is the type that every other language has to satisfy, so one that lacks a sentence is refused
 * by the type checker.
 */

import * as later from "./later.js";
import { messagesFor } from "./widget.js";

export const texts = {
  /** Its tag, for the attribute `lang`. */
  language: "en",
  /** Which way it is written. @type {"ltr" | "rtl"} */
  direction: "ltr",
  /** What a first visit needs, for a story. */
  first: messagesFor,
  /**
   * Where all else is fetched from. The list is part of the first visit: a bundler that preloads what a text needs must not
   * preload the first visit for it, which Firefox reports as an error.
   */
  later: async () => later,
};
