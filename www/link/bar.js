/**
 * “Copy link”: an address that leads to what the reader has set. Offered only where the page reads such an address again.
 *
 * @import { Snapshot } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { State } from "../state/state.js"
 */

import { ownKey, withText } from "./address.js";
import { encode } from "./codec.js";
import { createCopier } from "./copier.js";

/** @param {Pick<PanelContext, "root" | "catalogue" | "story" | "messages">} context */
export function createLinkBar({ root, catalogue, story, messages }) {
  const host = /** @type {HTMLElement} */ (root.host);
  /** @type {State | undefined} */
  let state;
  const copier = createCopier("copy-link", messages.link, () => {
    const key = ownKey(host);
    return key && state && withText(location.href, key, encode(state, { catalogue, story }));
  });

  return {
    body: copier.body,
    /** @param {Pick<Snapshot, "state">} moment */
    write(moment) {
      if (moment.state !== state) copier.forget();
      state = moment.state;
      copier.update();
    },
  };
}
