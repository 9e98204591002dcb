/**
 * The seed of the simulated futures.
 *
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { withDraft, withoutDraft } from "../../state/state.js";
import { explain } from "../../view/entry.js";

const KEY = "seed";

/** Whole numbers up to here are exact; the engine takes no other. */
const GREATEST = Number.MAX_SAFE_INTEGER;

/** @param {PanelContext} context */
export function createSeed({ engine, catalogue, format, messages: common, actions }) {
  const usual = catalogue.futures.seed;
  const ids = { field: "uncertainty-seed", about: "uncertainty-seed-about", problem: "uncertainty-seed-problem" };
  const field = element("input", {
    id: ids.field,
    type: "text",
    inputmode: "numeric",
    "aria-describedby": `${ids.problem} ${ids.about}`,
  });
  const others = element("button", { type: "button", "data-action": "next-seed" }, common.uncertainty.seed.others);
  const back = element(
    "button",
    { type: "button", "data-action": "default-seed", hidden: true },
    common.uncertainty.seed.back(String(usual)),
  );
  const problem = element("p", { id: ids.problem, class: "problem", "data-problem": true });

  const set = (/** @type {(state: State) => number} */ next, text = "") =>
    actions.update((state) => {
      const seed = next(state);
      try {
        engine.simulate({ draws: 1, seed });
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        return withDraft(state, KEY, { text, problem: refusal.problems[0] });
      }
      return withoutDraft({ ...state, seed }, KEY);
    });
  field.addEventListener("input", () => set(() => format.parse(field.value), field.value));
  others.addEventListener("click", () => {
    set(({ seed }) => (seed === GREATEST ? 0 : seed + 1));
    actions.settled();
  });
  back.addEventListener("click", () => {
    set(() => usual);
    field.focus();
    actions.settled();
  });

  return {
    row: element(
      "div",
      { class: "seed", "data-seed": true },
      element("label", { class: "label", for: ids.field }, common.uncertainty.seed.label),
      field,
      others,
      back,
      problem,
      element("p", { id: ids.about, class: "about" }, common.uncertainty.seed.about),
    ),
    /** @param {State} state */
    write(state) {
      const draft = state.drafts[KEY];
      const text = draft ? draft.text : String(state.seed);
      // Not while somebody types: "1,000" would jump to "1000" under the finger.
      const isTyped = !draft && field.matches(":focus") && format.parse(field.value) === state.seed;
      if (!isTyped && field.value !== text) field.value = text;
      field.setAttribute("aria-invalid", String(Boolean(draft)));
      const wrong = draft ? common.uncertainty.seed.problem(format.number(GREATEST, 0)) : "";
      explain(problem, wrong, [field], format.readings, common);
      back.hidden = !draft && state.seed === usual;
    },
  };
}
