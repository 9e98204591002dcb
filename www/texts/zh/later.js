/** The Chinese texts that a first visit does not need: each is fetched with what it is for. */

import { ownStory } from "./own-story.js";

export const later = {
  ownStory,

  /** For a story from a file. */
  stories: () => import("./parts/story-texts.js"),

  /** What is said of a link that was followed. */
  links: () => import("./link-notice.js"),

  /** For a guess before the answer. */
  guess: () => import("./guess.js"),

  /** What is said when something has changed. */
  spoken: () => import("./spoken.js"),

  /** For what lies below the answer. */
  deeper: () => import("./deeper.js"),

  // For the folded parts, fetched with them: the tables become `context.messages.goal` and so on.
  common: () => import("./parts/common-texts.js"),
  explorations: () => import("./parts/explorations-texts.js"),
  evidence: () => import("./parts/evidence-texts.js"),
  claims: () => import("./parts/claims-texts.js"),
  share: () => import("./parts/share-texts.js"),
  listening: () => import("./parts/listening-texts.js"),
};
