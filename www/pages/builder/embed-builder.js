/**
 * The page on which an author builds an embed: what to show is chosen on one side, the product itself shows it, and four
 * snippets state it.
 *
 * @import { AllInputs, PresetName, Story as StoryFile } from "../../../target/wasm/engine.js"
 */

import { element, write } from "../../base/dom.js";
import { createFormat } from "../../base/format.js";
import { fetchHosted, fetchStories } from "../../base/hosted-files.js";
import { loadEngine, Refusal } from "../../engine/engine.js";
import { save } from "../../exports/save.js";
import { isComplete, known } from "../../state/state.js";
import { summaryOf } from "../../story/summary.js";
import { assumptions, builder as messages, messagesFor, missing, termsOf } from "../../texts/pages.js";
import { address, choice } from "./fields.js";
import { drawImage } from "./image.js";
import { createInputs } from "./inputs.js";
import { createOutput } from "./output.js";
import { createPreview } from "./preview.js";
import { inputsText, VIEWS } from "./settings.js";
import { createTwin, imageText } from "./twin.js";

const words = { builder: messages, messagesFor, missing, termsOf };

/** How long nothing must have been chosen before the preview and the snippets follow. */
const QUIET_MS = 250;

const [engine, stories, manifest] = await Promise.all([
  loadEngine(),
  fetchStories(),
  fetchHosted("manifest.json").then(JSON.parse),
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
let file = await checked(defaultStory);
/** The words of the story. */
let common = messagesFor(summaryOf(file, "en", termsOf));
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** Where the author has put an image of his own, and what it shows. */
let image = { address: "", shows: "" };

/** @returns {AllInputs} */
const inputsNow = () => /** @type {AllInputs} */ ({ ...file.presets[chosen.preset], ...chosen.changed });

/** What an image shows: another one is needed when this changes. */
const shownNow = () => JSON.stringify([chosen.story, chosen.locale, inputsNow()]);

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
const base = address("base", messages.base, messages.baseAbout, messages.addressProblem, {
  set(folder) {
    chosen.base = folder.endsWith("/") ? folder : `${folder}/`;
    follow();
  },
});
base.write(chosen.base);

const inputs = createInputs(
  catalogue,
  { builder: messages, assumptions },
  {
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
  },
);
const preview = createPreview(messages);
const output = createOutput(messages, {
  download() {
    const settings = settingsNow();
    const format = createFormat(settings.locale, file.currency.sign, common.units);
    const text = imageText(settings.inputs, engine, format, common, messages);
    const svg = drawImage(settings, text, { engine, format, common, version: manifest.version, messages });
    save(`ai-savings-${settings.story}.svg`, new Blob([svg], { type: "image/svg+xml" }));
  },
  setImage(place) {
    image = { address: place, shows: shownNow() };
    follow();
  },
});
// Before there is a form: without a story nothing can be set.
story.select.value = defaultStory;
follow();
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
  base.row,
  notice,
  inputs.body,
);
/** @type {HTMLElement} */ (document.querySelector("#made")).append(preview.body, output.body);

/** A choice has changed: the form shows it at once, the rest after the last change. */
function follow() {
  const format = createFormat(chosen.locale, file.currency.sign, common.units);
  inputs.write(inputsNow(), chosen.changed, chosen.locked, format, common);
  write(notice, isComplete({ inputs: inputsNow() }) ? "" : messages.incomplete);
  clearTimeout(waiting);
  waiting = setTimeout(show, QUIET_MS);
}

function settingsNow() {
  const { base, changed, locked, ...rest } = chosen;
  const areAll = locked.size === Object.keys(catalogue.presets.base).length;
  return {
    ...rest,
    inputs: inputsNow(),
    stated: inputsText(inputsNow(), catalogue),
    locked: areAll ? ["all"] : [...locked],
    image: image.shows === shownNow() ? image.address : "",
  };
}

function show() {
  const { base, changed } = chosen;
  const settings = settingsNow();
  const twin = createTwin({ file, settings, engine, base, words });
  preview.write(settings, manifest.version);
  const name = `${settings.story}-${settings.preset}.svg`;
  const { own, same, other, none } = messages.image;
  const hasChanged = Object.keys(changed).length > 0;
  const about = settings.image ? own : !twin.image ? none : hasChanged ? other(name) : same(name);
  const hasOwn = hasChanged && isComplete(settings);
  const { version, files } = manifest;
  output.write({ words: messages, settings, twin, base, version, files, defaultStory }, { about, hasOwn });
}

/** @param {string} id */
async function checked(id) {
  const { story: whole } = engine.checkStory(JSON.parse(await fetchHosted(`stories/${id}.json`)));
  if (!whole) throw new Error(`${id} is no story`);
  return whole;
}

/** @param {string} id */
async function open(id) {
  try {
    const whole = await checked(id);
    // Another may have been chosen meanwhile.
    if (story.select.value !== id) return;
    file = whole;
    common = messagesFor(summaryOf(file, "en", termsOf));
  } catch (error) {
    if (story.select.value !== id) return;
    write(notice, messages.noStory);
    console.error(error);
    return;
  }
  chosen.story = id;
  follow();
}

/**
 * A locale with sample numbers, which say more than its name.
 *
 * @param {string} locale
 */
function localeName(locale) {
  const example = createFormat(locale, "", common.units).number(1234.5, 1);
  return `${new Intl.DisplayNames("en-GB", { type: "language" }).of(locale)}: ${example}`;
}
