/** The Spanish texts that a first visit does not need: each is fetched with what it is for. */

export { ownStory } from "./own-story.js";

/** For a story from a file. */
export const stories = () => import("./parts/story-texts.js");

/** What is said of a link that was followed. */
export const links = () => import("./link-notice.js");

/** For a guess before the answer. */
export const guess = () => import("./guess.js");

/** For what lies below the answer. */
export const deeper = () => import("./deeper.js");

// For the folded parts, fetched with them: the tables become `context.messages.goal` and so on.
export const common = () => import("./parts/common-texts.js");
export const explorations = () => import("./parts/explorations-texts.js");
export const evidence = () => import("./parts/evidence-texts.js");
export const claims = () => import("./parts/claims-texts.js");
export const share = () => import("./parts/share-texts.js");
