/** The German texts that a first visit does not need: each is fetched with what it is for. */

export { ownStory } from "./own-story.js";

export const stories = () => import("./parts/story-texts.js");
export const links = () => import("./link-notice.js");
export const guess = () => import("./guess.js");
export const deeper = () => import("./deeper.js");
export const common = () => import("./parts/common-texts.js");
export const explorations = () => import("./parts/explorations-texts.js");
export const evidence = () => import("./parts/evidence-texts.js");
export const claims = () => import("./parts/claims-texts.js");
export const share = () => import("./parts/share-texts.js");
