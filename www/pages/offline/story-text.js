/**
 * The text of a story, carried or fetched: the one-file build puts this in the place of `../story-text.js`.
 */

/** @type {Map<string, string>} */
const carried = new Map();

/**
 * Keeps a text, and returns the address that the attribute `story` knows it by.
 *
 * @param {string} text
 */
export function carry(text) {
  // A scheme that nothing can be fetched from, so that no file of the host is ever taken for one of these.
  const url = `carried:${carried.size}`;
  carried.set(url, text);
  return url;
}

/** @param {string} url relative to the page */
export async function fetchStory(url) {
  const text = carried.get(url);
  return text === undefined ? fetch(new URL(url, document.baseURI)) : new Response(text);
}
