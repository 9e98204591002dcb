/**
 * Compare scenarios: inputs kept under names, side by side and as lines.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { createChart } from "../../view/chart.js";
import { exactComparison } from "./csv.js";
import { createKeeper } from "./keeper.js";
import { linesKind } from "./lines.js";
import { createColumns } from "./results.js";
import { createBasisSwitch, createStartSwitch } from "./switches.js";
import { createComparison } from "./table.js";

/**
 * @param {PanelContext} context
 * @returns {Panel}
 */
export function createScenarios(context) {
  const columns = createColumns(context);
  const columnsOf = (/** @type {Moment} */ { state, report }) => columns(state, report);
  const basis = createBasisSwitch(context);
  const start = createStartSwitch(context);
  const keeper = createKeeper(context);
  const comparison = createComparison(context, columnsOf);
  const lines = {
    expense: createChart(linesKind("expense", columnsOf, context), context),
    cash: createChart(linesKind("cash", columnsOf, context), context),
  };
  let shown = lines.expense;
  const place = element("div", {}, shown.figure);

  return {
    body: element(
      "div",
      { class: "scenarios" },
      element("div", { class: "scenarios-inputs" }, start.body, keeper.body),
      element("div", { class: "scenarios-view" }, basis.body, place),
      comparison.body,
    ),
    // One at a time: a chart that is not seen costs nothing.
    get charts() {
      return [shown];
    },
    tables: [
      (moment) => {
        const all = columnsOf(moment);
        return exactComparison(all, all[all.length - 1], moment.state, context);
      },
    ],
    printed: (moment) => [comparison.printed(moment)],
    write(moment) {
      const { state } = moment;
      basis.write(moment);
      start.write(moment);
      keeper.write(moment);
      comparison.write(moment);
      if (shown !== lines[state.basis]) {
        shown = lines[state.basis];
        place.replaceChildren(shown.figure);
      }
    },
  };
}
