/**
 * What is chosen on the page of the builder, and what follows from it: the preview and the snippets.
 *
 * @import { AllInputs, PresetName, Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { Engine } from "../../engine/engine.js"
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element, write } from "../../base/dom.js";
import { createFormat } from "../../base/format.js";
import { HOSTED } from "../../base/hosted-files.js";
import { Refusal } from "../../engine/engine.js";
import { save } from "../../exports/save.js";
import { isComplete, known } from "../../state/state.js";
import { withOwnWords } from "../../story/own-words.js";
import { summaryOf } from "../../story/summary.js";
import { pageTextsFor } from "../../texts/page-texts.js";
import { createForm, localeOf } from "./form.js";
import { drawImage } from "./image.js";
import { createInputs } from "./inputs.js";
import { createOutput } from "./output.js";
import { createPreview } from "./preview.js";
import { inputsText, VIEWS } from "./settings.js";
import { createTwin, imageText } from "./twin.js";

/** How long nothing must have been chosen before the preview and the snippets follow. */
const QUIET_MS = 250;

/**
 * @param {object} given
 * @param {Engine} given.engine
 * @param {{ id: string, name: string }[]} given.stories
 * @param {{ version: string, files: Record<string, { integrity: string }> }} given.manifest
 * @param {(id: string) => Promise<StoryFile>} given.load
 * @param {string} given.defaultStory
 * @param {StoryFile} given.file the default story
 * @param {PageTexts} given.words of the page
 * @returns {{ form: Node[], made: Node[] }}
 */
export function createBuilder({ engine, stories, manifest, load, defaultStory, file: first, words }) {
  const { builder: messages, messagesFor, termsOf, language } = words;
  const catalogue = engine.catalogue();
  const chosen = {
    story: defaultStory,
    preset: /** @type {PresetName} */ ("base"),
    view: /** @type {string} */ (VIEWS[0]),
    theme: "",
    locale: localeOf(language),
    guess: false,
    base: HOSTED,
    /** @type {Record<string, number | number[]>} */
    changed: {},
    /** @type {Set<string>} */
    locked: new Set(),
  };
  let file = first;
  /** The words of the story. */
  let common = messagesFor(summaryOf(file, language, termsOf));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** The story as the snippets tell it, and their words: the language is that of the widget in them, not that of this page. */
  let told = { file, words };
  /** Where the author has put an image of his own, and what it shows. */
  let image = { address: "", shows: "" };

  /** @returns {AllInputs} */
  const inputsNow = () => /** @type {AllInputs} */ ({ ...file.presets[chosen.preset], ...chosen.changed });

  /** What an image shows: another one is needed when this changes. */
  const shownNow = () => JSON.stringify([chosen.story, chosen.locale, inputsNow()]);

  const formatNow = () => createFormat(chosen.locale, file.currency.sign, common.units);

  const inputs = createInputs(catalogue, words, {
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
  const form = createForm(stories, chosen, { messages, common }, { open, follow });
  const preview = createPreview(messages);
  const output = createOutput(messages, {
    download() {
      const settings = settingsNow();
      const { builder } = told.words;
      const story = summaryOf(told.file, told.words.language, told.words.termsOf);
      const own = told.words.messagesFor(story);
      const format = createFormat(chosen.locale, story.currency, own.units);
      const text = imageText(settings.inputs, engine, format, own, builder);
      const version = manifest.version;
      const svg = drawImage(settings, text, { engine, format, common: own, version, messages: builder });
      save(`ai-savings-${settings.story}.svg`, new Blob([svg], { type: "image/svg+xml" }));
    },
    setImage(place) {
      image = { address: place, shows: shownNow() };
      follow();
    },
  });

  /** A choice has changed: the form shows it at once, the rest after the last change. */
  function follow() {
    inputs.write(inputsNow(), chosen.changed, chosen.locked, formatNow(), common);
    write(form.notice, isComplete({ inputs: inputsNow() }) ? "" : messages.incomplete);
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

  async function show() {
    const { base, changed } = chosen;
    const settings = settingsNow();
    const said = await pageTextsFor(settings.locale).catch((/** @type {unknown} */ error) => {
      console.error(error);
      return told.words;
    });
    const whole = await withOwnWords(file, said.language, said.ownStory);
    // Something else may have been chosen meanwhile.
    if (JSON.stringify(settings) !== JSON.stringify(settingsNow())) return;
    told = { file: whole, words: said };
    const twin = createTwin({ file: whole, settings, engine, base, words: said });
    preview.write(settings, manifest.version);
    const name = `${settings.story}-${settings.preset}.svg`;
    const { own, same, other, none } = messages.image;
    const hasChanged = Object.keys(changed).length > 0;
    const about = settings.image ? own : !twin.image ? none : hasChanged ? other(name) : same(name);
    const hasOwn = hasChanged && isComplete(settings);
    const { version, files } = manifest;
    output.write({ words: said.builder, settings, twin, base, version, files, defaultStory }, { about, hasOwn });
  }

  /** @param {string} id */
  async function open(id) {
    const isLatest = () => form.story.value === id;
    try {
      const whole = await load(id);
      // Another may have been chosen meanwhile.
      if (!isLatest()) return;
      file = whole;
      common = messagesFor(summaryOf(file, language, termsOf));
    } catch (error) {
      if (!isLatest()) return;
      write(form.notice, messages.noStory);
      console.error(error);
      return;
    }
    chosen.story = id;
    follow();
  }

  follow();
  return {
    form: [...form.parts, element("section", { class: "group" }, inputs.body)],
    made: [preview.body, output.body],
  };
}
