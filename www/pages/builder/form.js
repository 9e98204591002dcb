/**
 * The form of the builder but for the inputs: first what is shown, then whose story, how it looks, and where it is hosted.
 *
 * @import { PresetName } from "../../../target/wasm/engine.js"
 * @import { FirstMessages as Messages } from "../../texts/index.js"
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element } from "../../base/dom.js";
import { createFormat } from "../../base/format.js";
import { address, check, choice, segments } from "./fields.js";
import { VIEWS } from "./settings.js";

/** The languages of the texts, some with the numbers of another country, and a few that have numbers only. */
const LOCALES = [
  "en-GB",
  "en-US",
  "en-IN",
  "de-DE",
  "de-CH",
  "fr-FR",
  "fr-CA",
  "es-ES",
  "es-MX",
  "pt-BR",
  "it-IT",
  "nl-NL",
  "ja-JP",
  "zh-CN",
  "ar",
  "ar-EG",
  "hi-IN",
  "pl-PL",
  "sv-SE",
];

/** The first of them in a language, for authors whose page is in it. @param {string} language */
export const localeOf = (language) =>
  LOCALES.find((locale) => locale.split("-")[0] === language.split("-")[0]) ?? LOCALES[0];

/** What the form sets. @typedef {{ story: string, preset: PresetName, view: string, theme: string, locale: string, guess: boolean, base: string }} Chosen */

/**
 * @param {{ id: string, name: string }[]} stories
 * @param {Chosen} chosen what is set in it
 * @param {{ messages: PageTexts["builder"], common: Messages }} words the second are those of the first story
 * @param {{ open: (story: string) => void, follow: () => void }} actions
 */
export function createForm(stories, chosen, { messages, common }, { open, follow }) {
  /**
   * A list for a part of what is chosen.
   *
   * @param {"theme" | "locale"} name
   * @param {[string, string][]} options
   */
  const list = (name, options) => {
    const { select, row } = choice(name, messages[name], options, (value) => {
      chosen[name] = value;
      follow();
    });
    select.value = chosen[name];
    return row;
  };
  const story = choice(
    "story",
    messages.story,
    stories.map(({ id, name }) => [id, name]),
    open,
  );
  story.select.value = chosen.story;
  const views = VIEWS.map((view) => /** @type {[string, string, string]} */ ([view, ...messages.views[view]]));
  const presets = /** @type {[string, string][]} */ (Object.entries(common.presets));
  const base = address("base", messages.base, messages.baseAbout, messages.addressProblem, {
    set(folder) {
      chosen.base = folder.endsWith("/") ? folder : `${folder}/`;
      follow();
    },
  });
  base.write(chosen.base);
  const notice = element("p", { class: "notice", "data-kind": "warning", role: "status" });

  return {
    story: story.select,
    /** What is said of the story. */
    notice,
    parts: [
      segments("view", messages.view, views, chosen.view, (value) => {
        chosen.view = value;
        follow();
      }),
      check("guess", messages.guess, messages.guessAbout, (isChecked) => {
        chosen.guess = isChecked;
        follow();
      }),
      group(
        messages.groups.story,
        story.row,
        notice,
        segments("preset", messages.preset, presets, chosen.preset, (value) => {
          chosen.preset = /** @type {PresetName} */ (value);
          follow();
        }),
      ),
      group(
        messages.groups.look,
        list("theme", Object.entries(messages.themes)),
        list(
          "locale",
          LOCALES.map((locale) => [locale, localeName(locale, common)]),
        ),
      ),
      group(messages.groups.hosting, base.row),
    ],
  };
}

/** @param {string} title @param {...Node} fields */
const group = (title, ...fields) => element("section", { class: "group" }, element("h2", {}, title), ...fields);

/**
 * A locale with sample numbers, which say more than its name.
 *
 * @param {string} locale
 * @param {Messages} common
 */
function localeName(locale, common) {
  const example = createFormat(locale, "", common.units).number(1234.5, 1);
  return `${new Intl.DisplayNames("en-GB", { type: "language" }).of(locale)}: ${example}`;
}
