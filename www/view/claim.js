/**
 * The claim chain on the page: title, the claim taken at its word, the picture and the steps.
 *
 * @import { Report } from "../../target/wasm/engine.js"
 * @import { Moment } from "./chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element, write } from "../base/dom.js";
import { casesOf, chainSteps, factor, lastOf } from "./chain.js";
import { createChart } from "./chart.js";
import { createStepper } from "./stepper.js";
import { waterfall } from "./waterfall.js";

const SPEEDUP = "speedup";

/** @param {PanelContext} context */
export function createClaim(context) {
  const { story, format, messages, actions } = context;
  const words = messages.chain;
  const claimed = story.claim?.speedup ?? 0;
  const title = element("h2", { tabindex: -1 });
  const take = element("button", { type: "button", "data-action": "take-claim" });
  const taken = element("p");
  const stepper = createStepper(context);
  const chart = createChart(waterfall(context), context);
  /** What follows from the claim taken at its word, and the other inputs with which it was calculated. */
  let [beside, atItsWord] = ["", /** @type {Report | undefined} */ (undefined)];

  if (claimed) take.textContent = words.take(factor(claimed, format));
  take.addEventListener("click", () => {
    actions.input(SPEEDUP, claimed, String(claimed));
    actions.settled();
    // The button disappears; a keyboard user must not lose the focus.
    title.focus();
  });

  return {
    title,
    section: element(
      "section",
      { class: "chain", part: "chain" },
      element("div", {}, title, taken, take),
      stepper.body,
      chart.figure,
    ),
    /** @param {Moment} moment */
    write(moment) {
      const { report } = moment;
      const speedup = Number(report.inputs[SPEEDUP]);
      const cases = casesOf(report, context);
      write(title, words.title(factor(speedup, format), cases));
      take.hidden = taken.hidden = !claimed || speedup === claimed;
      if (!take.hidden) {
        const inputs = { ...report.inputs, [SPEEDUP]: claimed };
        const others = JSON.stringify(inputs);
        // A move of the speed-up alone changes nothing in it.
        if (!atItsWord || others !== beside) atItsWord = context.engine.calculate(inputs);
        beside = others;
        const { marginUpliftPts, year } = lastOf(atItsWord);
        const cheaper = format.shortShare(atItsWord.costReduction);
        const points = format.points(marginUpliftPts);
        write(taken, words.taken(factor(claimed, format), cheaper, points, String(year), claimed > speedup));
      }
      stepper.write(chainSteps(report, context));
      chart.write(moment);
    },
    draw: chart.draw,
    go: stepper.go,
    chart,
  };
}
