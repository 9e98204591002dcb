/**
 * A test of the growth assumptions: start from an earlier year, and compare with what was reported since.
 *
 * @import { Backcast } from "../../../../target/wasm/engine.js"
 * @import { Moment } from "../../../view/chart.js"
 * @import { Panel, PanelContext } from "../../../element/panels.js"
 */

import { dataTable, element, write } from "../../../base/dom.js";
import { known } from "../../../state/state.js";
import { createChart } from "../../../view/chart.js";
import { writeCell } from "../../../view/result.js";
import { chartKind } from "./chart.js";
import { growthSentence, verdictSentence } from "./sentences.js";
import { tablesOf } from "./tables.js";

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createBackcast(context) {
  const { engine, messages: common } = context;
  const words = common.evidence.backcast;
  const { base } = await context.file();
  const isLatest = (/** @type {number} */ year) => base.every((other) => other.year <= year);
  const earlier = base.filter(
    ({ year, revenue0, operatingIncome0, contentCash0 }) =>
      [revenue0, operatingIncome0, contentCash0].every((figure) => figure !== null) && !isLatest(year),
  );
  const years = earlier.map(({ year }) => year).sort();
  const select = element(
    "select",
    { "data-action": "backcast-from" },
    ...years.map((year) => element("option", { value: year }, String(year))),
  );
  const verdict = element("p", { "data-backcast": "verdict" });
  const growth = element("p", { "data-backcast": "growth" });
  const captions = words.tables(common.terms);
  const tables = Object.values(captions).map((caption) => dataTable(caption, writeCell, true));

  /** @type {Backcast} */
  let found;
  const chart = createChart(
    chartKind(context, () => found),
    context,
  );
  /** @type {Moment} */
  let last;

  const show = () => {
    // Inputs that are not known yet do not affect growth.
    found = engine.backcast({ ...known(last.state.inputs), base, from: Number(select.value) });
    write(verdict, verdictSentence(found, context));
    write(growth, growthSentence(found, context));
    printed().forEach(({ head, rows }, i) => {
      tables[i].update(head, rows);
    });
  };
  /** The tables as they read. */
  const printed = () =>
    Object.entries(captions).map(([name, title]) => ({
      title,
      head: words.columns,
      rows: tablesOf(found, name, startOf(found), context),
    }));
  const startOf = (/** @type {Backcast} */ { from, rows }) => {
    const { revenue0, operatingIncome0, contentCash0 } = base.find(({ year }) => year === from) ?? base[0];
    return {
      // As in the engine: income before tax does not affect what is projected here.
      inputs: {
        baseYear: from,
        revenue0,
        operatingIncome0,
        pretaxIncome0: operatingIncome0,
        contentCash0,
        horizon: rows.length,
      },
      name: words.started(String(from)),
    };
  };
  select.addEventListener("change", () => {
    show();
    chart.write(last);
    chart.draw(last);
  });

  return {
    body: element(
      "div",
      { class: "backcast" },
      element("p", { class: "note" }, words.about),
      element("label", { class: "label" }, `${words.from} `, select),
      verdict,
      growth,
      chart.figure,
      element("div", { class: "tables", "data-workings": true }, ...tables.map(({ table }) => table)),
    ),
    write(moment) {
      last = moment;
      show();
    },
    charts: [chart],
    printed,
  };
}
