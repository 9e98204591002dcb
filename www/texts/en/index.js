/**
 * The English texts. English is the type that every other language has to satisfy, so one that lacks a sentence is refused
 * by the type checker.
 */

import { messagesFor } from "./widget.js";

export const texts = {
  /** Its tag, for the attribute `lang`. */
  language: "en",
  /** What a first visit needs, for a story. */
  first: messagesFor,
  /** Where all else is fetched from. A list of it here would be part of the first visit. */
  later: () => import("./later.js"),
};
