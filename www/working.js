/**
 * Results that open their working. What a working looks like is fetched when the first one is asked for.
 *
 * @import { Moment } from "./chart.js"
 * @import { PanelContext } from "./panels.js"
 */

import { element, write } from "./dom.js";
import { loadWorkings } from "./panels.js";
import { NOTE } from "./result.js";

/** @param {PanelContext} context */
export function createWorkings(context) {
  const { messages, root } = context;
  const words = messages.workings;
  const section = element("section", { class: "working", "aria-label": words.title });
  /** @type {ReturnType<typeof import("./panels/working/working.js").createWorking> | undefined} */
  let working;
  /** @type {Moment} */
  let latest;

  const show = async (/** @type {HTMLElement} */ button) => {
    button.closest("[data-workings], figure, section")?.after(section);
    // Once it is there it opens at once: a key pressed right after the click must find it.
    if (!working) {
      write(section, messages.ui.loading);
      try {
        const { createWorking } = await loadWorkings(root);
        working ??= createWorking(context, section);
      } catch (error) {
        write(section, words.failed);
        console.error(error);
        return;
      }
    }
    working.open(button, latest);
  };

  return {
    note: element("p", { id: NOTE, hidden: true }, words.note),
    /** @param {Event} event */
    click({ target }) {
      /** @type {HTMLElement | null} */
      const button = /** @type {Element} */ (target).closest("[data-working]");
      if (button) show(button);
    },
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
      if (section.isConnected) working?.write(moment);
    },
  };
}
