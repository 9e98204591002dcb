/**
 * Notes about printed numbers: how a result comes about, and where a figure or an input is from. What is in them is fetched
 * when the first of a kind is opened.
 *
 * @import { Moment } from "../view/chart.js"
 * @import { PanelContext } from "./panels.js"
 */

import { element, write } from "../base/dom.js";
import { NOTE } from "../view/result.js";

/**
 * The content of a note.
 *
 * @typedef {{ open: (button: HTMLElement, moment: Moment) => void, write: (moment: Moment) => void }} Content
 */

/** @param {PanelContext} context */
export function createNotes(context) {
  const { messages, load } = context;
  const working = createNote(context, async (section) => (await load("explorations")).createWorking(context, section));
  const sources = createNote(context, async (section) => (await load("evidence")).createProvenance(context, section));

  return {
    note: element("p", { id: NOTE, hidden: true }, messages.notes.about),
    /** @param {Event} event */
    click({ target }) {
      /** @type {HTMLElement | null} */
      const button = /** @type {Element} */ (target).closest("[data-working], [data-sources]");
      if (button) (button.dataset.working ? working : sources).show(button);
    },
    /** @param {Moment} moment */
    write(moment) {
      working.write(moment);
      sources.write(moment);
    },
  };
}

/**
 * @param {PanelContext} context
 * @param {(section: HTMLElement) => Promise<Content>} make
 */
function createNote({ messages }, make) {
  const section = element("section", { class: "working" });
  /** @type {Content | undefined} */
  let content;
  /** @type {Moment} */
  let latest;

  return {
    /** @param {HTMLElement} button */
    async show(button) {
      button.closest("[data-workings], .input, figure, section")?.after(section);
      // Once it is there it opens at once: a key pressed right after the click must find it.
      if (!content) {
        write(section, messages.ui.loading);
        try {
          content = await make(section);
        } catch (error) {
          write(section, messages.notes.failed);
          console.error(error);
          return;
        }
      }
      content.open(button, latest);
    },
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
      if (section.isConnected) content?.write(moment);
    },
  };
}
