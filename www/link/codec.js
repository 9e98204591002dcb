/**
 * The state of a widget as a text, and back. `docs/LINKS.md` explains the format to others: every released version is
 * read for ever, and `tests/fixtures/links.json` tests that.
 *
 * @import { Catalogue, PresetName } from "../../target/wasm/engine.js"
 * @import { State } from "../state/state.js"
 * @import { TextProblem } from "./entries.js"
 * @import { Origin } from "./state-fields.js"
 */

import { initialState } from "../state/state.js";
import { entriesIn, entryOf } from "./entries.js";
import { stateFields } from "./state-fields.js";

/** The preset of a text that does not name one. @type {PresetName} */
const DEFAULT_PRESET = "base";

/** Keys that are about the text as a whole. */
const OWN_KEYS = ["model", "story", "preset"];

/**
 * Something in a text that was left out, or why the whole text was.
 *
 * @typedef {object} LinkProblem
 * @property {string} key empty for the text as a whole
 * @property {TextProblem | "otherStory" | "unknownKey" | "unreadable" | "duplicate" | "refused"} code
 */

/**
 * @typedef {object} Decoded
 * @property {State | null} state `null` if the text is not a state of this story
 * @property {string | null} model the version of the model that the text was written with
 * @property {LinkProblem[]} problems
 */

/**
 * A state as a text: what differs from the preset it names, or everything.
 *
 * @param {State} state drafts are not part of it, and neither are kept scenarios
 * @param {Origin} origin
 * @param {{ everything?: boolean, model?: string }} [options]
 */
export function encode(state, origin, { everything = false, model = VERSION } = {}) {
  const start = initialState(origin.catalogue, state.preset, origin.story.figures);
  const stated = stateFields(origin).filter(({ text }) => everything || text(state) !== text(start));
  const head = ["v1", `model=${model}`, `story=${origin.story.id}`, `preset=${state.preset}`];
  return [...head, ...stated.map(({ key, text }) => `${key}=${text(state)}`)].join(";");
}

/**
 * The state that a text says. It never throws: what is unknown or unreadable is reported and left out.
 *
 * @param {string} text
 * @param {Catalogue} catalogue
 * @param {Origin["story"]} story
 * @param {(state: State) => boolean} [accepts] whether the engine takes a state; what it refuses is left out, too
 * @returns {Decoded}
 */
export function decode(text, catalogue, story, accepts = () => true) {
  const found = entriesIn(text);
  if (found.problem !== null) return { state: null, model: null, problems: [{ key: "", code: found.problem }] };
  const model = entryOf(found, "model") ?? "";
  const head = { model: /^\d[\w.+-]{0,31}$/u.test(model) ? model : null };
  const summaryOf = entryOf(found, "story") ?? story.id;
  if (summaryOf !== story.id) return { ...head, state: null, problems: [{ key: "story", code: "otherStory" }] };

  const named = entryOf(found, "preset") ?? DEFAULT_PRESET;
  const isPreset = Object.hasOwn(catalogue.presets, named);
  const preset = isPreset ? /** @type {PresetName} */ (named) : DEFAULT_PRESET;
  const start = initialState(catalogue, preset, story.figures);
  const read = reader(found.entries, { catalogue, story });
  const all = read(start, () => true);
  // Only a text with something that the engine refuses is read again, entry by entry.
  const { state, problems } = accepts(all.state) ? all : read(start, accepts);
  if (!isPreset) problems.unshift({ key: "preset", code: "unreadable" });
  return { ...head, state, problems };
}

/**
 * @param {import("./entries.js").Entry[]} entries
 * @param {Origin} origin
 */
function reader(entries, origin) {
  const fields = new Map(stateFields(origin).map((field) => [field.key, field]));
  /** @param {State} start @param {(state: State) => boolean} accepts */
  return (start, accepts) => {
    /** @type {LinkProblem[]} */
    const problems = [];
    const seen = new Set();
    let state = start;
    for (const { key, text } of entries) {
      const field = fields.get(key);
      const next = field?.read(state, text);
      const isOwn = OWN_KEYS.includes(key);
      if (seen.has(key)) problems.push({ key, code: "duplicate" });
      else if (!field && !isOwn) problems.push({ key, code: "unknownKey" });
      else if (field && !next) problems.push({ key, code: "unreadable" });
      else if (next && !accepts(next)) problems.push({ key, code: "refused" });
      else state = next ?? state;
      seen.add(key);
    }
    return { state, problems };
  };
}
