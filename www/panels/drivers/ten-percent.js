/**
 * What ten percent more of each input does to a result.
 *
 * @import { Catalogue, Drivers, Input } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { dataTable, element, write } from "../../base/dom.js";
import { createTableBar } from "../../exports/bar.js";
import { unitText } from "../../exports/provenance.js";
import { writeCell } from "../../view/result.js";
import { writeParts } from "../../view/sentence.js";
import { insteadOf } from "../working/instead.js";
import { createResultTexts } from "./result-texts.js";

/** How many rows are shown until the reader requests all. */
const FIRST = 10;

/** Changes that differ only beyond these digits are a tie, and keep the order of the model. */
const DIGITS = 9;

/** @typedef {Drivers["elasticities"][number]} Row */
/** @typedef {Catalogue["outputs"][number]} Output */

/**
 * @param {PanelContext} context
 * @param {(moment: Moment) => Drivers} driversOf
 * @param {Output} first the result that is shown to begin with
 * @param {(output: Output) => void} chosen
 */
export function createTenPercent(context, driversOf, first, chosen) {
  const { catalogue, format, messages: common, actions } = context;
  const words = common.drivers.tenPercent;
  const named = common.drivers.outputs(common.terms);
  const units = words.file.units(common.terms);
  const ids = { output: "drivers-output", order: "drivers-order" };
  const outputs = choice(ids.output, Object.fromEntries(catalogue.outputs.map(({ id }) => [id, ""])));
  const orders = choice(ids.order, words.orders);
  const now = element("p", { "data-now": true, "data-workings": true });
  const table = dataTable(words.title, writeCell);
  const more = element("button", { type: "button", "data-action": "all-rows", "aria-expanded": "false" });
  let output = first;
  let isWhole = false;
  /** @type {Moment | undefined} */
  let latest;

  outputs.addEventListener("change", () => {
    output = catalogue.outputs.find(({ id }) => id === outputs.value) ?? first;
    chosen(output);
    actions.redraw();
  });
  orders.addEventListener("change", actions.redraw);
  more.addEventListener("click", () => {
    isWhole = !isWhole;
    actions.redraw();
  });
  const bar = createTableBar(
    {
      label: words.title,
      exact: (moment) => exact(moment),
      printed: (moment) => printed(moment),
      moment: () => latest,
      action: "download-ten-percent",
      text: words.file.button,
    },
    context,
  );

  const yearOf = (/** @type {Moment} */ { report }) => String(report.rows[report.rows.length - 1].year);
  const inputOf = (/** @type {Row} */ { input: id }) =>
    /** @type {Input} */ (catalogue.inputs.find((input) => input.id === id));
  const ordered = (/** @type {Row[]} */ rows) =>
    orders.value === "size" ? rows.toSorted((a, b) => weight(b) - weight(a)) : rows;

  /** @returns {Exact} */
  const exact = (/** @type {Moment} */ moment) => ({
    name: words.file.name,
    title: words.file.title(named[output.id](yearOf(moment))),
    head: words.file.head,
    rows: ordered(driversOf(moment).elasticities).map((row) => [
      common.inputs[row.input],
      unitText(inputOf(row).unit, common),
      row.value,
      row.enlarged,
      row.base ?? "",
      row.plusTenPercent ?? "",
      row.change ?? "",
      units[output.unit],
    ]),
  });

  /** The rows that are shown, as they read. */
  const printed = (/** @type {Moment} */ moment) => {
    const rows = ordered(driversOf(moment).elasticities);
    const year = Number(yearOf(moment));
    const texts = createResultTexts(output, rows, format, common);
    return {
      title: words.title,
      head: words.columns,
      rows: (isWhole ? rows : rows.slice(0, FIRST)).map((row) => {
        const { value, enlarged, limit } = row;
        const input = inputOf(row);
        const then =
          limit === null
            ? {
                text: texts.result(row.plusTenPercent),
                field: output.id,
                year,
                instead: insteadOf(input, enlarged, context),
              }
            : words.beyond(format.input(input, limit));
        const change = limit === null ? texts.change(row) : words.unknown;
        // A tenth more of an amount has more digits than anyone reads.
        const more = input.unit === "millions" ? format.money(enlarged) : format.input(input, enlarged);
        return [common.inputs[row.input], format.input(input, value), more, then, change];
      }),
    };
  };

  return {
    body: element(
      "div",
      { class: "ten-percent" },
      element("h3", {}, words.title),
      element("p", { class: "about" }, words.about),
      element(
        "div",
        { class: "choices" },
        element("label", { for: ids.output }, words.output),
        outputs,
        element("label", { for: ids.order }, words.order),
        orders,
      ),
      now,
      element("div", { class: "scroll", "data-workings": true }, table.table),
      element("div", { class: "actions" }, more),
      bar,
    ),
    exact,
    printed,
    /** @param {Moment} moment */
    write(moment) {
      latest = moment;
      const rows = driversOf(moment).elasticities;
      const year = yearOf(moment);
      const texts = createResultTexts(output, rows, format, common);
      catalogue.outputs.forEach(({ id }, i) => {
        write(outputs.options[i], named[id](year));
      });
      const standing = texts.result(rows[0]?.base ?? null);
      const result = { strong: standing, field: output.id, year: Number(year) };
      writeParts(now, words.now(named[output.id](year), result));
      const { head, rows: shown } = printed(moment);
      table.update(head, shown);
      const count = isWhole ? FIRST : rows.length;
      write(more, (isWhole ? words.fewer : words.all)(format.number(count, 0)));
      more.setAttribute("aria-expanded", String(isWhole));
      more.hidden = rows.length <= FIRST;
    },
  };
}

/**
 * How far up a row is. A result that appears or disappears comes before any number.
 *
 * @param {Row} row
 */
function weight({ base, plusTenPercent, change, limit }) {
  if (limit !== null) return -1;
  if (change !== null) return Number(Math.abs(change).toPrecision(DIGITS));
  return base === plusTenPercent ? 0 : Number.MAX_VALUE;
}

/**
 * @param {string} id
 * @param {Record<string, string>} options
 */
function choice(id, options) {
  return element(
    "select",
    { id },
    ...Object.entries(options).map(([value, text]) => element("option", { value }, text)),
  );
}
