/**
 * Shown instead of a part that could not be fetched: a sentence, and a button that tries again.
 *
 * @import { Messages } from "../texts/en/widget.js"
 */

import { element } from "../base/dom.js";

/** @param {Messages} messages @param {() => unknown} retry */
export function failedPart({ ui }, retry) {
  const again = element("button", { type: "button", "data-action": "again" }, ui.again);
  again.addEventListener("click", retry);
  return [element("p", { class: "failed" }, ui.panelFailed), again];
}
