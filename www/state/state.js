/**
 * What the reader has set, as plain data, and the ways it can change. The one rule: the values in `inputs` and
 * `figures` are always valid; an entry that was refused is kept beside it as a draft.
 *
 * @import { AllInputs, Catalogue, Figure, FuturesRequest, InputId, PresetName, Problem } from "../../target/wasm/engine.js"
 * @import { Choices } from "./choices.js"
 */

import { CHOICES } from "./choices.js";

/** How many scenarios can be kept. */
export const MOST_SCENARIOS = 4;

/**
 * An entry that was refused, as it was typed.
 * @typedef {{ text: string, problem: Problem }} Draft
 */

/**
 * What the reader has set: the choices, and
 *
 * @typedef {Choices & Settings} State
 */

/**
 * @typedef {object} Settings
 * @property {PresetName} preset the preset the inputs started from
 * @property {AllInputs} inputs
 * @property {Figure[]} figures
 * @property {Record<string, [number, number] | null>} ranges ranges other than the catalogue's, by input; `null` is off
 * @property {Scenario[]} scenarios what the reader has kept
 * @property {InputId[]} locked the inputs that stay as the author has set them
 * @property {Record<string, Draft>} drafts by input id, `figure.field`, `ranges.input`, or a name of the panel's own
 */

/** @typedef {{ name: string, inputs: AllInputs }} Scenario */

/** The choices of one kind, as a state has them. @param {State} state @param {"ofFutures" | "isKept"} kind */
const chosen = (state, kind) =>
  Object.fromEntries(
    Object.entries(CHOICES).flatMap(([key, choice]) =>
      kind in choice ? [[key, state[/** @type {keyof Choices} */ (key)]]] : [],
    ),
  );

/**
 * @param {Catalogue} catalogue
 * @param {PresetName} preset
 * @param {Figure[]} figures
 * @returns {State}
 */
export function initialState(catalogue, preset, figures) {
  const choices = Object.entries(CHOICES).map(([key, { initial }]) => [key, initial(catalogue)]);
  return {
    preset,
    inputs: { ...catalogue.presets[preset] },
    figures: figures.map((figure) => ({ ...figure })),
    ranges: {},
    .../** @type {Choices} */ (Object.fromEntries(choices)),
    scenarios: [],
    locked: [],
    drafts: {},
  };
}

/**
 * What the futures of a state are simulated from.
 *
 * @param {State} state
 * @returns {FuturesRequest}
 */
export const futuresOf = (state) => ({ ...state.inputs, ranges: state.ranges, ...chosen(state, "ofFutures") });

/**
 * Whether two states have the same futures. An input that was changed and put back is the same.
 *
 * @param {State} one
 * @param {State} other
 */
export const sameFutures = (one, other) =>
  (one.inputs === other.inputs || String(Object.values(one.inputs)) === String(Object.values(other.inputs))) &&
  (one.ranges === other.ranges || JSON.stringify(one.ranges) === JSON.stringify(other.ranges)) &&
  String(Object.values(chosen(one, "ofFutures"))) === String(Object.values(chosen(other, "ofFutures")));

/**
 * What “back to the author’s settings” leaves as it is: what the reader has kept, and the questions that the reader has set.
 *
 * @param {State} state
 */
export const keptOf = (state) => ({ scenarios: state.scenarios, ...chosen(state, "isKept") });

/**
 * @param {State} state
 * @param {string} key
 * @returns {State}
 */
export function withoutDraft(state, key) {
  const { [key]: _, ...drafts } = state.drafts;
  return { ...state, drafts };
}

/**
 * @param {State} state
 * @param {string} key
 * @param {Draft} draft
 * @returns {State}
 */
export function withDraft(state, key, draft) {
  return { ...state, drafts: { ...state.drafts, [key]: draft } };
}

/**
 * @param {State} state
 * @param {InputId} id
 * @param {number | number[]} value
 * @returns {State}
 */
export function withInput(state, id, value) {
  return withoutDraft({ ...state, inputs: /** @type {AllInputs} */ ({ ...state.inputs, [id]: value }) }, id);
}

/**
 * What the author has locked stays as it is, whatever has set it: a preset, a link, a scenario.
 *
 * @param {State} state
 * @param {State} author
 * @returns {State}
 */
export function withLocks(state, { inputs, locked }) {
  return locked.reduce((next, id) => withInput(next, id, inputs[id]), state);
}

/**
 * @param {State} state
 * @param {string} id
 * @param {"current" | "prior"} field
 * @param {number | null} value
 * @returns {State}
 */
export function withFigure(state, id, field, value) {
  const figures = state.figures.map((figure) => (figure.id === id ? { ...figure, [field]: value } : figure));
  return withoutDraft({ ...state, figures }, `${id}.${field}`);
}

/**
 * A preset resets the inputs; the figures stay.
 *
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {PresetName} preset
 * @returns {State}
 */
export function withPreset(state, catalogue, preset) {
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([key]) => !(key in state.inputs)));
  return { ...state, preset, inputs: { ...catalogue.presets[preset] }, drafts };
}

/**
 * Whether every input is known. What a company does not disclose is `null` until the reader enters it.
 *
 * @param {Pick<State, "inputs">} state
 */
export function isComplete({ inputs }) {
  return Object.values(inputs).every((value) => value !== null);
}

/**
 * The inputs that are known.
 *
 * @param {AllInputs} inputs
 * @returns {Partial<AllInputs>}
 */
export function known(inputs) {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
}

/**
 * The names of all inputs, the curve among them.
 *
 * @param {Partial<AllInputs>} inputs
 */
export const idsOf = (inputs) => /** @type {InputId[]} */ (Object.keys(inputs));

/**
 * Whether two inputs are the same, the curve weight by weight.
 *
 * @param {number | number[] | null} a
 * @param {number | number[] | null} b
 */
export function same(a, b) {
  return String(a) === String(b);
}

/**
 * Several inputs at once, such as those of a reported year.
 *
 * @param {State} state
 * @param {Partial<AllInputs>} inputs
 * @returns {State}
 */
export function withInputs(state, inputs) {
  return Object.entries(inputs).reduce(
    (next, [id, value]) => withInput(next, /** @type {InputId} */ (id), value),
    state,
  );
}

/**
 * @param {State} state
 * @param {string} id
 * @param {[number, number] | null | undefined} ends other ends, `null` to switch the range off, nothing for the catalogue's
 * @returns {State}
 */
export function withRange(state, id, ends) {
  const { [id]: _, ...others } = state.ranges;
  return withoutDraft({ ...state, ranges: ends === undefined ? others : { ...others, [id]: ends } }, `ranges.${id}`);
}

/**
 * Keeps the inputs under a name; a name that is taken is replaced, and the oldest makes room when there are too many.
 *
 * @param {State} state
 * @param {string} name
 * @returns {State}
 */
export function withScenario(state, name) {
  const others = state.scenarios.filter((scenario) => scenario.name !== name);
  return { ...state, scenarios: [...others, { name, inputs: state.inputs }].slice(-MOST_SCENARIOS) };
}

/**
 * @param {State} state
 * @param {string} name
 * @returns {State}
 */
export function withoutScenario(state, name) {
  return { ...state, scenarios: state.scenarios.filter((scenario) => scenario.name !== name) };
}
