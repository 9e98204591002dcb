/**
 * What the attributes of the element say.
 *
 * @import { InputId, PresetName } from "../../target/wasm/engine.js"
 * @import { State } from "../state/state.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { Transitions } from "./transitions.js"
 */

import { idsOf, initialState, known } from "../state/state.js";

/** The attributes that the element observes. */
export const ATTRIBUTES = ["story", "preset", "inputs", "view", "locale", "theme", "locked", "state", "sync-url"];

/** Those that set the author's state. */
export const OF_STATE = new Set(["preset", "inputs", "locked"]);

/** @type {PresetName} */
const DEFAULT_PRESET = "base";

/**
 * What the author set by story and attributes.
 *
 * @param {Element} host
 * @param {LoadedStory} loaded
 * @param {Transitions} transitions
 * @returns {State}
 */
export function authorsState(host, { catalogue, story }, transitions) {
  const name = host.getAttribute("preset") ?? "";
  const preset = name in catalogue.presets ? /** @type {PresetName} */ (name) : DEFAULT_PRESET;
  const start = initialState(catalogue, preset, story.figures);
  const state = assigned(start, host.getAttribute("inputs") ?? "", transitions);
  const locked = ` ${host.getAttribute("locked")} `;
  const isLocked = (/** @type {string} */ id) => locked.includes(` ${id} `) || locked === " all ";
  // What is not disclosed has to be entered before there is an answer, so it is never locked.
  return { ...state, locked: idsOf(known(state.inputs)).filter(isLocked) };
}

/**
 * @param {State} state
 * @param {string} inputs such as `speedup:10 vfxShare:0.05`, the curve as `amortCurve:0.5/0.5`
 * @param {Transitions} transitions
 */
export function assigned(state, inputs, transitions) {
  let next = state;
  for (const [, name, text] of inputs.matchAll(/([\w]+):(\S+?)(?=[\s,;]|$)/gu)) {
    if (!Object.hasOwn(next.inputs, name)) continue;
    const id = /** @type {InputId} */ (name);
    const numbers = text.split("/").map(Number);
    next = transitions.input(next, id, Array.isArray(next.inputs[id]) ? numbers : numbers[0], text);
  }
  return next;
}
