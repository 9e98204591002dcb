/**
 * The inputs of the builder: each can be set, taken back to the preset, and locked.
 *
 * @import { AllInputs, Catalogue, Input, Problem } from "../../../target/wasm/engine.js"
 * @import { Format } from "../../base/format.js"
 * @import { FirstMessages as Messages } from "../../texts/index.js"
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element, write } from "../../base/dom.js";
import { fromDisplay } from "../../base/format.js";
import { explain } from "../../view/entry.js";

/**
 * @typedef {object} ControlActions
 * @property {(id: string, value: number | number[] | undefined) => Problem | undefined} set another value, or the preset's;
 *   what is wrong with it comes back
 * @property {(id: string, isLocked: boolean) => void} lock
 * @property {(areLocked: boolean) => void} lockAll
 */

/**
 * @param {Catalogue} catalogue
 * @param {Pick<PageTexts, "builder" | "assumptions">} words
 * @param {ControlActions} actions
 */
export function createInputs(catalogue, words, actions) {
  const { builder: messages, assumptions } = words;
  /** @type {ReturnType<typeof createRow>[]} */
  const rows = catalogue.inputs.map((input) => createRow(input, messages, actions));
  const curve = createCurveRow(catalogue, words, actions);
  const all = element("input", { type: "checkbox", id: "lock-all" });
  all.addEventListener("change", () => actions.lockAll(all.checked));
  const headline = rows.filter((_, i) => catalogue.inputs[i].headline).map(({ row }) => row);
  const groups = catalogue.groups.map((group) => {
    const own = rows.filter((_, i) => catalogue.inputs[i].group === group && !catalogue.inputs[i].headline);
    const shown = own.map(({ row }) => row);
    if (group === "accounting") shown.push(curve.row);
    return shown.length
      ? element("details", { class: "fold" }, element("summary", {}, assumptions.groups[group]), ...shown)
      : "";
  });

  return {
    body: element(
      "fieldset",
      { class: "inputs" },
      element("legend", {}, messages.inputs),
      element("p", { class: "note" }, messages.inputsAbout),
      element("p", { class: "all" }, all, element("label", { for: "lock-all" }, messages.lockAll)),
      element("details", { class: "fold", open: true }, element("summary", {}, messages.headline), ...headline),
      ...groups,
    ),
    /**
     * @param {AllInputs} inputs
     * @param {Record<string, unknown>} changed
     * @param {ReadonlySet<string>} locked
     * @param {Format} format
     * @param {Messages} common the story's
     */
    write(inputs, changed, locked, format, common) {
      for (const row of [...rows, curve]) row.write(inputs, changed, locked, format, common);
      all.checked = locked.size === rows.length + 1;
    },
  };
}

/**
 * @param {string} id
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @param {PageTexts["builder"]} messages
 * @param {ControlActions} actions
 */
function frameOf(id, control, messages, actions) {
  const lock = element("input", { type: "checkbox", id: `lock-${id}` });
  const label = element("label", { for: `input-${id}` });
  const unit = element("small");
  lock.addEventListener("change", () => actions.lock(id, lock.checked));
  const problem = element("p", { class: "problem", id: `problem-${id}` });
  const row = element(
    "div",
    { class: "input", "data-input": id },
    label,
    element("span", { class: "entry" }, control, " ", unit),
    element("label", { class: "lock" }, lock, messages.locked),
    problem,
  );
  return {
    row,
    lock,
    problem,
    /** Stories have names of their own for some inputs, and their own currency. @param {string} name @param {string} suffix */
    entitle(name, suffix) {
      write(label, name);
      write(unit, suffix);
      lock.setAttribute("aria-label", messages.lock(name));
    },
  };
}

/**
 * @param {Input} input
 * @param {PageTexts["builder"]} messages
 * @param {ControlActions} actions
 */
function createRow(input, messages, actions) {
  const { id, unit } = input;
  const attributes = { id: `input-${id}`, "aria-describedby": `problem-${id}` };
  const field =
    unit === "choice"
      ? element("select", attributes)
      : element("input", { ...attributes, type: "text", inputmode: "decimal" });
  const { row, lock, problem, entitle } = frameOf(id, field, messages, actions);
  /** @type {Format | undefined} */
  let format;
  /** @type {Messages | undefined} */
  let common;
  let isRefused = false;

  field.addEventListener("input", () => {
    if (!format || !common) return;
    const [least, greatest] = input.limits.map((limit) => /** @type {Format} */ (format).input(input, limit));
    const text = field.value.trim();
    const found = actions.set(id, text === "" ? undefined : fromDisplay(input, format.parse(text, unit)));
    isRefused = Boolean(found);
    field.setAttribute("aria-invalid", String(isRefused));
    const wrong = found ? common.problem(found.code, least, greatest) : "";
    explain(problem, wrong, [field], (entry) => (format ? format.readings(entry, unit) : []), common);
  });

  return {
    row,
    /**
     * @param {AllInputs} inputs
     * @param {Record<string, unknown>} changed
     * @param {ReadonlySet<string>} locked
     * @param {Format} now
     * @param {Messages} words
     */
    write(inputs, changed, locked, now, words) {
      format = now;
      common = words;
      if (unit === "choice" && !field.childElementCount) {
        field.append(...words.units.choices[id].map((text, value) => element("option", { value }, text)));
      }
      entitle(words.inputs[id] ?? id, words.suffixes[/** @type {keyof typeof words.suffixes} */ (unit)]);
      const value = /** @type {number | null} */ (/** @type {unknown} */ (inputs[id]));
      // Not while somebody types, and not over what was refused.
      if (!isRefused && document.activeElement !== field)
        field.value = value === null ? "" : format.field(input, value);
      row.toggleAttribute("data-changed", id in changed);
      lock.checked = locked.has(id);
    },
  };
}

/**
 * @param {Catalogue} catalogue
 * @param {Pick<PageTexts, "builder" | "assumptions">} words
 * @param {ControlActions} actions
 */
function createCurveRow({ curves }, { builder: messages, assumptions }, actions) {
  const id = "amortCurve";
  const select = element(
    "select",
    { id: `input-${id}` },
    element("option", { value: "" }, messages.fromPreset),
    ...curves.map((curve) => element("option", { value: curve.id }, assumptions.curves[curve.id])),
  );
  const { row, lock, entitle } = frameOf(id, select, messages, actions);
  select.addEventListener("change", () => actions.set(id, curves.find((curve) => curve.id === select.value)?.weights));
  return {
    row,
    /**
     * @param {AllInputs} _inputs
     * @param {Record<string, unknown>} changed
     * @param {ReadonlySet<string>} locked
     * @param {Format} _format
     * @param {Messages} words
     */
    write(_inputs, changed, locked, _format, words) {
      entitle(words.ui.curve, "");
      if (!(id in changed)) select.value = "";
      row.toggleAttribute("data-changed", id in changed);
      lock.checked = locked.has(id);
    },
  };
}
