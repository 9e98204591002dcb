/** Where the text of a story comes from. The one-file build has a twin of this module that also knows what it carries. */

/** @param {string} url relative to the page */
export const fetchStory = (url) => fetch(new URL(url, document.baseURI));
