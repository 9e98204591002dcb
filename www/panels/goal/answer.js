/**
 * The answer: one sentence, and a button that does what it says.
 *
 * @import { Input, Report, Solution } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 * @import { Output } from "./outputs.js"
 */

import { element, write } from "../../base/dom.js";
import { toDisplay } from "../../base/format.js";
import { writeParts } from "../../view/sentence.js";
import { insteadOf } from "../working/instead.js";
import { outputNow, outputText, targetText } from "./outputs.js";
import { rangeTried } from "./solving.js";

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
     * @param {Solution} solution
     */
    write({ state, report }, input, output, solution) {
      const { target } = state.goal;
      const period = MOVES_THE_END.has(input.id)
        ? words.lastYear
        : words.inYear(report.rows[report.rows.length - 1].year);
      const now = Number(state.inputs[input.id]);
      const text = (/** @type {number} */ value) => format.input(input, value);
      const name = messages.inputs[input.id] ?? input.id;
      const goal = words.goals[output.id](period, targetText(output, target, context), profit);
      const { kind, value, best } = solution;
      if (kind === "value" && value !== null) {
        const needed = {
          strong: text(value),
          field: output.id,
          year: report.rows[report.rows.length - 1].year,
          instead: insteadOf(input, value, context),
        };
        writeParts(
          sentence,
          words.value(name, needed, goal, differenceText(input, value - now, context), text(now)),
          false,
        );
        offer = { input, value };
      } else {
        offer = undefined;
        const parts =
          kind === "already"
            ? words.already(name, text(now), words.stands[output.id](period, nowText(output, report, context), profit))
            : words.impossible(
                name,
                ...ends(input, now, text),
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

/**
 * @param {Input} input
 * @param {number} now
 * @param {(value: number) => string} text
 * @returns {[string, string]}
 */
function ends(input, now, text) {
  const [least, greatest] = rangeTried(input, now);
  return [text(least), text(greatest)];
}

/** @param {Output} output @param {Report} report @param {PanelContext} context */
function nowText(output, report, context) {
  const now = outputNow(output.id, report);
  return now === null ? "" : outputText(output, now, context);
}

/**
 * How much more or less an input would be. Between percentages lie points.
 *
 * @param {Input} input
 * @param {number} difference
 * @param {PanelContext} context
 */
function differenceText(input, difference, { format, messages, story }) {
  const size = Number(Math.abs(toDisplay(input, difference)).toPrecision(12));
  return messages.goal.difference[input.unit](format.figure(size, 0), difference > 0, story.currency);
}
