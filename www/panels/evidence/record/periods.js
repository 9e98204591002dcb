/**
 * Every period of a series: the figure with its source, its change, twelve months, and what happened once.
 *
 * @import { History, Story as StoryFile, StoryTexts } from "../../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../../element/panels.js"
 * @import { Found, Print, Words } from "./figure.js"
 */

import { element } from "../../../base/dom.js";
import { joined } from "../../../exports/plain-html.js";
import { changeText } from "../../../view/change.js";
import { sourced } from "../../../view/result.js";
import { explained, rangeText } from "./figure.js";

/**
 * @param {StoryFile["series"][number]} series
 * @param {StoryTexts} texts
 * @param {PanelContext} context
 */
export function createPeriods(series, texts, { format, messages: common }) {
  const words = common.evidence.record;
  const [name] = texts.series[series.id];
  const body = element("tbody");
  const growth = element("p");
  const sum = element("p", { "data-sum": series.id });
  const oneOffs = [...new Set(series.points.flatMap(({ oneOff }) => oneOff ?? []))];
  const columns = words.columns[series.every];

  /** What a row says: `small` stands below the text. */
  const rowOf = (/** @type {Found} */ point, /** @type {number} */ i, /** @type {Print} */ print) => ({
    period: {
      text: point.period,
      small: point.isAdjusted ? words.adjustedMark : series.points[i].oneOff ? words.oneOffMark : "",
    },
    figure: print(point.figure, series.points[i]),
    change: {
      text: point.change ? changeText(point.change, format, common, explained(series, point)) : words.none,
      small: rangeText(point, format, words),
    },
    trailing: series.every === "year" ? [] : [point.trailing === null ? words.none : print(point.trailing)],
  });
  const below = (/** @type {{ text: string, small: string }} */ { text, small }) => [
    text,
    small && element("small", {}, small),
  ];

  return {
    /**
     * The table as it reads.
     *
     * @param {History[number]} found
     * @param {Print} print
     */
    printed: (found, print) => ({
      title: name,
      head: columns,
      rows: found.points
        .map((point, i) => {
          const { period, figure, change, trailing } = rowOf(point, i, print);
          return [joined(period.text, period.small), figure, joined(change.text, change.small), ...trailing];
        })
        .reverse(),
    }),
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
      sum,
      ...oneOffs.map((id) => element("p", { class: "note" }, texts.oneOffs[id])),
    ),
    /**
     * @param {History[number]} found
     * @param {Print} print
     */
    write(found, print) {
      const row = (/** @type {Found} */ point, /** @type {number} */ i) => {
        const { period, figure, change, trailing } = rowOf(point, i, print);
        return element(
          "tr",
          {},
          element("th", { scope: "row" }, ...below(period)),
          element("td", {}, sourced(figure, `point ${series.id} ${point.period}`, `${name}, ${point.period}`)),
          element("td", {}, ...below(change)),
          ...trailing.map((text) => element("td", {}, text)),
        );
      };
      body.replaceChildren(...found.points.map(row).reverse());
      growth.textContent = growthText(found, format, words);
      sum.textContent = sumText(found, series, print, words);
    },
  };
}

/**
 * @param {History[number]} found
 * @param {PanelContext["format"]} format
 * @param {Words} words
 */
function growthText({ growth }, format, words) {
  if (!growth || growth.years < 1) return "";
  const { from, to, years, annualPct, change } = growth;
  // Over one year there is nothing to compound.
  if (annualPct !== null && years === 1) return words.change(format.percent(annualPct, { signed: true }), from, to);
  if (annualPct !== null) return words.growth(format.percent(annualPct, { signed: true }), from, to);
  return change.kind === "points" ? words.growthPoints(format.printedPoints(change.value ?? 0), from, to) : "";
}

/**
 * The working of the latest twelve months: the periods that are added up, and their sum.
 *
 * @param {History[number]} found
 * @param {StoryFile["series"][number]} series
 * @param {Print} print
 * @param {Words} words
 */
function sumText({ points }, series, print, words) {
  const latest = points.findLast(({ trailingOf }) => trailingOf.length > 0);
  if (!latest) return "";
  const parts = latest.trailingOf.map((period) => {
    const place = points.findIndex((point) => point.period === period);
    return `${print(points[place].figure, series.points[place])} (${period})`;
  });
  return words.trailing(latest.period, parts.join(" + "), print(latest.trailing));
}
