/**
 * One title as a worked case: what a sequence costs without and with the tools, and whether that is a saving at all.
 *
 * @import { Title } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { dataTable, element, write } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { known } from "../../state/state.js";
import { dollars } from "./effect.js";
import { createFields } from "./fields.js";

/** @typedef {"anyway" | "onlyWithAi"} Made */

/** @param {PanelContext} context */
export function createTitle(context) {
  const { engine, catalogue, story } = context;
  const words = context.messages.claims.title;
  const speedup = catalogue.inputs.find(({ id }) => id === "speedup");
  /** @type {Made} */
  let made = "onlyWithAi";
  /** @type {Record<string, number | null>} */
  let typed = {};
  /** @type {Moment | undefined} */
  let last;
  /** @type {Title | undefined} */
  let found;

  const fields = createFields(
    words.fields,
    (now) => {
      typed = now;
      show();
    },
    context,
  );
  const radios = /** @type {Made[]} */ (Object.keys(words.made)).map((value) => {
    const radio = element("input", { type: "radio", name: "made", value, checked: value === made });
    radio.addEventListener("change", () => {
      made = value;
      show();
    });
    return element("label", {}, radio, element("span", {}, words.made[value]));
  });
  const table = dataTable(words.title);
  table.table.dataset.title = "";
  const verdict = element("p", { "data-title": "verdict" });

  const show = () => {
    if (!last) return;
    const { speedup: own, ...rest } = typed;
    const factor = own ?? story.claim?.speedup ?? last.state.inputs.speedup;
    /** @type {import("../../../target/wasm/engine.js").Problem[]} */
    let problems = [];
    try {
      found = engine.title({ ...known(last.state.inputs), ...rest, speedup: factor, made });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      problems = refusal.problems;
    }
    if (!found) return;
    const limits = speedup?.limits ?? [1, 1];
    fields.write([...found.assumed, { id: "speedup", unit: "factor", limits, value: Number(factor) }], problems);
    table.update(words.head, rowsOf(found, context));
    write(
      verdict,
      words.verdict[made === "onlyWithAi" ? "new" : found.saved > 0 ? "saves" : found.saved < 0 ? "costs" : "same"],
    );
  };

  return {
    name: "title",
    title: words.title,
    body: element(
      "div",
      { class: "part" },
      element("p", { class: "note" }, words.about),
      fields.body,
      element("fieldset", { class: "segments" }, element("legend", {}, words.question), ...radios),
      table.table,
      verdict,
    ),
    /** @param {Moment} moment */
    write(moment) {
      last = moment;
      show();
    },
    printed: () => (found ? [{ title: words.title, head: words.head, rows: rowsOf(found, context) }] : []),
  };
}

/**
 * @param {Title} found
 * @param {PanelContext} context
 * @returns {string[][]}
 */
function rowsOf(found, context) {
  const { format } = context;
  const { rows, none } = context.messages.claims.title;
  const money = (/** @type {number} */ amount) => dollars(amount, context);
  const counted = found.sequencesForOnePoint === null ? none : format.number(found.sequencesForOnePoint, 0);
  return [
    [rows.costBefore, money(found.costBefore)],
    [rows.costAtItsWord, money(found.costAtItsWord)],
    [rows.costWithAi, money(found.costWithAi)],
    [rows.savedIfMade, money(found.savedIfMade)],
    [rows.saved, money(found.saved)],
    ...(found.newSpending > 0 ? [[rows.newSpending, money(found.newSpending)]] : []),
    ...(found.shareOfBudgetPct === null ? [] : [[rows.shareOfBudgetPct, format.percent(found.shareOfBudgetPct)]]),
    [rows.shareOfContentPct, format.percent(found.shareOfContentPct, { decimals: found.saved === 0 ? 0 : 4 })],
    [rows.marginPts, format.points(found.marginPts)],
    [rows.sequencesForOnePoint, counted],
  ];
}
