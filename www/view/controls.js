/**
 * The inputs: presets, and sliders with typed numbers.
 *
 * @import { AllInputs, Catalogue, Input, InputId, PresetName } from "../../target/wasm/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 * @import { Marks } from "./marks.js"
 * @import { State } from "../state/state.js"
 */

import { element, write } from "../base/dom.js";
import { fromDisplay, toDisplay } from "../base/format.js";
import { placeOn } from "../base/track.js";
import { same } from "../state/state.js";
import { explain } from "./entry.js";
import { drawn, marksOf, writeKey } from "./marks.js";
import { sourced } from "./result.js";
import { touchSlider } from "./touch-slider.js";

/**
 * The messages from the controls to the element.
 *
 * @typedef {object} ControlActions
 * @property {(id: InputId, value: number | number[], text: string) => void} input a value was set; `text` is what was typed
 * @property {(id: InputId) => void} reset an input goes back to its preset
 * @property {(preset: PresetName) => void} preset
 * @property {() => void} resetAll
 * @property {() => void} settled the reader has let go
 */

/**
 * @typedef {object} Context
 * @property {Catalogue} catalogue
 * @property {Format} format
 * @property {Messages} messages
 * @property {ControlActions} actions
 */

/** The input that a card shows. */
const FIRST = "speedup";

/**
 * @param {Context & { claim?: number }} context `claim` is the speed-up that somebody has claimed
 */
export function createControls(context) {
  const { catalogue } = context;
  const presets = createPresets(context);
  const headline = catalogue.inputs
    .filter(({ headline }) => headline)
    .map((input) => createInput(input, context, marksOf(input, input.id === FIRST ? context.claim : undefined)));
  const rows = (/** @type {boolean} */ isFirst) =>
    headline.filter(({ input: { id } }) => (id === FIRST) === isFirst).map(({ row }) => row);

  return {
    presets: presets.fieldset,
    /** The one that a card shows. */
    first: rows(true)[0],
    others: rows(false),
    /** @param {State} state */
    update(state) {
      presets.update(state);
      for (const row of headline) row.update(state, catalogue.presets[state.preset]);
    },
  };
}

/** @param {Context} context */
function createPresets({ catalogue, messages, actions }) {
  const radios = /** @type {PresetName[]} */ (Object.keys(catalogue.presets)).map((preset) => {
    const radio = element("input", { type: "radio", name: "preset", value: preset });
    radio.addEventListener("change", () => actions.preset(preset));
    return { preset, radio, label: element("label", {}, radio, element("span", {}, messages.presets[preset])) };
  });
  const reset = element("button", { type: "button", "data-action": "reset-all" }, messages.ui.resetAll);
  reset.addEventListener("click", actions.resetAll);
  const legend = element("legend", {}, messages.ui.presets);
  return {
    fieldset: element("fieldset", { part: "presets" }, legend, ...radios.map(({ label }) => label), reset),
    /** @param {State} state */
    update(state) {
      for (const { preset, radio } of radios) radio.checked = preset === state.preset;
    },
  };
}

/**
 * What an input is called wherever it can be set, so that the eye, the ear and the voice know it by the same words.
 *
 * @param {Input} input
 * @param {Messages} messages
 */
export const askedOf = ({ id }, { labels, inputs }) => labels[id] ?? inputs[id] ?? id;

/**
 * One input: a native slider and a field beside it that also takes what lies beyond the slider.
 *
 * @param {Input} input
 * @param {Context} context
 * @param {Marks} [marks]
 * @param {string} [about] what it is
 */
