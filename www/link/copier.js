/** A button that copies an address, and shows it in a field where the clipboard does not take it. */

import { copied } from "../base/clipboard.js";
import { element, write } from "../base/dom.js";

/**
 * @param {string} action the name of the button
 * @param {{ copy: string, copied: string, byHand: string, label: string }} words
 * @param {() => string | undefined} address nothing where the page does not read such an address; then there is no button
 */
export function createCopier(action, words, address) {
  const button = element("button", { type: "button", "data-action": action }, words.copy);
  const said = element("span", { role: "status" });
  const field = element("input", { type: "text", readonly: true, "aria-label": words.label, hidden: true });
  const body = element("div", { class: "link", part: "link", hidden: true }, button, " ", said, " ", field);

  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    const link = address();
    if (!link) return;
    const isCopied = await copied(link);
    write(said, isCopied ? words.copied : words.byHand);
    field.hidden = isCopied;
    field.value = link;
    if (!isCopied) field.focus();
  });

  return {
    body,
    /** What was said is about an earlier address. */
    forget() {
      write(said, "");
      field.hidden = true;
    },
    /** The attributes of the element may have changed. */
    update() {
      body.hidden = !address();
    },
  };
}
