/**
 * What a state text says of a state, key by key, in the order of the canonical text. Writing and reading walk the same list,
 * and the inputs of it come from the catalogue: a new input needs no edit here.
 *
 * @import { Catalogue, Figure, Input } from "../../target/wasm/engine.js"
 * @import { State } from "../state/state.js"
 * @import { Story } from "../story/default.js"
 */

import { numberIn, quantityIn, WEIGHTS } from "../base/quantity.js";
import { withFigure, withInput, withRange } from "../state/state.js";
import { choicePlaces } from "./choices.js";
import { NONE, numberText, quantityText } from "./quantity.js";

/**
 * What a text is read and written with: the loaded story, and its catalogue.
 *
 * @typedef {{ catalogue: Catalogue, story: Pick<Story, "id" | "figures"> }} Origin
 */

/**
 * @typedef {object} Place
 * @property {string} key
 * @property {(state: State) => string} text
 * @property {(state: State, text: string) => State | undefined} read the state with what the text says, or nothing if that
 *   cannot be read
 */

/**
 * @param {Origin} origin
 * @returns {Place[]}
 */
export function stateFields({ catalogue, story }) {
  const uncertain = catalogue.inputs.filter(({ uncertainty }) => uncertainty);
  return [
    ...catalogue.inputs.map((input) => inputPlace(input, catalogue)),
    curvePlace,
    ...story.figures.flatMap((figure) => [figurePlace(figure, "current"), figurePlace(figure, "prior")]),
    ...uncertain.map(rangePlace),
    ...choicePlaces(catalogue),
  ];
}

/**
 * @param {Input} input
 * @param {Catalogue} catalogue
 * @returns {Place}
 */
const inputPlace = ({ id, unit }, { presets }) => ({
  key: id,
  text: ({ inputs: { [id]: value } }) => (value === null ? NONE : quantityText(Number(value), unit)),
  read(state, text) {
    // What a company does disclose cannot become unknown.
    if (text === NONE) return presets[state.preset][id] === null ? { ...state, inputs: unknown(state, id) } : undefined;
    return having(quantityIn(text, unit), (value) => withInput(state, id, value));
  },
});

/** @param {State} state @param {string} id */
const unknown = ({ inputs }, id) => /** @type {State["inputs"]} */ ({ ...inputs, [id]: /** @type {any} */ (null) });

/** @type {Place} */
const curvePlace = {
  key: "amortCurve",
  text: ({ inputs }) => inputs.amortCurve.map((weight) => quantityText(weight, WEIGHTS)).join(","),
  read: (state, text) => having(all(text.split(","), WEIGHTS), (weights) => withInput(state, "amortCurve", weights)),
};

/**
 * A figure has the unit of the article; a percentage is one in the model too.
 *
 * @param {Figure} figure
 * @param {"current" | "prior"} field
 * @returns {Place}
 */
function figurePlace({ id, kind }, field) {
  const suffix = kind === "percentage" ? "%" : "";
  return {
    key: `figure.${id}.${field}`,
    text(state) {
      const value = state.figures.find((figure) => figure.id === id)?.[field] ?? null;
      return value === null ? NONE : numberText(value) + suffix;
    },
    read(state, text) {
      if (text === NONE) return withFigure(state, id, field, null);
      const number = text.endsWith(suffix) ? numberIn(text.slice(0, text.length - suffix.length)) : undefined;
      return having(number, (value) => withFigure(state, id, field, value));
    },
  };
}

/** Behind the ends of a range: they are the catalogue's, which follow an input that is set beyond them. */
const USUAL = ",usual";

/**
 * @param {Input} input
 * @returns {Place}
 */
function rangePlace({ id, unit, uncertainty }) {
  const ends = (/** @type {number[]} */ pair) => pair.map((end) => quantityText(end, unit)).join("..");
  const usual = ends([uncertainty?.low ?? 0, uncertainty?.high ?? 0]) + USUAL;
  return {
    key: `range.${id}`,
    text({ ranges: { [id]: range } }) {
      if (range === undefined) return usual;
      return range === null ? "off" : ends(range);
    },
    read(state, text) {
      if (text === "off") return withRange(state, id, null);
      if (text === usual) return withRange(state, id, undefined);
      // The catalogue of another model had other ends: what was meant then is kept.
      const pair = all(text.replace(USUAL, "").split(".."), unit);
      return pair?.length === 2 ? withRange(state, id, [pair[0], pair[1]]) : undefined;
    },
  };
}

/**
 * @param {string[]} texts
 * @param {string} unit
 */
function all(texts, unit) {
  const values = texts.flatMap((text) => quantityIn(text, unit) ?? []);
  return values.length === texts.length ? values : undefined;
}

/**
 * @template V
 * @param {V | undefined} value
 * @param {(value: V) => State} next
 */
const having = (value, next) => (value === undefined ? undefined : next(value));
