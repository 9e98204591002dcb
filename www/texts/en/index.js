/**
 * The English texts. English is the type that every other language has to satisfy, so one that lacks a sentence is refused
 * by the type checker.
 *
 * @import { Story } from "../../story/default.js"
 */

// The build leaves only what a first visit shows.
import story from "../../stories/netflix-q2-2025.json?summary" with { type: "json" };
import { later } from "./later.js";
import { messagesFor } from "./widget.js";

export const texts = {
  /** Its tag, for the attribute `lang`. */
  language: "en",
  /** Which way it is written. @type {"ltr" | "rtl"} */
  direction: "ltr",
  /** The summary of the default story. */
  story: /** @type {Story} */ (/** @type {unknown} */ (story)),
  /** What a first visit needs, for a story. */
  first: messagesFor,
  /** Where all else is fetched from. */
  later: async () => later,
};
