/** What a reader pastes: a link, a link in the middle of a message, or the text of a state. */

import { textsIn } from "../../link/address.js";

/**
 * The texts of states in it, those of links first.
 *
 * @param {string} pasted
 * @returns {string[]}
 */
export function statesIn(pasted) {
  // Mail programs break long lines, and quote them; a space or an empty line ends a link. Pages that were copied as source
  // write ampersands out.
  const plain = pasted
    .replace(/\r?\n[ \t>]*\r?\n/gu, " ")
    .replace(/[ \t]*\r?\n[ \t>]*/gu, "")
    .replaceAll("&amp;", "&");
  const query = plain.indexOf("?");
  const linked = query < 0 ? [] : textsIn(plain.slice(query).replace(/["'<>\s].*$/su, ""));
  const [bare] = /v\d{1,3}(?:;|%3B)[^"'<>\s]*/iu.exec(plain) ?? [];
  return linked.length || bare === undefined ? linked : [bare];
}
