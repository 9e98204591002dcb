/**
 * From one state to the next: the engine tries each entry; an entry that it refuses is kept as a draft.
 *
 * @import { AllInputs, Figure, FigureChange, InputId, Report } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { State } from "../state/state.js"
 */

import { Refusal } from "../engine/engine.js";
import { known, withDraft, withFigure, withInput, withRange } from "../state/state.js";

/** @typedef {ReturnType<typeof createTransitions>} Transitions */

/** @param {Engine} engine */
export function createTransitions(engine) {
  /** What was calculated, by the inputs it follows from. @type {WeakMap<AllInputs, Report>} */
  const reports = new WeakMap();
  /** The changes of figures, by these. @type {WeakMap<Figure[], FigureChange[]>} */
  const changed = new WeakMap();

  /**
   * @param {State} next
   * @param {State} before
   * @param {string} key
   * @param {string} text
   * @param {() => unknown} attempt
   */
  const tried = (next, before, key, text, attempt) => {
    try {
      attempt();
      return next;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return withDraft(before, key, { text, problem: refusal.problems[0] });
    }
  };

  const transitions = {
    /**
     * The report of inputs, calculated once: to try a value and to show what follows from it is the same call. Throws a
     * refusal.
     *
     * @param {AllInputs} inputs
     */
    reportOf(inputs) {
      const report = reports.get(inputs) ?? engine.calculate(known(inputs));
      reports.set(inputs, report);
      return report;
    },

    /**
     * The changes of figures, calculated once. Throws a refusal.
     *
     * @param {Figure[]} figures
     */
    changesOf(figures) {
      const changes = changed.get(figures) ?? engine.changes(figures);
      changed.set(figures, changes);
      return changes;
    },

    /**
     * @param {State} state
     * @param {InputId} id
     * @param {number | number[]} value
     * @param {string} text what was typed
     */
    input(state, id, value, text) {
      const next = withInput(state, id, value);
      return tried(next, state, id, text, () => transitions.reportOf(next.inputs));
    },

    /**
     * @param {State} state
     * @param {string} id
     * @param {"current" | "prior"} field
     * @param {number | null} value
     * @param {string} text
     */
    figure(state, id, field, value, text) {
      const next = withFigure(state, id, field, value);
      return tried(next, state, `${id}.${field}`, text, () => transitions.changesOf(next.figures));
    },

    /**
     * @param {State} state
     * @param {string} id
     * @param {[number, number] | null | undefined} ends
     * @param {string} text
     */
    range(state, id, ends, text) {
      const next = withRange(state, id, ends);
      return tried(next, state, `ranges.${id}`, text, () => engine.simulate({ draws: 1, ranges: next.ranges }));
    },
  };
  return transitions;
}
