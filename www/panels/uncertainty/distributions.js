/**
 * How the last year of the futures is distributed, as a table and as a file.
 *
 * @import { Distribution } from "../../../target/wasm/core.js"
 * @import { Moment } from "../../chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../panels.js"
 */

import { dataTable, element, write } from "../../dom.js";
import { createTableBar } from "../../exports/bar.js";
import { writeCell } from "../../result.js";
import { pointsAmong } from "../points.js";
import { messages } from "./en.js";
import { spreadOf, uncertain } from "./spread.js";

/** @typedef {keyof Distribution} Quantile */

/** @type {Quantile[]} */
const SHOWN = ["p05", "p10", "p50", "p90", "p95", "mean"];

/** What a band and a distribution have between them; what one of them lacks stays empty. */
const ALL = /** @type {const} */ (["p05", "p10", "p25", "p50", "p75", "p90", "p95", "mean"]);

const QUANTITIES = /** @type {const} */ (["marginUpliftPts", "plSaving", "npv"]);

/** @param {PanelContext} context */
export function createDistributions(context) {
  const { format, messages: common } = context;
  const words = messages.last;
  const heading = element("h3");
  const table = dataTable("", writeCell);
  /** @type {Moment | undefined} */
  let latest;
  const bar = createTableBar(
    {
      table: table.table,
      exact: () => latest && distributed(latest, context),
      moment: () => latest,
      action: "download-futures",
      text: messages.file.button,
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
    /** @param {Moment} moment @param {string} year the last of the horizon */
    write(moment, year) {
      latest = moment;
      const { last } = moment.futures;
      const points = pointsAmong(Object.values(last.marginUpliftPts), 2, format, common.units);
      const text = (/** @type {typeof QUANTITIES[number]} */ quantity, /** @type {number} */ value) =>
        quantity === "marginUpliftPts" ? points(value) : format.money(value, { signed: true });
      write(heading, words.title(year));
      write(/** @type {Node} */ (table.table.caption), words.title(year));
      table.update(
        words.columns,
        QUANTITIES.map((quantity) => [
          words[quantity](year, common.terms.profit),
          ...SHOWN.map((q) => ({
            text: text(quantity, last[quantity][q]),
            field: `futures.${quantity}.${q}`,
            // What it is worth today is of all years.
            ...(quantity !== "npv" && { year: Number(year) }),
          })),
        ]),
      );
    },
  };
}

/**
 * @param {Moment} moment
 * @param {PanelContext} context
 * @returns {Exact}
 */
export function distributed({ futures, state }, { catalogue, messages: common }) {
  const words = messages.file;
  const { profit, fileMillions } = common.terms;
  const numbers = (/** @type {Partial<Record<typeof ALL[number], number>>} */ of) => ALL.map((q) => of[q] ?? "");
  const { years, last } = futures;
  const end = years[years.length - 1];
  const ranges = uncertain(catalogue.inputs).map((input) => {
    const { low, mode, high, isDrawn } = spreadOf(input, state);
    const name = common.inputs[input.id];
    return isDrawn ? [name, low, mode, high, words.shapes[input.uncertainty.shape]] : [name, "", mode, "", words.fixed];
  });
  return {
    name: words.name,
    title: words.title,
    before: [
      [words.draws, futures.draws],
      [words.seed, futures.seed],
      [words.visible, futures.probVisible],
      [words.material, futures.probMaterial],
      [words.negative, futures.probCumulativeCashNegative],
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
