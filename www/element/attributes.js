/**
 * What the attributes of the element say.
 *
 * @import { Catalogue, InputId, PresetName } from "../../target/wasm/engine.js"
 * @import { State } from "../state/state.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { Transitions } from "./transitions.js"
 */

import { quantityIn, WEIGHTS } from "../base/quantity.js";
import { idsOf, initialState, known } from "../state/state.js";

/** The attributes that the element observes. */
export const ATTRIBUTES = [
  "story",
  "preset",
  "inputs",
  "view",
  "locale",
  "theme",
  "locked",
  "state",
  "sync-url",
  "step",
  "guess",
];

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
  const state = assigned(start, host.getAttribute("inputs") ?? "", catalogue, transitions);
  const locked = ` ${host.getAttribute("locked")} `;
  const isLocked = (/** @type {string} */ id) => locked.includes(` ${id} `) || locked === " all ";
  // What is not disclosed has to be entered before there is an answer, so it is never locked.
  return { ...state, locked: idsOf(known(state.inputs)).filter(isLocked) };
}

/**
 * The state with these inputs. A number with its unit is read as in a link (`speedup:10x vfxShare:5% amortCurve:50%,50%`);
 * one without a unit is in units of the model (`speedup:10 vfxShare:0.05 amortCurve:0.5/0.5`), as it always was. What is
 * not used is reported in the console, and an entry that the engine refuses is also shown as such.
 *
 * @param {State} state
 * @param {string} inputs
 * @param {Catalogue} catalogue
 * @param {Transitions} transitions
 */
export function assigned(state, inputs, catalogue, transitions) {
  let next = state;
  for (const entry of inputs.replace(/,+(?=[\s;]|$)/gu, "").split(/[\s;]+|,(?=\w+[:=])/u)) {
    const [, name, text] = /^(\w+)[:=](.+)/u.exec(entry) ?? [];
    const isInput = name && Object.hasOwn(next.inputs, name);
    if (isInput) {
      const id = /** @type {InputId} */ (name);
      const unit = catalogue.inputs.find((input) => input.id === id)?.unit;
      const read = (/** @type {string} */ part) => quantityIn(part, unit ?? WEIGHTS) ?? Number(part);
      next = transitions.input(next, id, unit ? read(text) : text.split(/[/,]/u).map(read), text);
    }
    const code = isInput ? next.drafts[name]?.problem.code : "unknownField";
    if (entry && code) console.warn(`inputs, ${entry}: ${code}`);
  }
  return next;
}
