/**
 * The question: a sentence with an input, an output and a target to choose in it.
 *
 * @import { AllInputs, OutputName, Target } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element, write } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { withDraft, withoutDraft } from "../../state/state.js";
import { explain } from "../../view/entry.js";
import { createInputSelect } from "./input-select.js";
import { targetText } from "./outputs.js";

/** The name of the draft. */
const DRAFT = "goal.target";

/**
 * @param {PanelContext} context
 * @param {(inputs: AllInputs) => Target[]} targets what a goal over each output can be
 */
export function createQuestion(context, targets) {
  const { engine, catalogue, format, messages, actions } = context;
  const words = messages.goal;
  const outputOf = (/** @type {State} */ { goal }) =>
    catalogue.outputs.find(({ id }) => id === goal.output) ?? catalogue.outputs[0];
  const targetOf = (/** @type {OutputName} */ id, /** @type {AllInputs} */ inputs) =>
    /** @type {Target} */ (targets(inputs).find(({ output }) => output === id));
  /** @param {State} state @param {number} target */
  const refusalOf = (state, target) => {
    try {
      engine.targets({ ...state.inputs, output: outputOf(state).id, target });
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return refusal.problems[0];
    }
  };

  const input = createInputSelect(context, words.labels.input, (id) =>
    actions.update((state) => ({ ...state, goal: { ...state.goal, input: id } })),
  );
  const output = element(
    "select",
    { "aria-label": words.labels.output },
    ...catalogue.outputs.map(({ id }) => element("option", { value: id }, words.outputs(messages.terms.profit)[id])),
  );
  const field = element("input", {
    type: "text",
    inputmode: "decimal",
    "aria-describedby": "goal-problem",
  });
  const verb = element("span");
  const suffix = element("span", { class: "suffix" });
  const problem = element("p", { id: "goal-problem", class: "problem", "data-problem": true });
  const [start, middle, end] = words.question;
  const sentence = element(
    "p",
    {},
    `${start} `,
    input.select,
    ` ${middle} `,
    output,
    " ",
    // The unit and the question mark never begin a line.
    element("span", { class: "goal-target" }, verb, field, suffix),
  );

  output.addEventListener("change", () => {
    const id = /** @type {OutputName} */ (output.value);
    actions.update((state) => {
      const target = targetOf(id, state.inputs).usual;
      return withoutDraft({ ...state, goal: { ...state.goal, output: id, target } }, DRAFT);
    });
  });
  field.addEventListener("input", () => {
    const text = field.value;
    actions.update((state) => {
      const target = format.parse(text, outputOf(state).unit);
      const refused = refusalOf(state, target);
      return refused
        ? withDraft(state, DRAFT, { text, problem: refused })
        : withoutDraft({ ...state, goal: { ...state.goal, target } }, DRAFT);
    });
  });

  return {
    body: element("div", { class: "goal-question" }, sentence, problem),
    /** @param {Moment} moment */
    write({ state }) {
      const wanted = outputOf(state);
      const draft = state.drafts[DRAFT];
      const { target } = state.goal;
      input.update(state.goal.input);
      if (output.value !== wanted.id) output.value = wanted.id;
      write(verb, words.verbs[wanted.id]);
      write(suffix, ((target === 1 && messages.suffixesOfOne[wanted.unit]) || messages.suffixes[wanted.unit]) + end);
      field.setAttribute("aria-label", words.labels.target(messages.suffixes[wanted.unit]));
      field.setAttribute("aria-invalid", String(Boolean(draft)));
      // Not while somebody types: "0." would lose its point.
      if (draft) field.value = draft.text;
      else if (!field.matches(":focus") || format.parse(field.value, wanted.unit) !== target) {
        field.value = wanted.unit === "calendarYear" ? String(target) : format.figure(target, 0);
      }
      const [least, greatest] = targetOf(wanted.id, state.inputs).limits;
      const range = /** @type {const} */ ([targetText(wanted, least, context), targetText(wanted, greatest, context)]);
      const wrong = draft ? messages.problem(draft.problem.code, ...range) : "";
      explain(problem, wrong, [field], (entry) => format.readings(entry, wanted.unit), messages);
    },
  };
}
