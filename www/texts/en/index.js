/**
 * The English texts. English is the type that every other language has to satisfy, so one that lacks a sentence is refused
 * by the type checker.
 */

import { messagesFor } from "./widget.js";

export const texts = {
  /** Its tag, for the attribute `lang`. */
  language: "en",
  /** What a first visit needs, for a story. All else is fetched with what it is for. */
  first: messagesFor,
  /** For a story from a file. */
  stories: () => import("./parts/story-texts.js"),
  /** What the author is told in the console of a widget that could not be loaded. */
  failures: () => import("./failures.js"),
  /** What is said of a link that was followed. */
  links: () => import("./link-notice.js"),
  // By the bundle of folded parts that they are fetched with: the tables become `context.messages.goal` and so on.
  assumptions: () => import("./parts/assumptions-texts.js"),
  explorations: () => import("./parts/explorations-texts.js"),
  evidence: () => import("./parts/evidence-texts.js"),
  claims: () => import("./parts/claims-texts.js"),
  share: () => import("./parts/share-texts.js"),
};
