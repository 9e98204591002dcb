/**
 * The page for authors: a form made from the schema, the engine's check after every edit, and the widget beside it. The
 * story is one plain value; what is typed goes into it as it is, right or wrong.
 *
 * @import { Draft } from "./names.js"
 */

import { element } from "../../base/dom.js";
import { fetchHosted, fetchStories } from "../../base/hosted-files.js";
import { loadEngine } from "../../engine/engine.js";
import { author as messages } from "../../texts/pages.js";
import { createFileBar } from "./file.js";
import { createForm } from "./form.js";
import { edited } from "./names.js";
import { createPreview } from "./preview.js";
import { createProblems } from "./problems.js";

/** How long nothing must have been typed before the widget loads the story again. */
const QUIET_MS = 300;

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const form = find("#story");
// All of it before there is a form: a story that comes later would take the place of what the author has chosen or typed.
const [engine, stories, first] = await Promise.all([loadEngine(), fetchStories(), fetchHosted("stories/blank.json")]);

/** @type {Draft} */
let draft = JSON.parse(first);
let isSaved = true;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

const text = () => `${JSON.stringify(draft, null, 2)}\n`;
const preview = createPreview(find("ai-savings-calculator"), find("#preview-state"), text(), messages);
const places = element("div", { class: "places" });
const notice = element("p", { class: "problem", role: "status" });
const problems = createProblems(places, messages);
const bar = createFileBar(
  messages,
  stories,
  open,
  () => {
    isSaved = true;
    return { name: `${draft.id || "story"}.json`, text: text() };
  },
  (words) => {
    notice.textContent = words;
  },
);
form.append(bar, notice, problems.section, places);
form.addEventListener("submit", (event) => event.preventDefault());
globalThis.addEventListener("beforeunload", (event) => {
  if (!isSaved) event.preventDefault();
});

/** Writes the form again, and leaves open what was open. */
function render() {
  const isOpen = (/** @type {HTMLElement} */ { dataset }) => dataset.path;
  const open = new Set(
    [...places.querySelectorAll("details[open]")].map((one) => isOpen(/** @type {HTMLElement} */ (one))),
  );
  const focused = document.activeElement?.id;
  places.replaceChildren(...createForm(draft, { edit }, messages));
  for (const part of places.querySelectorAll("details")) part.open ||= open.has(part.dataset.path);
  if (focused) document.getElementById(focused)?.focus();
}

function check() {
  const found = engine.checkStory(draft).problems;
  problems.write(found);
  clearTimeout(waiting);
  waiting = setTimeout(() => preview.write(text(), found.filter(({ fatal }) => fatal).length), QUIET_MS);
}

/**
 * @param {import("./path.js").Path} path
 * @param {unknown} value
 * @param {boolean} isShape whether fields come or go with it
 */
function edit(path, value, isShape) {
  draft = edited(draft, path, value);
  isSaved = false;
  notice.textContent = "";
  if (isShape) render();
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
    notice.textContent = messages.noJson(name);
    return;
  }
  notice.textContent = "";
  isSaved = true;
  render();
  check();
}

render();
check();
