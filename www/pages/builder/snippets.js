/**
 * What an author pastes: four ways in, each with the answer in it for those to whom the product does not run.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Settings } from "./settings.js"
 * @import { createTwin } from "./twin.js"
 */

import { isComplete } from "../../state/state.js";
import { folderOf } from "../../texts/page-texts.js";
import { heightStyle, heightsOf, TYPICAL } from "./heights.js";
import { block, lines, remark, tag } from "./markup.js";
import { commonAttributes, queryOf } from "./settings.js";
import { twinMarkup } from "./twin.js";

/**
 * @typedef {object} Snapshot
 * @property {PageTexts["builder"]} words
 * @property {Settings} settings
 * @property {ReturnType<typeof createTwin>} twin
 * @property {string} base where the product is hosted, with a stroke at its end
 * @property {string} version
 * @property {Record<string, { integrity: string }>} files what the manifest says of them
 * @property {string} defaultStory
 */

/** The snippets by their names, in the order of preference. @type {Record<"element" | "frame" | "bare" | "link", (given: Snapshot) => string>} */
export const snippets = { element: elementSnippet, frame: frameSnippet, bare: bareSnippet, link: linkSnippet };

/** With the scheme of its content, an iframe lets the page shine through. @type {Record<string, string | undefined>} */
const SCHEMES = { light: ";color-scheme:light", dark: ";color-scheme:dark", auto: ";color-scheme:light dark" };

/** @param {Snapshot} given */
function elementSnippet({ words, settings, twin, base, version, files, defaultStory }) {
  const story = settings.story === defaultStory ? undefined : `${base}stories/${settings.story}.json`;
  return lines(
    about(settings, version, words),
    script(`${base}define.js`, files["define.js"], { type: "module" }),
    block("ai-savings-calculator", { "data-version": version, story, ...commonAttributes(settings) }, twinMarkup(twin)),
  ).text;
}

/** @param {Snapshot} given */
function frameSnippet(given) {
  const { base, files } = given;
  const fitting = script(`${base}embed-height.js`, files["embed-height.js"], { async: true });
  return lines(framed(given, { "data-ai-savings": true }), fitting).text;
}

/** @param {Snapshot} given */
function bareSnippet(given) {
  return framed(given, {}).text;
}

/** @param {Snapshot} given */
function linkSnippet({ words, settings, twin, base, version }) {
  const href = `${base}offline.html${queryOf(settings, version)}`;
  return block(
    "figure",
    {},
    about(settings, version, words),
    twinMarkup(twin),
    tag("p", {}, tag("a", { href, download: `ai-savings-${settings.story}.html` }, words.offline(twin.company))),
    tag("p", {}, tag("small", {}, words.state(version, settings, settings.stated))),
  ).text;
}

/**
 * Browsers do not show the content of a frame's own tags, so the answer is below the frame, folded under its sentence.
 *
 * @param {Snapshot} given
 * @param {Record<string, true>} marks
 */
function framed({ words, settings, twin, base, version }, marks) {
  // What was missing has been set: the widget then is as high as others are.
  const isCompleted = isComplete(settings) && !twin.isDisclosed;
  const heights = heightsOf(isCompleted ? TYPICAL : settings.story, settings.view);
  return block(
    "figure",
    {},
    about(settings, version, words),
    tag("iframe", {
      src: `${base}${folderOf(settings.locale)}embed.html${queryOf(settings, version)}`,
      title: words.frameTitle(twin.title),
      width: "100%",
      height: heights.wide,
      style: [heightStyle(heights), SCHEMES[settings.theme]].join(""),
      frameborder: 0,
      loading: "lazy",
      ...marks,
    }),
    block(
      "figcaption",
      {},
      block("details", {}, tag("summary", {}, twin.sentence), twin.steps, twin.table, twin.image),
    ),
  );
}

/** @param {Settings} settings @param {string} version @param {PageTexts["builder"]} words */
const about = ({ story, preset, view }, version, words) => remark(words.about(version, story, preset, view));

/**
 * @param {string} src
 * @param {{ integrity: string } | undefined} file
 * @param {Record<string, string | true>} attributes
 */
const script = (src, file, attributes) =>
  tag("script", { ...attributes, src, integrity: file?.integrity, crossorigin: "anonymous" });
