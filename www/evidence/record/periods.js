/**
 * Every period of a series: the figure with its source, its change, twelve months, and what happened once.
 *
 * @import { History, Story as StoryFile, StoryTexts } from "../../../target/wasm/core.js"
 * @import { PanelContext } from "../../panels.js"
 */

import { element } from "../../dom.js";
import { changeText } from "../../figures.js";
import { sourced } from "../../result.js";
import { messages } from "../en.js";

/**
 * @param {StoryFile["series"][number]} series
 * @param {StoryTexts} texts
 * @param {PanelContext} context
 */
export function createPeriods(series, texts, { format, messages: common }) {
  const words = messages.record;
  const [name] = texts.series[series.id];
  const body = element("tbody");
  const growth = element("p");
  const oneOffs = [...new Set(series.points.flatMap(({ oneOff }) => oneOff ?? []))];
  const columns = words.columns[series.every];

  return {
    body: element(
      "div",
      {},
      element(
        "table",
        {},
        element("caption", {}, name),
        element("thead", {}, element("tr", {}, ...columns.map((text) => element("th", { scope: "col" }, text)))),
        body,
      ),
      growth,
      ...oneOffs.map((id) => element("p", { class: "note" }, texts.oneOffs[id])),
    ),
    /**
     * @param {History[number]} found
     * @param {(value: number | null) => string} print
     */
    write(found, print) {
      const row = (/** @type {History[number]["points"][number]} */ point, /** @type {number} */ i) => {
        const mark = point.isAdjusted ? words.adjustedMark : series.points[i].oneOff ? words.oneOffMark : "";
        return element(
          "tr",
          {},
          element("th", { scope: "row" }, point.period, mark ? element("small", {}, mark) : ""),
          element(
            "td",
            {},
            sourced(print(point.figure), `point ${series.id} ${point.period}`, `${name}, ${point.period}`),
          ),
          element("td", {}, point.change ? changeText(point.change, format, common) : words.none),
          ...(series.every === "quarter"
            ? [element("td", {}, point.trailing === null ? words.none : print(point.trailing))]
            : []),
        );
      };
      body.replaceChildren(...found.points.map(row).reverse());
      growth.textContent = growthText(found, format);
    },
  };
}

/**
 * @param {History[number]} found
 * @param {PanelContext["format"]} format
 */
function growthText({ growth }, format) {
  const words = messages.record;
  if (!growth || growth.years < 1) return "";
  const { from, to, annualPct, change } = growth;
  if (annualPct !== null) return words.growth(format.percent(annualPct, { signed: true }), from, to);
  return change.kind === "points" ? words.growthPoints(format.printedPoints(change.value ?? 0), from, to) : "";
}
