/**
 * What can be taken away beside a chart, and beside a table without a chart.
 *
 * @import { Chart, Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Exact } from "./csv.js"
 */

import { element } from "../base/dom.js";
import { fingerprintOf } from "../link/fingerprint.js";
import { fileNameOf } from "../view/chart.js";
import { createActions } from "./actions.js";
import { altText } from "./alt-text.js";
import { exactOf } from "./answers.js";
import { csvText, tabText } from "./csv.js";
import { imageOf } from "./image.js";
import { plainTable } from "./plain-html.js";
import { pngOf } from "./png.js";
import { provenance } from "./provenance.js";
import { adopt } from "./style.js";
import { svgOf } from "./svg.js";

/**
 * The stamp of a moment, with a link to the page it is seen on.
 *
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export const stamped = ({ state }, context) => fingerprintOf(state, context, { base: location.href });

/**
 * A table as a CSV file.
 *
 * @param {Exact} exact
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export async function csvFile(exact, moment, context) {
  const lines = provenance(exact.title, moment.state, await stamped(moment, context), context);
  return new Blob([csvText(exact, lines)], { type: "text/csv;charset=utf-8" });
}

/**
 * Beside a table: the file and the copy.
 *
 * @param {{ table: HTMLTableElement, exact: () => Exact | undefined, moment: () => Moment | undefined, action?: string, text?: string }} of
 *   `action` and `text` name the button for the file
 * @param {PanelContext} context
 */
export function createTableBar({ table, exact, moment, action, text }, context) {
  adopt(context.root);
  const { exports } = context.messages;
  const actions = createActions(exports.bar.label(table.caption?.textContent ?? ""), exports);
  addTable(actions, { table, exact, moment, text }, context).dataset.action = action;
  return actions.body;
}

/**
 * Adds what belongs beside a chart, unless it is there: images, its table, and its words.
 *
 * @param {Element} place
 * @param {Chart} chart
 * @param {() => Moment | undefined} moment what the chart shows
 * @param {PanelContext} context
 */
export function addBar(place, chart, moment, context) {
  if (!place.querySelector(".exports")) place.append(createBar(chart, moment, context));
}

/**
 * @param {Chart} chart
 * @param {() => Moment | undefined} moment
 * @param {PanelContext} context
 */
function createBar(chart, moment, context) {
  const { kind } = chart;
  const latest = () => /** @type {Moment} */ (moment());
  adopt(context.root);
  const { exports } = context.messages;
  const words = exports.bar;
  const actions = createActions(words.label(chart.figure.querySelector("h3")?.textContent ?? ""), exports);
  const dark = element("input", { type: "checkbox", "data-export": "dark" });
  const image = async () => {
    const moment = latest();
    const scheme = dark.checked ? "dark" : "light";
    return imageOf(chart, moment, await stamped(moment, context), scheme, context);
  };
  const name = (/** @type {string} */ rest) => `${fileNameOf(kind)}${dark.checked ? "-dark" : ""}${rest}`;

  actions.row(words.download);
  for (const [id, text, scale, ending] of /** @type {const} */ ([
    ["png", words.png, 1, ".png"],
    ["png-2x", words.png2, 2, "-2x.png"],
  ])) {
    actions.saves(id, text, async () => ({ name: name(ending), file: pngOf(await image(), scale, context) }));
  }
  actions.saves("svg", words.svg, async () => ({
    name: name(".svg"),
    file: new Blob([svgOf(await image(), context)], { type: "image/svg+xml" }),
  }));
  actions.append(element("label", {}, dark, words.dark));
  addTable(actions, { table: chart.table, exact: () => exactOf(kind, latest(), context), moment: latest }, context);
  actions.copies("sentence", words.sentence, () => ({ text: kind.summary(latest()) }));
  actions.copies("alt", words.alt, () => ({ text: altText(kind, latest(), context) }));
  return actions.body;
}

/**
 * @param {ReturnType<typeof createActions>} actions
 * @param {Parameters<typeof createTableBar>[0]} of
 * @param {PanelContext} context
 */
function addTable(actions, { table, exact, moment, text }, context) {
  const words = context.messages.exports.bar;
  const file = actions.saves("csv", text ?? words.csv, async () => {
    const [numbers, at] = [exact(), moment()];
    if (!numbers || !at) throw new Error("there is no table yet");
    return { name: `${numbers.name}.csv`, file: await csvFile(numbers, at, context) };
  });
  actions.row(words.copy);
  actions.copies("table", words.table, () => {
    const numbers = exact();
    return { text: numbers ? tabText(numbers) : "", html: plainTable(table).outerHTML };
  });
  return file;
}