export function createInput(input, { format, messages, actions }, marks, about = messages.abouts[input.id]) {
  const ids = { label: `${input.id}-label`, about: `${input.id}-about`, problem: `${input.id}-problem` };
  const [least, greatest] = input.slider.map((end) => toDisplay(input, end));
  const [minimum, maximum] = input.limits.map((limit) => format.input(input, limit));

  const range = element("input", {
    type: "range",
    min: least,
    max: greatest,
    step: toDisplay(input, input.step),
    "aria-labelledby": ids.label,
  });
  const field = element("input", {
    class: input.unit === "millions" ? "wide" : undefined,
    type: "text",
    inputmode: "decimal",
    "aria-labelledby": ids.label,
    "aria-describedby": `${ids.problem} ${ids.about}`,
  });
  const reset = element("button", { type: "button", "data-action": "reset" }, "↺");
  const tick = element("span", { class: "tick" });
  const along = (/** @type {number} */ value) => placeOn(value, ...input.slider);
  const several = messages.suffixes[/** @type {keyof typeof messages.suffixes} */ (input.unit)];
  const suffix = element("span", { class: "suffix" }, several);
  const asked = askedOf(input, messages);
  const label = element("span", { id: ids.label, class: "label" });
  const problem = element("p", { id: ids.problem, class: "problem", "data-problem": true });
  const key = element("p", { class: "key" });
  const row = element(
    "div",
    { class: "input", "data-input": input.id },
    label,
    element("span", { class: "entry" }, reset, field, suffix),
    element("span", { class: "track" }, ...(marks ? drawn(marks, along) : []), tick, range),
    ...(marks ? [key] : []),
    element(
      "p",
      { id: ids.about, class: "about" },
      `${about} `,
      element("span", { class: "grade" }, sourced(messages.grades[input.basis.grade], `input ${input.id}`)),
    ),
    problem,
  );

  touchSlider(range);
  range.addEventListener("input", () => actions.input(input.id, fromDisplay(input, range.valueAsNumber), range.value));
  const typed = () => fromDisplay(input, format.parse(field.value, input.unit));
  field.addEventListener("input", () => actions.input(input.id, typed(), field.value));
  reset.addEventListener("click", () => {
    actions.reset(input.id);
    range.focus();
  });

  /** What the row was written from. @type {unknown[]} */
  let written = [];

  return {
    input,
    row,
    /**
     * @param {State} state
     * @param {AllInputs} origin
     */
    update(state, origin) {
      // `null` is what is not disclosed.
      const value = /** @type {number | null} */ (state.inputs[input.id]);
      const start = /** @type {number | null} */ (origin[input.id]);
      const draft = state.drafts[input.id];
      const isLocked = state.locked.includes(input.id);
      // One slider moves at a time: the other rows, three dozen of them, are left alone.
      const now = [value, start, draft, field.matches(":focus"), isLocked];
      if (now.every((part, i) => part === written[i])) return;
      written = now;
      range.disabled = field.disabled = isLocked;
      label.textContent = isLocked ? messages.ui.locked(asked) : asked;
      write(suffix, (value === 1 && messages.suffixesOfOne[input.unit]) || several);
      const text = value === null ? "" : format.field(input, value);
      range.value = String(toDisplay(input, value ?? input.slider[0]));
      range.setAttribute("aria-valuetext", value === null ? messages.ui.notReported : format.input(input, value));
      // Not while somebody types: "4." would lose its point. Leaving the field requests a frame,
      // which then writes it out.
      if (draft) field.value = draft.text;
      else if (!field.matches(":focus") || typed() !== value) field.value = text;
      field.setAttribute("aria-invalid", String(Boolean(draft)));
      const wrong = draft ? messages.problem(draft.problem.code, minimum, maximum) : "";
      explain(problem, wrong, [field], (entry) => format.readings(entry, input.unit), messages);
      row.toggleAttribute("data-changed", !isLocked && (Boolean(draft) || !same(value, start)));
      reset.title = messages.ui.reset(start === null ? messages.ui.notReported : format.input(input, start));
      reset.setAttribute("aria-label", `${asked}: ${reset.title}`);
      tick.hidden = start === null;
      if (start === null) return;
      tick.style.setProperty("--at", String(along(start)));
      if (marks) writeKey(key, marks, (wanted) => format.input(input, wanted), start, messages);
    },
  };
}
