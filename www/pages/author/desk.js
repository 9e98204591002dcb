/**
 * The story that is being written: one plain value, into which goes what is typed as it is, right or wrong. The form, the
 * list of problems and the preview follow from it.
 *
 * @import { Engine } from "../../engine/engine.js"
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Draft } from "./names.js"
 * @import { Path } from "./path.js"
 */

import { element, write } from "../../base/dom.js";
import { createDownload, createFileBar } from "./file.js";
import { createForm } from "./form.js";
import { edited } from "./names.js";
import { createPreview } from "./preview.js";
import { createProblems } from "./problems.js";
import { createProgress } from "./progress.js";

/** How long nothing must have been typed before the widget loads the story again. */
const QUIET_MS = 300;

/**
 * @param {object} given
 * @param {Engine} given.engine
 * @param {{ id: string, name: string }[]} given.stories that can be started from
 * @param {string} given.first the file that the form begins with
 * @param {HTMLElement} given.widget
 * @param {HTMLElement} given.state what is said of the preview
 * @param {PageTexts} given.words
 * @param {string} given.locale for the numbers
 * @returns {{ form: Node[], problems: Node }}
 */
export function createDesk({ engine, stories, first, widget, state, words, locale }) {
  /** @type {Draft} */
  let draft = JSON.parse(first);
  const { author: messages, messagesFor, termsOf } = words;
  const { inputs } = messagesFor({ terms: termsOf(JSON.parse(first)) });
  let isSaved = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  const text = () => `${JSON.stringify(draft, null, 2)}\n`;
  const preview = createPreview(widget, state, text(), messages);
  const places = element("div", { class: "places" });
  const notice = element("p", { class: "notice", "data-kind": "failed", role: "status" });
  const problems = createProblems(places, messages, locale);
  const progress = createProgress(places, messages);
  const bar = createFileBar(messages, stories, open, (words) => write(notice, words));
  const end = createDownload(messages, () => {
    isSaved = true;
    return { name: `${draft.id || "story"}.json`, text: text() };
  });
  globalThis.addEventListener("beforeunload", (event) => {
    if (!isSaved) event.preventDefault();
  });

  const parts = () => /** @type {NodeListOf<HTMLDetailsElement>} */ (places.querySelectorAll("details[data-path]"));

  function render() {
    places.replaceChildren(...createForm(draft, { edit }, { messages, inputs }));
  }

  /** Writes the form again after fields have come or gone: leaves open what was open, and opens what is new. */
  function renderAgain() {
    const wereOpen = new Map([...parts()].map(({ dataset, open }) => [dataset.path, open]));
    const focused = document.activeElement?.id;
    render();
    for (const part of parts()) part.open = wereOpen.get(part.dataset.path) ?? true;
    if (focused) document.getElementById(focused)?.focus();
  }

  function check() {
    const found = engine.checkStory(draft).problems;
    problems.write(found);
    progress.write(found, problems.placeOf);
    clearTimeout(waiting);
    waiting = setTimeout(() => preview.write(text(), found.filter(({ fatal }) => fatal).length), QUIET_MS);
  }

  /**
   * @param {Path} path
   * @param {unknown} value
   * @param {boolean} isShape whether fields come or go with it
   */
  function edit(path, value, isShape) {
    draft = edited(draft, path, value);
    isSaved = false;
    write(notice, "");
    if (isShape) renderAgain();
    check();
  }

  /**
   * @param {string} file
   * @param {string} name
   */
  function open(file, name) {
    try {
      draft = JSON.parse(file);
    } catch {
      write(notice, messages.noJson(name));
      return;
    }
    write(notice, "");
    isSaved = true;
    render();
    check();
  }

  render();
  check();
  return { form: [bar, notice, progress.body, places, end], problems: problems.section };
}
