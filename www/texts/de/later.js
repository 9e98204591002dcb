/** The German texts that a first visit does not need: each is fetched with what it is for. */

import { ownStory } from "./own-story.js";

export const later = {
  ownStory,

  stories: () => import("./parts/story-texts.js"),
  links: () => import("./link-notice.js"),
  guess: () => import("./guess.js"),
  spoken: () => import("./spoken.js"),
  deeper: () => import("./deeper.js"),
  common: () => import("./parts/common-texts.js"),
  explorations: () => import("./parts/explorations-texts.js"),
  evidence: () => import("./parts/evidence-texts.js"),
  claims: () => import("./parts/claims-texts.js"),
  share: () => import("./parts/share-texts.js"),
  listening: () => import("./parts/listening-texts.js"),
};
