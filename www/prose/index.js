/** Sentences that come to the page later; those that are there from the beginning are wired by `define.js`. */

import { connectProse as connect } from "./prose.js";

/**
 * Wires the current content of `root` to the widgets; returns a function that undoes it.
 *
 * @param {ParentNode} [root] the document, unless said
 */
export function connectProse(root) {
  return connect(root);
}
