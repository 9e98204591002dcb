/**
 * The page for authors: a form made from the schema, the engine's check after every edit, and the widget beside it. There is
 * no form before all of it is there: a story that comes later would take the place of what the author has chosen or typed.
 */

import { element } from "../../base/dom.js";
import { fetchHosted, fetchStories } from "../../base/hosted-files.js";
import { loadEngine } from "../../engine/engine.js";
import { pageTextsFor } from "../../texts/page-texts.js";
import { createDesk } from "./desk.js";

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const form = find("#story");
form.addEventListener("submit", (event) => event.preventDefault());

const locale = document.documentElement.lang;
const words = await pageTextsFor(locale);

try {
  const [engine, stories, first] = await Promise.all([loadEngine(), fetchStories(), fetchHosted("stories/blank.json")]);
  const widget = find("ai-savings-calculator");
  const desk = createDesk({ engine, stories, first, widget, state: find("#preview-state"), words, locale });
  form.replaceChildren(...desk.form);
  find("#problems").append(desk.problems);
} catch (error) {
  form.replaceChildren(element("p", { class: "notice", "data-kind": "failed", role: "alert" }, words.author.noForm));
  throw error;
}
