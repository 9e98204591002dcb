/**
 * “Copy link”: an address that leads to what the reader has set. Offered only where the page reads such an address again.
 *
 * @import { Snapshot } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { State } from "../state/state.js"
 */

import { element, write } from "../base/dom.js";
import { ownKey, withText } from "./address.js";
import { encode } from "./codec.js";

/** @param {Pick<PanelContext, "root" | "catalogue" | "story" | "messages">} context */
export function createLinkBar({ root, catalogue, story, messages }) {
  const host = /** @type {HTMLElement} */ (root.host);
  const button = element("button", { type: "button", "data-action": "copy-link" }, messages.link.copy);
  const said = element("span", { role: "status" });
  const field = element("input", { type: "text", readonly: true, "aria-label": messages.link.label, hidden: true });
  const body = element("div", { class: "link", part: "link", hidden: true }, button, " ", said, " ", field);
  /** @type {State | undefined} */
  let state;

  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    const key = ownKey(host);
    if (!key || !state) return;
    const link = withText(location.href, key, encode(state, { catalogue, story }));
    const isCopied = await copied(link);
    write(said, isCopied ? messages.link.copied : messages.link.byHand);
    field.hidden = isCopied;
    field.value = link;
    if (!isCopied) field.focus();
  });

  return {
    body,
    /** @param {Pick<Snapshot, "state">} moment */
    write(moment) {
      body.hidden = ownKey(host) === undefined;
      if (moment.state === state) return;
      state = moment.state;
      // The message is about the previous link.
      write(said, "");
      field.hidden = true;
    },
  };
}

/**
 * Whether the text is on the clipboard: some frames do not have a clipboard, and readers may refuse.
 *
 * @param {string} text
 */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
