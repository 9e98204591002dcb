/** Plain text as HTML. */

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text in which code is between backticks */
export const markup = (text) =>
  text.replaceAll(/[&<>"]/gu, (character) => ESCAPES[character]).replaceAll(/`([^`]*)`/gu, "<code>$1</code>");
