/**
 * Compares what a picture, a file or a print says of itself with a state.
 *
 * @import { Engine } from "../../engine/engine.js"
 * @import { LinkProblem } from "../../link/codec.js"
 * @import { State } from "../../state/state.js"
 * @import { LoadedStory } from "../../story/default.js"
 */

import { acceptedBy } from "../../link/accepted.js";
import { firstChoices } from "../../link/choices.js";
import { decode, encode } from "../../link/codec.js";
import { DIGITS, digestOf } from "../../link/digest.js";
import { entriesIn, entryOf } from "../../link/entries.js";
import { initialState } from "../../state/state.js";

/** What the reader has typed or read from a file; empty where there was nothing. @typedef {{ digest: string, version: string }} Claimed */

/**
 * @typedef {object} Findings
 * @property {"match" | "mismatch" | "otherVersion" | "noDigest" | "badDigest"} verdict
 * @property {Claimed} claimed as it was compared
 * @property {string} digest of the state
 * @property {string} text what the digest is of
 * @property {string | null} model that the state was written with
 * @property {State} state
 * @property {State} author what the story's author set
 * @property {LinkProblem[]} problems
 */

/**
 * @param {string} text
 * @param {Claimed} given
 * @param {LoadedStory} loaded
 * @param {Engine} engine
 * @returns {Findings | { verdict: "unreadable", problems: LinkProblem[] }}
 */
export function examine(text, given, loaded, engine) {
  const { catalogue, story } = loaded;
  const { state, model, problems } = decode(text, catalogue, story, acceptedBy(engine));
  if (!state) return { verdict: "unreadable", problems };
  const canonical = canonicalText(text, state, model, loaded);
  const claimed = {
    digest: given.digest.replace(/\s+/gu, "").toLowerCase(),
    version: given.version.trim().replace(/^(?:model|version|v)\s*/iu, ""),
  };
  const digest = digestOf(canonical);
  const author = initialState(catalogue, "base", story.figures);
  return {
    verdict: verdictOn(claimed, digest, model),
    claimed,
    digest,
    text: canonical,
    model,
    state,
    author,
    problems,
  };
}

/**
 * The text that states everything. One that does so already, but in the words of another model, is taken as it is: that model
 * may have had other keys.
 *
 * @param {string} text
 * @param {State} state
 * @param {string | null} model
 * @param {LoadedStory} loaded
 */
function canonicalText(text, state, model, loaded) {
  const found = entriesIn(text);
  // These are stated only if somebody has changed them, or if everything is stated.
  const statesAll = firstChoices(loaded.catalogue).every((key) => entryOf(found, key) !== undefined);
  if (found.problem === null && statesAll && model !== VERSION) {
    return ["v1", ...found.entries.map(({ key, text }) => `${key}=${text}`)].join(";");
  }
  return encode(state, loaded, { everything: true, model: model ?? VERSION });
}

/**
 * @param {Claimed} claimed
 * @param {string} digest
 * @param {string | null} model
 * @returns {Findings["verdict"]}
 */
function verdictOn(claimed, digest, model) {
  if (claimed.digest && !new RegExp(`^[0-9a-f]{${DIGITS}}$`, "u").test(claimed.digest)) return "badDigest";
  if (claimed.digest && claimed.digest !== digest) return "mismatch";
  if (claimed.version && claimed.version !== model) return "otherVersion";
  return claimed.digest ? "match" : "noDigest";
}
