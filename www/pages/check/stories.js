/**
 * The stories that are beside this page, by id: the file of each bears its name.
 *
 * @import { LoadedStory } from "../../story/default.js"
 * @import { StoryTexts } from "../../texts/index.js"
 */

import { LoadError } from "../../engine/engine.js";
import { loadStory } from "../../story/load.js";

/**
 * @param {string} id
 * @param {string} language
 * @param {StoryTexts} texts in this language
 * @returns {Promise<LoadedStory | undefined>} nothing if there is no such story
 */
export async function storyOf(id, language, texts) {
  if (!/^[a-z][a-z0-9-]{0,63}$/u.test(id)) return undefined;
  try {
    const loaded = await loadStory(new URL(`./stories/${id}.json`, import.meta.url).href, language, {
      later: async () => ({ stories: async () => texts }),
    });
    return loaded.story.id === id ? loaded : undefined;
  } catch (error) {
    if (error instanceof LoadError && ["storyNotFound", "badStory"].includes(error.code)) return undefined;
    throw error;
  }
}
