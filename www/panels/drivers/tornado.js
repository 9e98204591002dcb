/**
 * What each uncertain input alone does to the margin uplift.
 *
 * @import { Drivers } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { exactOf } from "../../exports/answers.js";
import { createTableBar } from "../../exports/bar.js";
import { tableOf } from "../../exports/page.js";
import { createChart } from "../../view/chart.js";
import { driversKind } from "./kind.js";

/**
 * @param {PanelContext} context
 * @param {(moment: Moment) => Drivers} driversOf
 */
export function createTornado(context, driversOf) {
  const words = context.messages.drivers.tornado;
  const kind = driversKind(context, driversOf);
  const chart = createChart(kind, context);
  /** @type {Moment | undefined} */
  let latest;
  const bar = createTableBar(
    {
      label: words.file.button,
      exact: (moment) => exactOf(kind, moment, context),
      printed: (moment) => tableOf(kind, moment),
      moment: () => latest,
      action: "download-drivers",
      text: words.file.button,
    },
    context,
  );

  return {
    chart,
    body: element("div", { class: "tornado" }, chart.figure, element("p", { class: "about" }, words.about), bar),
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
    },
  };
}
