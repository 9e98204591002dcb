/**
 * A block of markup to copy: a title, its first lines, the rest behind a button, and a button that copies all of it.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element, write } from "../../base/dom.js";

/** How many lines are in sight until the reader asks for all of them. */
const FIRST_LINES = 4;

/** How long the button says that the text is copied. */
const SAID_MS = 4_000;

/**
 * @param {string} name of the snippet
 * @param {{ title: string, about: string }} words of this snippet
 * @param {PageTexts["builder"]} messages
 */
export function createCodeBlock(name, { title, about }, messages) {
  const id = `snippet-${name}`;
  const field = element("textarea", {
    id,
    readonly: true,
    rows: FIRST_LINES,
    spellcheck: "false",
    wrap: "off",
    "aria-label": messages.markup(title),
  });
  const copy = element("button", { type: "button", "data-copy": name, "aria-label": messages.copyThis(title) });
  const said = element("span", { role: "status", class: "note" });
  const all = element("button", {
    type: "button",
    class: "quiet",
    "data-show": name,
    "aria-controls": id,
    "aria-expanded": "false",
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  const settle = () => {
    clearTimeout(waiting);
    write(copy, messages.copy);
    copy.removeAttribute("data-state");
    write(said, "");
  };
  const fit = () => {
    const count = field.value.split("\n").length;
    const isOpen = all.getAttribute("aria-expanded") === "true";
    field.rows = isOpen ? count : Math.min(count, FIRST_LINES);
    all.hidden = count <= FIRST_LINES;
    write(all, isOpen ? messages.showLess : messages.showAll(count));
  };
  copy.addEventListener("click", async () => {
    settle();
    try {
      // Absent where the page is not secure, refused where it is not allowed.
      await navigator.clipboard.writeText(field.value);
      write(copy, messages.copied);
      write(said, messages.copiedThis(title));
      copy.setAttribute("data-state", "copied");
      waiting = setTimeout(settle, SAID_MS);
    } catch {
      field.focus();
      field.select();
      write(said, messages.notCopied);
    }
  });
  all.addEventListener("click", () => {
    all.setAttribute("aria-expanded", String(all.getAttribute("aria-expanded") !== "true"));
    fit();
  });
  settle();
  fit();

  return {
    body: element(
      "section",
      { class: "card code", "data-snippet": name },
      element("div", { class: "head" }, element("h3", {}, title), copy),
      element("p", { class: "note" }, about),
      field,
      element("p", { class: "below" }, all, said),
    ),
    /** @param {string} text */
    write(text) {
      if (field.value === text) return;
      field.value = text;
      settle();
      fit();
    },
  };
}
