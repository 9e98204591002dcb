/**
 * Where it all comes from, in lines of text.
 *
 * @import { Story as StoryFile } from "../../target/wasm/engine.js"
 * @import { Stamp } from "../link/fingerprint.js"
 * @import { PanelContext } from "../element/panels.js"
 */

/** @param {StoryFile} file @param {PanelContext} context */
export const sourceLines = ({ sources }, { messages: common }) =>
  sources.map((source) => common.kit.credits.source(source, common.grades[source.grade]));

/**
 * @param {StoryFile} file
 * @param {Stamp} stamp
 * @param {PanelContext} context
 */
export function creditsText(file, { version, text, digest, url }, context) {
  const { story, catalogue } = context;
  const messages = context.messages.kit;
  const words = messages.credits;
  const named = new Set(catalogue.inputs.flatMap(({ basis }) => basis.sources));
  const others = [...named].filter((code) => !file.sources.some(({ id }) => id === code));
  return [
    messages.title(story.company, story.texts.title),
    words.model(version),
    words.digest(digest),
    words.state(text),
    words.link(url),
    words.asOf(file.asOf),
    "",
    messages.sources,
    ...sourceLines(file, context),
    ...(others.length ? ["", words.others(others)] : []),
    "",
    words.caveat,
    "",
  ].join("\n");
}
