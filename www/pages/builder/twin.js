/**
 * The answer without the product: a sentence, the steps of the claim, the table of figures and an image, as markup.
 *
 * @import { AllInputs, Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { Engine } from "../../engine/engine.js"
 * @import { Format } from "../../base/format.js"
 * @import { FirstMessages as Messages } from "../../texts/index.js"
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Story } from "../../story/default.js"
 * @import { Settings } from "./settings.js"
 */

import { createFormat } from "../../base/format.js";
import { idsOf, isComplete } from "../../state/state.js";
import { summaryOf } from "../../story/summary.js";
import { absenceText } from "../../view/absence.js";
import { headlineParts, inShortParts } from "../../view/answer.js";
import { chainSteps } from "../../view/chain.js";
import { changeText } from "../../view/change.js";
import { marginSummary } from "../../view/margin.js";
import { plainText } from "../../view/plain-text.js";
import given from "./image.json" with { type: "json" };
import { block, lines, tag } from "./markup.js";

/** @typedef {Pick<PageTexts, "builder" | "deeperFor" | "language" | "messagesFor" | "missing" | "termsOf">} Words */

/** The size of the images. */
export const IMAGE = { width: given.width, height: given.height };

/**
 * @param {object} given
 * @param {StoryFile} given.file a story that was checked, with its words in the language of the snippet
 * @param {Settings} given.settings
 * @param {Engine} given.engine
 * @param {string} given.base where the product is hosted
 * @param {Words} given.words
 */
export function createTwin({ file, settings, engine, base, words }) {
  const story = summaryOf(file, words.language, words.termsOf);
  const common = words.messagesFor(story);
  const format = createFormat(settings.locale, story.currency, common.units);
  return {
    title: story.texts.title,
    company: story.company,
    sentence: sentenceOf(story, settings, engine, format, common, words),
    steps: stepsOf(story, settings, engine, format, common, words),
    table: tableOf(story, engine, format, common),
    image: imageOf(file, settings, engine, format, common, base, words),
    isDisclosed: isComplete({ inputs: /** @type {AllInputs} */ (file.presets[settings.preset]) }),
  };
}

/**
 * @param {Story} story
 * @param {Settings} settings
 * @param {Engine} engine
 * @param {Format} format
 * @param {Messages} common
 * @param {Words} words
 */
function sentenceOf(story, { inputs }, engine, format, common, { missing }) {
  if (!isComplete({ inputs })) {
    const unknown = idsOf(inputs).filter((id) => inputs[id] === null);
    return `${missing.title(story.company)} ${unknown.map((id) => common.inputs[id]).join(", ")}.`;
  }
  // Where no script runs, nothing else says how wide the range is.
  const [results, speaker] = [resultsOf(inputs, engine), { format, messages: common }];
  return `${plainText(headlineParts(results, speaker))} ${common.answer.inShortBegins}${plainText(inShortParts(results, speaker))}`;
}

/** The views that have the steps of the claim. */
const WITH_STEPS = new Set(["card", "full", "claim", "projection"]);

/**
 * The steps of the claim, each behind what it leaves; nothing where the view does not have them.
 *
 * @param {Story} story
 * @param {Settings} settings
 * @param {Engine} engine
 * @param {Format} format
 * @param {Messages} common
 * @param {Words} words
 */
function stepsOf(story, { inputs, view }, engine, format, common, { deeperFor }) {
  if (!isComplete({ inputs }) || !WITH_STEPS.has(view)) return undefined;
  const messages = { ...common, ...deeperFor(story) };
  const steps = chainSteps(engine.calculate(inputs), { story, format, messages });
  return block(
    "ol",
    {},
    ...steps.map(({ says, number, unit }) =>
      tag("li", {}, `${plainText(says)} `, tag("strong", {}, messages.chain.plain(number, unit))),
    ),
  );
}

/**
 * @param {Story} story
 * @param {Engine} engine
 * @param {Format} format
 * @param {Messages} common
 */
function tableOf({ figures, texts, periods }, engine, format, common) {
  const changes = engine.changes(figures);
  const head = common.charts.changes.columns(periods.current, periods.prior);
  const rows = figures.map((figure, i) => {
    const printed = (/** @type {"current" | "prior"} */ field) =>
      format.figure(figure[field], figure.decimals) || absenceText(figure.absent, field, common);
    return [
      texts.figures[figure.id].join(", "),
      printed("current"),
      printed("prior"),
      changeText(changes[i], format, common, figure),
    ];
  });
  return block(
    "table",
    {},
    tag("caption", {}, texts.title),
    tag("thead", {}, tag("tr", {}, ...head.map((text) => tag("th", { scope: "col" }, text)))),
    block(
      "tbody",
      {},
      ...rows.map(([name, ...cells]) =>
        tag("tr", {}, tag("th", { scope: "row" }, name), ...cells.map((cell) => tag("td", {}, cell))),
      ),
    ),
  );
}

/**
 * The author's image of these inputs, or that of the preset; nothing if there is no such image and the preset cannot be
 * projected.
 *
 * @param {StoryFile} file
 * @param {Settings} settings
 * @param {Engine} engine
 * @param {Format} format
 * @param {Messages} common
 * @param {string} base
 * @param {Words} words
 */
function imageOf(file, { story, preset, inputs, image: own }, engine, format, common, base, { builder: messages }) {
  const shown = own ? inputs : /** @type {AllInputs} */ (file.presets[preset]);
  if (!isComplete({ inputs: shown })) return undefined;
  const { title } = common.charts.margin;
  const image = tag("img", {
    src: own || `${base}images/${story}-${preset}.svg`,
    alt: imageText(shown, engine, format, common, messages),
    ...IMAGE,
    loading: "lazy",
  });
  const caption = own ? messages.ownCaption(title) : messages.imageCaption(title, common.presets[preset]);
  return block("figure", {}, image, tag("figcaption", {}, caption));
}

/**
 * What an image shows, in words.
 *
 * @param {AllInputs} inputs every one of them known
 * @param {Engine} engine
 * @param {Format} format
 * @param {Messages} common
 * @param {Words["builder"]} messages
 */
export const imageText = (inputs, engine, format, common, messages) =>
  messages.imageText(common.charts.margin.title, marginSummary(resultsOf(inputs, engine), format, common));

/**
 * @param {AllInputs} inputs every one of them known
 * @param {Engine} engine
 */
const resultsOf = (inputs, engine) => ({ report: engine.calculate(inputs), futures: engine.simulate(inputs) });

/**
 * All of it, one below the other.
 *
 * @param {ReturnType<typeof createTwin>} twin
 */
export const twinMarkup = ({ sentence, steps, table, image }) => lines(tag("p", {}, sentence), steps, table, image);
