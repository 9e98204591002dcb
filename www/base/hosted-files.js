/** Files that are hosted beside the scripts. */

/**
 * A story of the product, as listed in the index that the build writes.
 *
 * @typedef {{ id: string, name: string, isDefault: boolean }} HostedStory
 */

/** The folder of the scripts, where pages in every language find what they share. */
export const HOSTED = new URL(".", import.meta.url).href;

/**
 * The text of a file.
 *
 * @param {string} path below the folder of the scripts, such as `stories/blank.json`
 */
export async function fetchHosted(path) {
  const response = await fetch(new URL(path, HOSTED));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The stories there are. @returns {Promise<HostedStory[]>} */
export const fetchStories = async () => JSON.parse(await fetchHosted("stories/index.json"));
