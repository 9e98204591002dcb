/**
 * What would have to be true: a question, its answer, the same question for every uncertain input, and a map of two.
 *
 * @import { AllInputs, InputName, OutputName } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { createChart } from "../../view/chart.js";
import { createAlone } from "./alone.js";
import { createAnswer } from "./answer.js";
import { createMap } from "./map.js";
import { memoizeLast } from "./memoize.js";
import { createQuestion } from "./question.js";

/**
 * @param {PanelContext} context
 * @returns {Panel}
 */
export function createGoal(context) {
  const { catalogue, engine } = context;
  const targets = memoizeLast((/** @type {AllInputs} */ inputs) => engine.targets(inputs));
  const question = createQuestion(context, targets);
  const answer = createAnswer(context);
  const map = createMap(context);
  const chart = createChart(map.kind, context);
  const solved = memoizeLast(
    (
      /** @type {AllInputs} */ inputs,
      /** @type {InputName} */ input,
      /** @type {OutputName} */ output,
      /** @type {number} */ target,
    ) => engine.solve({ ...inputs, input, output, target }),
  );

  const outputOf = (/** @type {Moment} */ { state: { goal } }) =>
    catalogue.outputs.find(({ id }) => id === goal.output) ?? catalogue.outputs[0];

  const alone = createAlone(context, outputOf);
  // After the title and the sentence, before what they are about.
  chart.figure.firstElementChild?.after(map.choice);

  return {
    body: element(
      "div",
      { class: "goal" },
      element("div", { class: "goal-main" }, question.body, answer.body),
      alone.body,
      chart.figure,
    ),
    charts: [chart],
    tables: [alone.exact],
    printed: (moment) => [alone.printed(moment)],
    write(moment) {
      const { goal, inputs } = moment.state;
      const input = catalogue.inputs.find(({ id }) => id === goal.input) ?? catalogue.inputs[0];
      const output = outputOf(moment);
      question.write(moment);
      const now = targets(inputs).find((target) => target.output === output.id)?.current ?? null;
      answer.write(moment, input, output, now, solved(inputs, input.id, output.id, goal.target));
      alone.write(moment);
      map.write(moment);
    },
  };
}
