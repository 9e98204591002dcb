/** The English words of the project’s own stories. */

import { ownStoryOf } from "../own-story.js";

/** English is in the files of the stories. */
export const ownStory = ownStoryOf({});
