/**
 * Where a printed number is from: a note beside it with every source, what grade it has, and what speaks against it.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Passage } from "./subject.js"
 */

import { element, write } from "../../base/dom.js";
import { createNote } from "../../view/note.js";
import { asOfText } from "./as-of.js";
import { createBibliography } from "./bibliography.js";
import { sourceList } from "./source.js";
import { subjectOf } from "./subject.js";

/**
 * @param {PanelContext} context
 * @param {HTMLElement} section where it is shown
 */
export async function createProvenance(context, section) {
  const { format, root } = context;
  const words = context.messages.evidence.provenance;
  const file = await context.file();
  const bibliography = createBibliography(file);
  const content = element("div");
  const asOf = element("p", { class: "note" });

  /** @type {HTMLElement} */
  let opener;
  let key = "";
  const note = createNote(section, words, () =>
    opener.isConnected ? opener : root.querySelector(`[data-sources="${CSS.escape(key)}"]`),
  );

  const passage = (/** @type {Passage} */ { title, notes, sources }) =>
    element(
      "div",
      {},
      title ? element("h4", {}, title) : "",
      ...notes.filter(Boolean).map((text) => element("p", {}, text)),
      sources.length ? sourceList(sources, context) : "",
    );

  /** @param {Moment} moment */
  const show = (moment) => {
    const { title, passages, dated } = subjectOf(key, { ...context, whole: file, bibliography, state: moment.state });
    const { asOf: day = file.asOf, nextDue = file.nextDue } = dated ?? {};
    write(asOf, asOfText(day, nextDue, format.locale, context.messages));
    section.setAttribute("aria-label", words.title(title));
    write(note.heading, words.title(title));
    content.replaceChildren(...passages.map(passage));
  };

  return {
    /**
     * @param {HTMLElement} button
     * @param {Moment} moment
     */
    open(button, moment) {
      opener = button;
      key = button.dataset.sources ?? "";
      section.replaceChildren(note.head, content, asOf);
      show(moment);
      note.reveal();
    },
    write: show,
  };
}
