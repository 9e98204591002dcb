/**
 * The inputs of the builder: each can be set, taken back to the preset, and locked.
 *
 * @import { AllInputs, Catalogue, Input, Problem } from "../../target/wasm/core.js"
 * @import { Format } from "../format.js"
 */

import { messages as assumptions } from "../assumptions/en.js";
import { element } from "../dom.js";
import { explain } from "../entry.js";
import { meant } from "../format.js";
import { messages as common } from "../locales/en.js";
import { messages } from "./en.js";

/**
 * @typedef {object} Asked
 * @property {(id: string, value: number | number[] | undefined) => Problem | undefined} set another value, or the preset's;
 *   what is wrong with it comes back
 * @property {(id: string, isLocked: boolean) => void} lock
 * @property {(areLocked: boolean) => void} lockAll
 */

/**
 * @param {Catalogue} catalogue
 * @param {Asked} asked
 */
export function createInputs(catalogue, asked) {
  /** @type {ReturnType<typeof createRow>[]} */
  const rows = catalogue.inputs.map((input) => createRow(input, asked));
  const curve = createCurveRow(catalogue, asked);
  const all = element("input", { type: "checkbox", id: "lock-all" });
  all.addEventListener("change", () => asked.lockAll(all.checked));
  const headline = rows.filter((_, i) => catalogue.inputs[i].headline).map(({ row }) => row);
  const groups = catalogue.groups.map((group) => {
    const own = rows.filter((_, i) => catalogue.inputs[i].group === group && !catalogue.inputs[i].headline);
    const shown = own.map(({ row }) => row);
    if (group === "accounting") shown.push(curve.row);
    return shown.length ? element("details", {}, element("summary", {}, assumptions.groups[group]), ...shown) : "";
  });

  return {
    body: element(
      "fieldset",
      { class: "inputs" },
      element("legend", {}, messages.inputs),
      element("p", { class: "about" }, messages.inputsAbout),
      element("p", {}, all, " ", element("label", { for: "lock-all" }, messages.lockAll)),
      element("details", { open: true }, element("summary", {}, messages.headline), ...headline),
      ...groups,
    ),
    /**
     * @param {AllInputs} inputs
     * @param {Record<string, unknown>} changed
     * @param {ReadonlySet<string>} locked
     * @param {Format} format
     */
    write(inputs, changed, locked, format) {
      for (const row of [...rows, curve]) row.write(inputs, changed, locked, format);
      all.checked = locked.size === rows.length + 1;
    },
  };
}

/**
 * @param {string} id
 * @param {string} name
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @param {string} suffix
 * @param {Asked} asked
 */
function frameOf(id, name, control, suffix, asked) {
  const lock = element("input", { type: "checkbox", id: `lock-${id}`, "aria-label": messages.lock(name) });
  lock.addEventListener("change", () => asked.lock(id, lock.checked));
  const problem = element("p", { class: "problem", id: `problem-${id}` });
  const row = element(
    "div",
    { class: "input", "data-input": id },
    element("label", { for: `input-${id}` }, name),
    element("span", { class: "entry" }, control, " ", element("small", {}, suffix)),
    element("label", { class: "lock" }, lock, " ", messages.locked),
    problem,
  );
  return { row, lock, problem };
}

/**
 * @param {Input} input
 * @param {Asked} asked
 */
function createRow(input, asked) {
  const { id, unit } = input;
  const name = common.inputs[id] ?? id;
  const field = element("input", {
    id: `input-${id}`,
    type: "text",
    inputmode: "decimal",
    "aria-describedby": `problem-${id}`,
  });
  const suffix = common.suffixes[/** @type {keyof typeof common.suffixes} */ (unit)];
  const { row, lock, problem } = frameOf(id, name, field, suffix, asked);
  /** @type {Format | undefined} */
  let format;
  let isRefused = false;

  field.addEventListener("input", () => {
    if (!format) return;
    const [least, greatest] = input.limits.map((limit) => /** @type {Format} */ (format).input(input, limit));
    const text = field.value.trim();
    const found = asked.set(id, text === "" ? undefined : meant(input, format.parse(text, unit)));
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
     */
    write(inputs, changed, locked, now) {
      format = now;
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
 * @param {Asked} asked
 */
function createCurveRow({ curves }, asked) {
  const id = "amortCurve";
  const select = element(
    "select",
    { id: `input-${id}` },
    element("option", { value: "" }, messages.fromPreset),
    ...curves.map((curve) => element("option", { value: curve.id }, assumptions.curves[curve.id])),
  );
  const { row, lock } = frameOf(id, common.ui.curve, select, "", asked);
  select.addEventListener("change", () => asked.set(id, curves.find((curve) => curve.id === select.value)?.weights));
  return {
    row,
    /**
     * @param {AllInputs} _inputs
     * @param {Record<string, unknown>} changed
     * @param {ReadonlySet<string>} locked
     */
    write(_inputs, changed, locked) {
      if (!(id in changed)) select.value = "";
      row.toggleAttribute("data-changed", id in changed);
      lock.checked = locked.has(id);
    },
  };
}
