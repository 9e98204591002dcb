/**
 * What the company reported, series by series: quarters or years, as reported or without what happened once.
 *
 * @import { Story as StoryFile } from "../../../../target/wasm/engine.js"
 * @import { Moment } from "../../../view/chart.js"
 * @import { Panel, PanelContext } from "../../../element/panels.js"
 */

import { element, write } from "../../../base/dom.js";
import { createTableBar } from "../../../exports/bar.js";
import { asOfText } from "../as-of.js";
import { exactRecord } from "./exact.js";
import { createSeriesTable } from "./table.js";

/** @typedef {"quarter" | "half" | "year"} Every */
/** @typedef {"reported" | "adjusted"} Basis */

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createRecord(context) {
  const { engine, story, actions } = context;
  const words = context.messages.evidence.record;
  const file = await context.file();
  const views = /** @type {Every[]} */ (["quarter", "half", "year"]).filter((every) =>
    file.series.some((series) => series.every === every),
  );
  const hasOneOffs = file.series.some(({ points }) => points.some(({ adjusted }) => adjusted !== undefined));

  let every = views[0];
  /** @type {Basis} */
  let basis = "reported";
  const tables = Object.fromEntries(views.map((view) => [view, createSeriesTable(file, view, context)]));
  const place = element("div", { "data-workings": true });
  const dated = element("p", { class: "note", "data-dated": true });

  const radios = views.map((view) => {
    const radio = element("input", { type: "radio", name: "every", value: view, checked: view === every });
    radio.addEventListener("change", () => {
      every = view;
      show();
      actions.redraw();
    });
    return element("label", {}, radio, element("span", {}, words.every[view]));
  });
  const adjusted = element("input", { type: "checkbox", "data-action": "adjusted" });
  adjusted.addEventListener("change", () => {
    basis = adjusted.checked ? "adjusted" : "reported";
    show();
    actions.redraw();
  });
  /** @type {Moment | undefined} */
  let latest;

  const historyOf = (/** @type {Basis} */ on) => engine.history({ series: file.series, basis: on });
  const show = () => {
    const own = tables[every];
    if (place.firstChild !== own.table) place.replaceChildren(own.table);
    own.write(historyOf(basis));
    write(dated, datedText(file, every, context));
  };
  show();
  const exact = () => exactRecord(file, historyOf(basis), basis, context);
  const printed = () => tables[every].printed(historyOf(basis));
  const label = words.every[every];
  const bar = createTableBar(
    {
      label,
      exact,
      printed: () => printed()[0],
      moment: () => latest,
      action: "download-record",
      text: words.download,
    },
    context,
  );

  return {
    body: element(
      "div",
      { class: "record" },
      element("p", { class: "note" }, words.about(story.company)),
      element(
        "fieldset",
        { class: "segments" },
        element("legend", { class: "unseen" }, words.view),
        ...(views.length > 1 ? radios : []),
        hasOneOffs ? element("label", { class: "switch" }, adjusted, element("span", {}, words.adjusted)) : "",
      ),
      place,
      dated,
      element("p", { class: "note" }, words.rules),
      bar,
    ),
    // What was reported does not move with the sliders; a file of it records their positions.
    write(moment) {
      latest = moment;
    },
    draw: () => tables[every].draw(),
    charts: [],
    tables: [exact],
    printed,
  };
}

/**
 * How fresh the series of a view are: the oldest day on which one was checked, the earliest on which a newer figure was due.
 *
 * @param {StoryFile} file
 * @param {Every} every
 * @param {PanelContext} context
 */
function datedText(file, every, { format, messages: common }) {
  const own = file.series.filter((series) => series.every === every);
  const [asOf] = own.map((series) => series.asOf ?? file.asOf).sort();
  const [nextDue] = own.flatMap((series) => series.nextDue ?? file.nextDue ?? []).sort();
  return asOfText(asOf, nextDue, format.locale, common);
}
