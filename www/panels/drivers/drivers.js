/**
 * What drives it? One input moved at a time.
 *
 * @import { Drivers } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { createTenPercent } from "./ten-percent.js";
import { createTornado } from "./tornado.js";
import { createVariance } from "./variance.js";

/**
 * @param {PanelContext} context
 * @returns {Panel}
 */
export function createDrivers(context) {
  const { engine, catalogue } = context;
  let [output] = catalogue.outputs;
  /** @type {{ inputs: Moment["state"]["inputs"], output: typeof output, drivers: Drivers } | undefined} */
  let last;

  /** Worked out again only where something that it depends on has changed. */
  const driversOf = (/** @type {Moment} */ { state: { inputs } }) => {
    if (!last || last.inputs !== inputs || last.output !== output) {
      last = { inputs, output, drivers: engine.sensitivity({ ...inputs, output: output.id }) };
    }
    return last.drivers;
  };

  const tornado = createTornado(context, driversOf);
  const tenPercent = createTenPercent(context, driversOf, output, (chosen) => {
    output = chosen;
  });
  const variance = createVariance(context);
  return {
    body: element("div", { class: "drivers" }, tornado.body, variance.body, tenPercent.body),
    charts: [tornado.chart],
    tables: [variance.exact, tenPercent.exact],
    printed: (moment) => [variance.printed(moment), tenPercent.printed(moment)],
    write(moment) {
      tornado.write(moment);
      variance.write(moment);
      tenPercent.write(moment);
    },
  };
}
