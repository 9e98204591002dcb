/**
 * The answer: one sentence, and a button that does what it says.
 *
 * @import { Input, Solution } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 * @import { Output } from "./outputs.js"
 */

import { element, write } from "../../base/dom.js";
import { toDisplay } from "../../base/format.js";
import { writeParts } from "../../view/sentence.js";
import { insteadOf } from "../working/instead.js";
import { outputText, targetText } from "./outputs.js";

/** How long the live region waits for the last change. */
const QUIET_MS = 700;

/** Inputs that move the last year itself. */
const MOVES_THE_END = new Set(["baseYear", "horizon"]);

/** @param {PanelContext} context */
export function createAnswer(context) {
  const { actions, format, messages } = context;
  const words = messages.goal;
  const { profit } = messages.terms;
  const sentence = element("p", { class: "goal-answer", "data-workings": true });
  const use = element("button", { type: "button", "data-action": "use" });
  const live = element("p", { role: "status", class: "unseen" });
  /** @type {{ input: Input, value: number } | undefined} */
  let offer;
  /** @type {State["goal"] | undefined} */
  let answered;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;

  use.addEventListener("click", () => {
    if (!offer) return;
    actions.input(offer.input.id, offer.value, format.field(offer.input, offer.value));
    actions.settled();
    // The button disappears with its offer; the result replaces it.
    sentence.focus();
  });
  sentence.tabIndex = -1;

  return {
    body: element("div", {}, sentence, use, live),
    /**
     * @param {Moment} moment
     * @param {Input} input
     * @param {Output} output
     * @param {number | null} current what the output is now
     * @param {Solution} solution
     */
    write({ state, report }, input, output, current, solution) {
      const { target } = state.goal;
      const period = MOVES_THE_END.has(input.id)
        ? words.lastYear
        : words.inYear(report.rows[report.rows.length - 1].year);
      const now = Number(state.inputs[input.id]);
      const text = (/** @type {number} */ value) => format.input(input, value);
      const name = messages.inputs[input.id] ?? input.id;
      const goal = words.goals[output.id](period, targetText(output, target, context), profit);
      const { kind, printable, change, tried, best } = solution;
      if (kind === "value" && printable !== null && change !== null) {
        const needed = {
          strong: text(printable),
          field: output.id,
          year: report.rows[report.rows.length - 1].year,
          instead: insteadOf(input, printable, context),
        };
        writeParts(sentence, words.value(name, needed, goal, differenceText(input, change, context), text(now)), false);
        offer = { input, value: printable };
      } else {
        offer = undefined;
        const parts =
          kind === "already"
            ? words.already(name, text(now), words.stands[output.id](period, nowText(output, current, context), profit))
            : words.impossible(
                name,
                text(tried[0]),
                text(tried[1]),
                goal,
                best === null ? words.none[output.id] : words.best[output.id](period, profit),
                best === null ? null : outputText(output, best, context, target),
              );
        writeParts(sentence, parts, false);
      }
      use.hidden = !offer;
      write(use, offer ? words.use(text(offer.value)) : "");
      // Only an answer to another question is spoken; a moved slider has the answer at the top of the widget spoken.
      if (answered && answered !== state.goal) {
        clearTimeout(speaking);
        speaking = setTimeout(() => write(live, sentence.textContent ?? ""), QUIET_MS);
      }
      answered = state.goal;
    },
  };
}

/** @param {Output} output @param {number | null} now @param {PanelContext} context */
const nowText = (output, now, context) => (now === null ? "" : outputText(output, now, context));

/**
 * How much more or less an input would be. Between percentages lie points.
 *
 * @param {Input} input
 * @param {number} difference
 * @param {PanelContext} context
 */
function differenceText(input, difference, { format, messages, story }) {
  const size = Number(Math.abs(toDisplay(input, difference)).toPrecision(12));
  return messages.goal.difference[input.unit](format.figure(size, 0), difference > 0, story.currency, size);
}
