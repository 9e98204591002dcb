/**
 * What can be taken away beside a chart, and beside a table without a chart.
 *
 * @import { Chart, Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Fetched } from "../element/unfold.js"
 * @import { Exact } from "./csv.js"
 * @import { PrintedTable } from "./plain-html.js"
 */

import { element, set } from "../base/dom.js";
import { fingerprintOf } from "../link/fingerprint.js";
import { fileNameOf } from "../view/chart.js";
import { createActions } from "./actions.js";
import { altText, descriptions } from "./alt-text.js";
import { exactOf, titleOf } from "./answers.js";
import { csvText, tabText } from "./csv.js";
import { imageOf, pngOf, svgOf } from "./image.js";
import { tableOf } from "./page.js";
import { plainTable } from "./plain-html.js";
import { provenance } from "./provenance.js";
import { adopt } from "./style.js";

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
 * @param {object} of
 * @param {string} of.label what the table is about, for the spoken name of the row
 * @param {(moment: Moment) => Exact} of.exact
 * @param {(moment: Moment) => PrintedTable} of.printed the same as it reads
 * @param {() => Moment | undefined} of.moment what the table shows
 * @param {string} [of.action] the name of the button for the file
 * @param {string} [of.text] on that button
 * @param {PanelContext} context
 */
export function createTableBar({ label, action, ...of }, context) {
  adopt(context.root);
  const { exports } = context.messages;
  const actions = createActions(exports.bar.label(label), exports);
  addTable(actions, of, context).dataset.action = action;
  return actions.body;
}

/**
 * Adds what belongs beside a chart, unless it is there: images, its table, and its words.
 *
 * @param {Element} place
 * @param {Chart} chart
 * @param {() => Moment | undefined} moment what the chart shows, once it shows anything
 * @param {PanelContext} context
 */
export async function addBar(place, chart, moment, context) {
  const listening = await context.load("listening");
  if (!moment() || place.querySelector(".exports")) return;
  place.append(createBar(chart, moment, context, listening));
  reachByKey(/** @type {Element} */ (place.querySelector(".scroll")));
}

/**
 * A table that may be wider than the page is scrolled by keys. Most of them have buttons to go to, the others are stops of
 * their own.
 *
 * @param {Element} scroll
 */
function reachByKey(scroll) {
  if (scroll.querySelector("button")) return;
  set(scroll, "tabindex", "0");
  set(scroll, "role", "region");
  set(scroll, "aria-label", scroll.querySelector("caption")?.textContent ?? "");
}

/**
 * @param {Chart} chart
 * @param {() => Moment | undefined} moment
 * @param {PanelContext} context
 * @param {Fetched<"listening">} listening
 */
function createBar(chart, moment, context, { playerOf, trendText }) {
  const { kind } = chart;
  const latest = () => /** @type {Moment} */ (moment());
  adopt(context.root);
  const { exports } = context.messages;
  const words = exports.bar;
  const actions = createActions(words.label(titleOf(kind, latest())), exports);
  const dark = element("input", { type: "checkbox", "data-export": "dark" });
  const image = async () => {
    const moment = latest();
    const scheme = dark.checked ? "dark" : "light";
    return imageOf(kind, moment, await stamped(moment, context), scheme, context);
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
  const exact = (/** @type {Moment} */ now) => exactOf(kind, now, context);
  addTable(actions, { exact, printed: (now) => tableOf(kind, now), moment }, context);
  actions.copies("sentence", words.sentence, () => ({ text: kind.summary(latest()) }));
  actions.copies("alt", words.alt, () => ({ text: altText(kind, latest(), context) }));

  const { describe, sound } = context.messages.listening;
  actions.row(describe.describe);
  for (const length of /** @type {const} */ (["about", "statistics"])) {
    actions.add(length, describe[length], async () => descriptions(kind, latest(), context)[length]);
  }
  actions.add("trend", describe.trend, async () => trendText(chart, latest(), context));
  const player = playerOf(chart, context);
  if (player.update()) {
    actions.row(sound.listen);
    for (const control of player.controls) actions.append(control);
    actions.body.append(player.meaning, player.status);
  }
  return actions.body;
}

/**
 * @param {ReturnType<typeof createActions>} actions
 * @param {Omit<Parameters<typeof createTableBar>[0], "label" | "action">} of
 * @param {PanelContext} context
 */
function addTable(actions, { exact, printed, moment, text }, context) {
  const words = context.messages.exports.bar;
  const latest = () => /** @type {Moment} */ (moment());
  const file = actions.saves("csv", text ?? words.csv, async () => {
    const at = latest();
    const numbers = exact(at);
    return { name: `${numbers.name}.csv`, file: await csvFile(numbers, at, context) };
  });
  actions.row(words.copy);
  actions.copies("table", words.table, () => {
    const at = latest();
    return { text: tabText(exact(at)), html: plainTable(printed(at)).outerHTML };
  });
  return file;
}
