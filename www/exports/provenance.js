/**
 * What a table follows from: the lines before it in a file, and the file of all inputs.
 *
 * @import { Catalogue, InputId } from "../../target/wasm/engine.js"
 * @import { Stamp } from "../link/fingerprint.js"
 * @import { Messages } from "../texts/index.js"
 * @import { State } from "../state/state.js"
 * @import { Cell, Exact } from "./csv.js"
 */

import { idsOf, same } from "../state/state.js";

/**
 * The title, the version of the model, what identifies the state, and the inputs that are not as in the base preset.
 *
 * @param {string} title
 * @param {State} state
 * @param {Stamp} stamp
 * @param {{ catalogue: Catalogue, messages: Messages }} context
 * @returns {Cell[][]}
 */
export function provenance(title, state, { version, text, digest, url }, context) {
  const words = context.messages.csv;
  const { base } = context.catalogue.presets;
  const changed = idsOf(base).filter((id) => !same(state.inputs[id], base[id]));
  return [
    [title],
    [words.version(version)],
    // In every language the same: the check page looks for these words (pages/check/csv.js).
    ["state", text],
    ["digest", digest],
    ["link", url],
    ...(changed.length ? [words.changedHead] : [[words.unchanged]]),
    ...changed.map((id) => inputLine(id, state, context)),
  ];
}

/**
 * Every input there is.
 *
 * @param {State} state
 * @param {{ catalogue: Catalogue, messages: Messages }} context
 * @returns {Exact}
 */
export function allInputs(state, context) {
  const words = context.messages.csv;
  const rows = idsOf(context.catalogue.presets.base).map((id) => inputLine(id, state, context));
  return { name: "inputs", title: words.inputs.title, head: words.inputs.head, rows };
}

/**
 * The unit of an input as its numbers are written in a file.
 *
 * @param {string} unit of the catalogue
 * @param {Messages} messages
 */
export const unitText = (unit, { terms, csv }) => csv.units(terms.fileMillions)[unit];

/**
 * @param {InputId} id
 * @param {State} state
 * @param {{ catalogue: Catalogue, messages: Messages }} context
 * @returns {Cell[]}
 */
function inputLine(id, { inputs }, { catalogue, messages }) {
  const input = catalogue.inputs.find((one) => one.id === id);
  return [
    messages.inputs[id] ?? messages.csv.curve,
    plain(inputs[id]),
    unitText(input?.unit ?? "curve", messages),
    plain(catalogue.presets.base[id]),
    input ? messages.grades[input.basis.grade] : "",
    input ? input.basis.sources.join(" ") : "",
  ];
}

/** What is not disclosed is not a number. @param {number | number[] | null} value */
const plain = (value) => (Array.isArray(value) ? value.join(" ") : (value ?? ""));
