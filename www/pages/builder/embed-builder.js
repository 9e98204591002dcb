/**
 * The page on which an author builds an embed: what to show is chosen on one side, the product itself shows it, and four
 * snippets state it. Nothing is offered before all of it is there.
 *
 * @import { Story as StoryFile } from "../../../target/wasm/engine.js"
 */

import { element } from "../../base/dom.js";
import { fetchHosted, fetchStories } from "../../base/hosted-files.js";
import { loadEngine } from "../../engine/engine.js";
import { pageTextsFor } from "../../texts/page-texts.js";
import { createBuilder } from "./builder.js";

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const form = find("#embed");
form.addEventListener("submit", (event) => event.preventDefault());

const words = await pageTextsFor(document.documentElement.lang);

try {
  const [engine, stories, manifest] = await Promise.all([
    loadEngine(),
    fetchStories(),
    fetchHosted("manifest.json").then(JSON.parse),
  ]);
  const load = async (/** @type {string} */ id) => {
    const { story } = engine.checkStory(JSON.parse(await fetchHosted(`stories/${id}.json`)));
    if (!story) throw new Error(`${id} is no story`);
    return /** @type {StoryFile} */ (story);
  };
  const first = stories.find(({ isDefault }) => isDefault)?.id ?? stories[0].id;
  const built = createBuilder({ engine, stories, manifest, load, defaultStory: first, file: await load(first), words });
  form.replaceChildren(...built.form);
  find("#made").append(...built.made);
} catch (error) {
  form.replaceChildren(
    element("p", { class: "notice", "data-kind": "failed", role: "alert" }, words.builder.notLoaded),
  );
  throw error;
}
