/**
 * The page on which an author builds an embed: what to show is chosen on one side, the product itself shows it, and four
 * snippets state it.
 *
 * @import { AllInputs, PresetName, Story as StoryFile } from "../target/wasm/core.js"
 */

import { messages } from "./builder/en.js";
import { choice } from "./builder/fields.js";
import { createInputs } from "./builder/inputs.js";
import { createOutput } from "./builder/output.js";
import { createPreview } from "./builder/preview.js";
import { VIEWS } from "./builder/settings.js";
import { createTwin } from "./builder/twin.js";
import { element, write } from "./dom.js";
import { loadEngine, Refusal } from "./engine.js";
import { createFormat } from "./format.js";
import { messages as common } from "./locales/en.js";
import { fetchShipped, fetchStories } from "./shipped.js";
import { isComplete, known } from "./state.js";

/** How long nothing must have been chosen before the preview and the snippets follow. */
const QUIET_MS = 250;

const [engine, stories, manifest] = await Promise.all([
  loadEngine(),
  fetchStories(),
  fetchShipped("manifest.json").then(JSON.parse),
]);
const catalogue = engine.catalogue();
const defaultStory = stories.find(({ isDefault }) => isDefault)?.id ?? stories[0].id;

const chosen = {
  story: defaultStory,
  preset: /** @type {PresetName} */ ("base"),
  view: "full",
  theme: "",
  locale: "en-GB",
  base: new URL(".", location.href).href,
  /** @type {Record<string, number | number[]>} */
  changed: {},
  /** @type {Set<string>} */
  locked: new Set(),
};
/** @type {StoryFile} */
let file;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** @returns {AllInputs} */
const inputsNow = () => /** @type {AllInputs} */ ({ ...file.presets[chosen.preset], ...chosen.changed });

/**
 * A control for a part of what is chosen.
 *
 * @template {"preset" | "view" | "theme" | "locale"} K
 * @param {K} name
 * @param {Record<string, string> | [string, string][]} options
 */
function control(name, options) {
  const { select, row } = choice(name, messages[name], options, (value) => {
    chosen[name] = /** @type {typeof chosen[K]} */ (value);
    follow();
  });
  select.value = chosen[name];
  return row;
}

const notice = element("p", { class: "problem", role: "status" });
const story = choice(
  "story",
  messages.story,
  stories.map(({ id, name }) => [id, name]),
  open,
);
const base = element("input", {
  id: "base",
  type: "text",
  inputmode: "url",
  "aria-describedby": "base-about",
});
const baseAbout = element("small", { id: "base-about" }, messages.baseAbout);
base.value = chosen.base;
base.addEventListener("input", () => {
  const address = base.value.trim();
  const isSound = /^(https?:\/\/[^\s/]|\/|\.\/)\S*$/u.test(address);
  base.setAttribute("aria-invalid", String(!isSound));
  write(baseAbout, isSound ? messages.baseAbout : messages.baseProblem);
  if (!isSound) return;
  chosen.base = address.endsWith("/") ? address : `${address}/`;
  follow();
});

const inputs = createInputs(catalogue, {
  set(id, value) {
    if (value === undefined) delete chosen.changed[id];
    else {
      try {
        engine.calculate(known({ ...inputsNow(), [id]: value }));
      } catch (refusal) {
        if (refusal instanceof Refusal) return refusal.problems[0];
        throw refusal;
      }
      chosen.changed[id] = value;
    }
    follow();
    return undefined;
  },
  lock(id, isLocked) {
    if (isLocked) chosen.locked.add(id);
    else chosen.locked.delete(id);
    follow();
  },
  lockAll(areLocked) {
    chosen.locked = new Set(areLocked ? Object.keys(catalogue.presets.base) : []);
    follow();
  },
});
const preview = createPreview();
const output = createOutput();
const form = /** @type {HTMLElement} */ (document.querySelector("#embed"));
form.addEventListener("submit", (event) => event.preventDefault());
form.append(
  element("h2", {}, messages.choose),
  story.row,
  control(
    "view",
    VIEWS.map((view) => [view, messages.views[view]]),
  ),
  control("preset", Object.entries(common.presets)),
  control("theme", messages.themes),
  control(
    "locale",
    messages.locales.map((locale) => [locale, localeName(locale)]),
  ),
  element("p", { class: "choice" }, element("label", { for: "base" }, messages.base), base, baseAbout),
  notice,
  inputs.body,
);
/** @type {HTMLElement} */ (document.querySelector("#made")).append(preview.body, output.body);

/** What is chosen has changed: the form says so at once, the rest once nothing more comes. */
function follow() {
  const format = createFormat(chosen.locale, file.currency.sign, common.units);
  inputs.write(inputsNow(), chosen.changed, chosen.locked, format);
  write(notice, isComplete({ inputs: inputsNow() }) ? "" : messages.incomplete);
  clearTimeout(waiting);
  waiting = setTimeout(show, QUIET_MS);
}

function show() {
  const { base, changed, locked, ...rest } = chosen;
  const areAll = locked.size === Object.keys(catalogue.presets.base).length;
  const settings = { ...rest, inputs: inputsNow(), locked: areAll ? ["all"] : [...locked] };
  const twin = createTwin({ file, settings, engine, base });
  preview.write(settings, manifest.version);
  const name = `${settings.story}-${settings.preset}.svg`;
  const { same, other, none } = messages.image;
  const aboutImage = !twin.image ? none : Object.keys(changed).length ? other(name) : same(name);
  output.write({ settings, twin, base, version: manifest.version, files: manifest.files, defaultStory }, aboutImage);
}

/** @param {string} id */
async function open(id) {
  try {
    const { story: checked } = engine.checkStory(JSON.parse(await fetchShipped(`stories/${id}.json`)));
    if (!checked) throw new Error(`${id} is no story`);
    // Another may have been chosen meanwhile.
    if (story.select.value !== id) return;
    file = checked;
  } catch (error) {
    write(notice, messages.noStory);
    console.error(error);
    return;
  }
  chosen.story = id;
  follow();
}

/**
 * A locale with its numbers, which tell more than its name.
 *
 * @param {string} locale
 */
function localeName(locale) {
  const example = createFormat(locale, "", common.units).number(1234.5, 1);
  return `${new Intl.DisplayNames("en-GB", { type: "language" }).of(locale)}: ${example}`;
}

story.select.value = defaultStory;
await open(defaultStory);
