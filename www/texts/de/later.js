/** The German texts that a first visit does not need: each is fetched with what it is for. */

import { ownStoryOf } from "../own-story.js";

/** Of the default story. */
export const ownStory = ownStoryOf({
  "netflix-q2-2025": () => import("./stories/netflix-q2-2025.json", { with: { type: "json" } }),
});

export const stories = () => import("./parts/story-texts.js");
export const links = () => import("./link-notice.js");
export const guess = () => import("./guess.js");
export const spoken = () => import("./spoken.js");
export const deeper = () => import("./deeper.js");
export const common = () => import("./parts/common-texts.js");
export const explorations = () => import("./parts/explorations-texts.js");
export const evidence = () => import("./parts/evidence-texts.js");
export const claims = () => import("./parts/claims-texts.js");
export const share = () => import("./parts/share-texts.js");
export const listening = () => import("./parts/listening-texts.js");
