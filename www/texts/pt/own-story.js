/** The Brazilian Portuguese words of the project’s own stories. */

import { ownStoryOf } from "../own-story.js";

/** Of the default story. */
export const ownStory = ownStoryOf({
  "netflix-q2-2025": () => import("./stories/netflix-q2-2025.json", { with: { type: "json" } }),
});
