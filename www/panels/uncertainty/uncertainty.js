/**
 * The ranges of the inputs, and the many futures that are drawn from them.
 *
 * @import { AllInputs, Input, InputName } from "../../../target/wasm/engine.js"
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";
import { createChart } from "../../view/chart.js";
import { createChances } from "./chances.js";
import { createDistributions, distributed, printedDistributions } from "./distributions.js";
import { createDraw } from "./draw.js";
import { futuresKind } from "./futures.js";
import { createNoise } from "./noise.js";
import { createRanges } from "./ranges.js";
import { createSeed } from "./seed.js";

/**
 * @param {PanelContext} context
 * @returns {Panel}
 */
export function createUncertainty(context) {
  const { catalogue, format, messages } = context;
  const method = element("p", { "data-method": true });
  const seed = createSeed(context);
  const futures = createChart(futuresKind(context), context);
  const chances = createChances(context);
  const draw = createDraw(context);
  const noise = createNoise(context);
  const distributions = createDistributions(context);
  const ranges = createRanges(context);
  const thresholds = element("p");

  const printed = (/** @type {InputName} */ id, /** @type {AllInputs} */ inputs) => {
    const input = /** @type {Input} */ (catalogue.inputs.find((candidate) => candidate.id === id));
    return format.input(input, Number(inputs[id]));
  };
  const thresholdsOf = (/** @type {AllInputs} */ inputs) => ({
    points: printed("visiblePoints", inputs),
    share: printed("materialityShare", inputs),
  });
  const usual = thresholdsOf(catalogue.presets.base);

  return {
    body: element(
      "div",
      { class: "uncertainty" },
      element("div", { class: "intro" }, method, element("div", {}, draw.row, seed.row)),
      futures.figure,
      element(
        "div",
        { class: "results" },
        chances.body,
        element(
          "div",
          { class: "caveats" },
          ...[messages.uncertainty.futures.median, ...messages.uncertainty.caveats].map((text) =>
            element("p", {}, text),
          ),
          thresholds,
          noise.body,
        ),
      ),
      distributions.body,
      ranges.body,
    ),
    charts: [futures],
    tables: [(moment) => distributed(moment, context)],
    printed: (moment) => [printedDistributions(moment, context)],
    write(moment) {
      const { state, report } = moment;
      const year = String(report.rows[report.rows.length - 1].year);
      const now = thresholdsOf(state.inputs);
      write(method, messages.uncertainty.method(format.number(moment.futures.draws, 0), state.distribution));
      draw.write(state);
      noise.write(moment);
      seed.write(state);
      chances.write(moment.futures, year, now);
      distributions.write(moment);
      ranges.write(moment);
      write(thresholds, messages.uncertainty.thresholds(now, usual));
    },
  };
}
