/**
 * What the reader has set, as plain data, and the ways it can change. The one rule: what stands in `inputs` and
 * `figures` is always valid; an entry that was refused is kept beside it as a draft.
 *
 * @import { AllInputs, Catalogue, Figure, PresetName, Problem } from "../target/wasm/core.js"
 */

/**
 * An entry that was refused, as it was typed.
 * @typedef {{ text: string, problem: Problem }} Draft
 */

/**
 * @typedef {object} State
 * @property {PresetName} preset the preset the inputs started from
 * @property {AllInputs} inputs
 * @property {Figure[]} figures
 * @property {Record<string, Draft>} drafts by input id, or `figure.field`
 */

/**
 * @param {Catalogue} catalogue
 * @param {PresetName} preset
 * @param {Figure[]} figures
 * @returns {State}
 */
export function initialState(catalogue, preset, figures) {
  return {
    preset,
    inputs: { ...catalogue.presets[preset] },
    figures: figures.map((figure) => ({ ...figure })),
    drafts: {},
  };
}

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
 * @param {string} id
 * @param {number | number[]} value
 * @returns {State}
 */
export function withInput(state, id, value) {
  return withoutDraft({ ...state, inputs: /** @type {AllInputs} */ ({ ...state.inputs, [id]: value }) }, id);
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
 * The presets start the inputs afresh; the figures stay.
 *
 * @param {State} state
 * @param {Catalogue} catalogue
 * @param {PresetName} preset
 * @returns {State}
 */
export function withPreset(state, catalogue, preset) {
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([key]) => key.includes(".")));
  return { ...state, preset, inputs: { ...catalogue.presets[preset] }, drafts };
}

/**
 * Whether two inputs are the same, the curve weight by weight.
 *
 * @param {number | number[]} a
 * @param {number | number[]} b
 */
export function same(a, b) {
  return String(a) === String(b);
}
