/**
 * What a picture, a file or a print carries, so that anybody can check it against the model again.
 *
 * @import { State } from "../state/state.js"
 * @import { Origin } from "./state-fields.js"
 */

import { KEY, withText } from "./address.js";
import { encode } from "./codec.js";

/**
 * @typedef {object} Stamp
 * @property {string} version of the model
 * @property {string} digest of `text`
 * @property {string} text the canonical text, which states everything
 * @property {string} url the address with what differs
 */

/**
 * @param {State} state
 * @param {Origin} loaded
 * @param {{ base: string, key?: string }} page the address of the page, in which a state under the same key gives way to this
 *   one; the key is that of an element without an id
 * @returns {Promise<Stamp>}
 */
export async function fingerprintOf(state, loaded, { base, key = KEY }) {
  const { digestOf } = await import("./digest.js");
  const text = encode(state, loaded, { everything: true });
  return { version: VERSION, digest: digestOf(text), text, url: withText(base, key, encode(state, loaded)) };
}
