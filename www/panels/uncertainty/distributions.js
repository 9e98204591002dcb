/**
 * How the last year of the futures is distributed, as a table and as a file.
 *
 * @import { Distribution } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { dataTable, element, write } from "../../base/dom.js";
import { createTableBar } from "../../exports/bar.js";
import { writeCell } from "../../view/result.js";
import { CHANCES } from "./chances.js";
import { spreadsOf, uncertain } from "./spread.js";

/** @typedef {keyof Distribution} Quantile */

/** @typedef {"p05" | "p10" | "p50" | "p90" | "p95" | "mean"} Shown */

/** @type {Shown[]} */
const SHOWN = ["p05", "p10", "p50", "p90", "p95", "mean"];

/**
 * What is known of how exact a statistic is; where it is not measured, its neighbours are used.
 *
 * @type {Record<Shown, Quantile>}
 */
const ERRORS = {
  p05: "errorOfP05",
  p10: "errorOfP05",
  p50: "errorOfP50",
  p90: "errorOfP95",
  p95: "errorOfP95",
  mean: "errorOfMean",
};

/** What a band and a distribution have between them; what one of them lacks stays empty. */
const ALL = /** @type {const} */ ([
  "p001",
  "p05",
  "p10",
  "p25",
  "p50",
  "p75",
  "p90",
  "p95",
  "p999",
  "mean",
  "errorOfP05",
  "errorOfP50",
  "errorOfP95",
  "errorOfMean",
]);

const QUANTITIES = /** @type {const} */ (["marginUpliftPts", "plSaving", "npv"]);

/** @param {PanelContext} context */
export function createDistributions(context) {
  const { messages: common } = context;
  const heading = element("h3");
  const table = dataTable("", writeCell);
  /** @type {Moment | undefined} */
  let latest;
  const bar = createTableBar(
    {
      label: common.uncertainty.file.title,
      exact: (moment) => distributed(moment, context),
      printed: (moment) => printedDistributions(moment, context),
      moment: () => latest,
      action: "download-futures",
      text: common.uncertainty.file.button,
    },
    context,
  );

  return {
    body: element(
      "div",
      { class: "numbers", "data-workings": true },
      heading,
      element("div", { class: "scroll" }, table.table),
      bar,
    ),
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
      const { title, head, rows } = printedDistributions(moment, context);
      write(heading, title);
      write(/** @type {Node} */ (table.table.caption), title);
      table.update(head, rows);
    },
  };
}

/**
 * The last year as it reads.
 *
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export function printedDistributions({ futures: { years, last } }, { format, messages: common }) {
  const words = common.uncertainty.last;
  const { year } = years[years.length - 1];
  const text = (/** @type {typeof QUANTITIES[number]} */ quantity, /** @type {Shown} */ q) => {
    const value = last[quantity][q];
    const error = last[quantity][ERRORS[q]];
    if (quantity === "marginUpliftPts") return format.aboutPoints(value, error);
    const amount = format.about(value, error);
    return value < 0 ? common.units.loss(amount) : amount;
  };
  return {
    title: words.title(String(year)),
    head: [common.uncertainty.file.head[0], ...words.columns.slice(1)],
    rows: QUANTITIES.map((quantity) => [
      words[quantity](String(year), common.terms.profit),
      ...SHOWN.map((q) => ({
        text: text(quantity, q),
        field: `futures.${quantity}.${q}`,
        // What it is worth today is of all years.
        ...(quantity !== "npv" && { year }),
      })),
    ]),
  };
}

/**
 * @param {Moment} moment
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function distributed({ futures, state }, { engine, catalogue, messages: common }) {
  const words = common.uncertainty.file;
  const { profit, fileMillions } = common.terms;
  const numbers = (/** @type {Partial<Record<typeof ALL[number], number | null>>} */ of) => ALL.map((q) => of[q] ?? "");
  const { years, last } = futures;
  const end = years[years.length - 1];
  const spreads = spreadsOf(state, engine);
  const ranges = uncertain(catalogue.inputs).map(({ id, uncertainty }) => {
    const { low, mode, high, isDrawn } = /** @type {import("./spread.js").Spread} */ (spreads.get(id));
    const name = common.inputs[id];
    return isDrawn ? [name, low, mode, high, words.shapes[uncertainty.shape]] : [name, "", mode, "", words.fixed];
  });
  return {
    name: words.name,
    title: words.title,
    before: [
      [words.draws, futures.draws],
      [words.seed, futures.seed],
      [words.together, futures.together],
      [words.distribution, common.uncertainty.draw.distributions[futures.distribution]],
      [],
      words.chanceHead,
      ...CHANCES.map((name) => [words.chances[name], futures[name], futures.errors[name] ?? ""]),
      [],
      words.rangeHead,
      ...ranges,
    ],
    head: words.head,
    rows: [
      // The last year is known both as a band and as a distribution.
      ...years.map((band) => [
        words.marginUpliftPts,
        words.points,
        band.year,
        ...numbers(band === end ? { ...band, ...last.marginUpliftPts } : band),
      ]),
      [words.plSaving(profit), fileMillions, end.year, ...numbers(last.plSaving)],
      [words.npv, fileMillions, end.year, ...numbers(last.npv)],
    ],
  };
}
