/**
 * The amortisation curve: a choice of curves, or shares of one's own.
 *
 * @import { AllInputs } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element, set, write } from "../../base/dom.js";
import { fromDisplay, toPercent } from "../../base/format.js";
import { same } from "../../state/state.js";
import { explain } from "../../view/entry.js";
import { sourced } from "../../view/result.js";

const ID = "amortCurve";

/** What the weights of a curve count. */
const SHARE = /** @type {const} */ ({ unit: "share" });

/** The choice of entering one's own shares. */
const CUSTOM = "custom";

/** @param {PanelContext} context */
export function createCurve({ catalogue, format, messages, actions }) {
  const words = messages.assumptions;
  const choices = [...catalogue.curves.map(({ id }) => id), CUSTOM];
  const select = element(
    "select",
    { "aria-labelledby": `${ID}-label` },
    ...choices.map((id) => element("option", { value: id }, words.curves[id])),
  );
  const field = element("input", {
    type: "text",
    "aria-labelledby": `${ID}-label`,
    "aria-describedby": `${ID}-problem ${ID}-about`,
  });
  const reset = element("button", { type: "button", "data-action": "reset" }, "↺");
  const label = element("span", { id: `${ID}-label`, class: "label" });
  const problem = element("p", { id: `${ID}-problem`, class: "problem", "data-problem": true });
  const row = element(
    "div",
    { class: "input curve", "data-input": ID },
    label,
    element("span", { class: "entry" }, reset, select),
    element("span", { class: "track" }, field),
    element(
      "p",
      { id: `${ID}-about`, class: "about" },
      `${words.curveAbout} `,
      element("span", { class: "grade" }, sourced(messages.grades.filing, "curve")),
    ),
    problem,
  );

  const written = (/** @type {number[]} */ weights) =>
    weights.map((weight) => format.number(toPercent(weight), decimalsOf(weight))).join(" ");
  const texts = (/** @type {string} */ entry) => entry.trim().split(/[\s;]+/u);
  const read = () => texts(field.value).map((text) => fromDisplay(SHARE, format.parse(text, "share")));
  /** Each share that is not clear is read in the first way, or in the last one. @param {string} entry */
  const readings = (entry) => {
    const found = texts(entry).map((text) => {
      const isClear = !Number.isNaN(format.parse(text, "share"));
      return isClear ? [text] : format.readings(text, "share");
    });
    if (found.some((ways) => !ways.length) || found.every((ways, i) => ways[0] === texts(entry)[i])) return [];
    return [...new Set([0, -1].map((way) => found.map((ways) => ways.at(way)).join(" ")))];
  };

  select.addEventListener("change", () => {
    const curve = catalogue.curves.find(({ id }) => id === select.value);
    if (curve) actions.input(ID, curve.weights, written(curve.weights));
    else field.focus();
  });
  field.addEventListener("input", () => actions.input(ID, read(), field.value));
  reset.addEventListener("click", () => {
    actions.reset(ID);
    select.focus();
  });

  return {
    row,
    /**
     * @param {State} state
     * @param {AllInputs} origin
     */
    update(state, origin) {
      const weights = state.inputs.amortCurve;
      const draft = state.drafts[ID];
      const known = catalogue.curves.find((curve) => same(curve.weights, weights));
      const isLocked = state.locked.includes(ID);
      select.disabled = isLocked;
      field.disabled = isLocked;
      write(label, isLocked ? messages.ui.locked(messages.ui.curve) : messages.ui.curve);
      select.value = draft || !known ? CUSTOM : known.id;
      if (draft) field.value = draft.text;
      else if (!field.matches(":focus")) field.value = written(weights);
      set(field, "aria-invalid", Boolean(draft));
      explain(problem, draft ? words.curveProblem(draft.problem.code) : "", [field], readings, messages);
      row.toggleAttribute("data-changed", !isLocked && (Boolean(draft) || !same(weights, origin.amortCurve)));
      set(reset, "aria-label", `${messages.ui.curve}: ${messages.ui.reset(words.curves[catalogue.curves[0].id])}`);
    },
  };
}

/** @param {number} weight */
function decimalsOf(weight) {
  const decimals = String(toPercent(weight)).split(".")[1]?.length ?? 0;
  return Math.min(decimals, 6);
}
