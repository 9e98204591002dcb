/**
 * Reads the state of a widget from the address of its page, or from its attribute, and writes it back.
 *
 * @import { Report } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { State } from "../state/state.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { LinkNotice, Texts } from "../texts/index.js"
 */

import { acceptedBy } from "./accepted.js";
import { ownKey, textIn, withText } from "./address.js";
import { decode, encode } from "./codec.js";

/** How long nothing must have been let go before the address is written: some browsers forbid many in a row. */
const QUIET_MS = 300;

/**
 * @typedef {object} Widget
 * @property {Engine} engine
 * @property {LoadedStory} loaded
 * @property {State} author
 * @property {State} state
 */

/**
 * What to say of a link that was made with another model, as long as its state is on the page.
 *
 * @typedef {object} Notice
 * @property {State} state
 * @property {(report: Report, format: Format) => string} text
 */

/**
 * What reads and writes, with the words of a language.
 *
 * @param {Texts} texts
 */
export async function createLinks(texts) {
  const { messages } = await (await texts.later()).links();
  return {
    read: (/** @type {HTMLElement} */ host, /** @type {Widget} */ widget) => read(host, widget, messages),
    write,
  };
}

/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();

/**
 * The state that was handed over with the address or the attribute, if there is one for this story, and what is to be said
 * of it.
 *
 * @param {HTMLElement} host
 * @param {Widget} widget
 * @param {LinkNotice} words
 * @returns {{ state: State, notice: Notice | undefined } | undefined}
 */
function read(host, { engine, loaded: { catalogue, story } }, words) {
  const key = ownKey(host);
  const text = (key && textIn(location.href, key)) ?? host.getAttribute("state");
  if (text === null) return undefined;
  const { state, model, problems } = decode(text, catalogue, story, acceptedBy(engine));
  if (problems.length) {
    const lines = problems.slice(0, 20).map(({ key, code }) => `${key.slice(0, 80) || "the text"}: ${code}`);
    console.warn(`Of a link to “${story.id}” could not be used:\n${lines.join("\n")}`);
  }
  return state ? { state, notice: noticeOf(state, model, words) } : undefined;
}

/**
 * Model 0.1 printed what follows from the inputs exactly as set as its answer, and nothing about those formulas has changed:
 * so it can still be said what a link showed then.
 *
 * @param {State} state
 * @param {string | null} model
 * @param {LinkNotice} words
 * @returns {Notice | undefined}
 */
function noticeOf(state, model, words) {
  if (model === null || model === VERSION) return undefined;
  return {
    state,
    text({ rows }, format) {
      const { year, plSaving, marginUpliftPts } = rows[rows.length - 1];
      if (!model.startsWith("0.1.")) return words.otherModel(model, VERSION);
      const [amount, points] = [format.money(plSaving, { signed: true }), format.points(marginUpliftPts)];
      return `${words.otherModel(model, VERSION)} ${words.showedThen(String(year), amount, points)}`;
    },
  };
}

/**
 * Writes the state into the address once nothing has been let go for a moment. What the author set needs no words.
 *
 * @param {HTMLElement} host
 * @param {Widget} widget
 */
function write(host, { loaded, author, state }) {
  clearTimeout(waiting.get(host));
  const later = setTimeout(() => {
    const key = host.isConnected && ownKey(host);
    if (!key) return;
    const text = encode(state, loaded);
    const address = withText(location.href, key, text === encode(author, loaded) ? null : text);
    if (address === location.href) return;
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // In a sandboxed frame, or after too many: the widget does without.
    }
  }, QUIET_MS);
  waiting.set(host, later);
}
