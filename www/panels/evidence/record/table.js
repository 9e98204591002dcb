/**
 * The series that are reported equally often, a row each: its latest value, how it moved, and every period on demand.
 *
 * @import { History, Story as StoryFile, StoryPoint, StorySeries } from "../../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../../element/panels.js"
 * @import { Print, Words } from "./figure.js"
 * @import { Every } from "./record.js"
 */

import { element } from "../../../base/dom.js";
import { joined } from "../../../exports/plain-html.js";
import { markOf, textsIn } from "../../../story/languages.js";
import { absenceText } from "../../../view/absence.js";
import { changeText } from "../../../view/change.js";
import { sourced } from "../../../view/result.js";
import { decimalsOf, explained, rangeText } from "./figure.js";
import { createPeriods } from "./periods.js";
import { createSparkline } from "./sparkline.js";

/**
 * @param {StoryFile} file
 * @param {Every} every
 * @param {PanelContext} context
 */
export function createSeriesTable(file, every, context) {
  const { format, messages: common } = context;
  const words = common.evidence.record;
  const texts = textsIn(file, format.locale);
  const rows = file.series
    .map((series, place) => ({ series, place }))
    .filter(({ series }) => series.every === every)
    .map(({ series, place }) => {
      const [name, unit] = texts.series[series.id];
      const sparkline = createSparkline(context);
      const periods = createPeriods(series, texts, context);
      const [latest, change, last] = ["latest", "change", "last"].map((part) => element("td", { "data-part": part }));
      const more = element(
        "details",
        {},
        element("summary", { "aria-label": `${name}: ${words.all}` }, words.all),
        element("div", { class: "scroll" }, periods.body),
      );
      const [marked, ofUnit] = [name, unit].map((text) => markOf(context.story, text));
      const head = element(
        "th",
        { scope: "row" },
        element("span", marked, name),
        element("small", ofUnit, unit),
        sparkline.canvas,
      );
      return {
        place,
        sparkline,
        periods,
        cells: { latest, change, last },
        rows: [
          element("tr", { "data-series-row": series.id }, head, latest, change, last),
          element("tr", { class: "all" }, element("td", { colspan: 4 }, more)),
        ],
      };
    });
  const table = element(
    "table",
    {},
    element("caption", {}, words.every[every]),
    element("thead", {}, element("tr", {}, ...words.head[every].map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...rows.flatMap((row) => row.rows)),
  );

  const figure = (
    /** @type {number | null} */ value,
    /** @type {StorySeries} */ { kind, decimals },
    /** @type {StoryPoint | undefined} */ point,
  ) =>
    value === null
      ? absenceText({ current: point?.absent }, "current", common)
      : kind === "percentage"
        ? format.percent(value, { decimals })
        : format.number(value, decimalsOf(point) ?? decimals);

  /** What a row says of a series: `small` stands below the text. */
  const rowOf = (/** @type {number} */ place, /** @type {History} */ history) => {
    const [series, found] = [file.series[place], history[place]];
    /** @type {Print} */
    const print = (value, own) => figure(value, series, own);
    const point = found.points[found.points.length - 1];
    const source = series.points[series.points.length - 1];
    const mark = point.isAdjusted ? words.adjustedMark : source.oneOff ? words.oneOffMark : "";
    return {
      ...{ series, found, print, point },
      latest: { text: print(point.figure, source), small: [point.period, mark].filter(Boolean).join(", ") },
      change: {
        text: point.change ? changeText(point.change, format, common, explained(series, point)) : words.none,
        small: point.change ? rangeText(point, format, words) || words.aYearEarlier : "",
      },
      last: lastOf(found, point, series, print, format, words),
    };
  };
  const below = (/** @type {Below} */ { small }) => small && element("small", {}, small);

  return {
    table,
    draw() {
      for (const { sparkline } of rows) sparkline.draw();
    },
    /** @param {History} history */
    write(history) {
      for (const { place, sparkline, periods, cells } of rows) {
        const { series, found, print, point, latest, change, last } = rowOf(place, history);
        const name = `${texts.series[series.id][0]}, ${point.period}`;
        cells.latest.replaceChildren(sourced(latest.text, `point ${series.id} ${point.period}`, name), below(latest));
        cells.change.replaceChildren(change.text, below(change));
        cells.last.replaceChildren(last.text, below(last));
        periods.write(found, print);
        sparkline.write(found);
      }
    },
    /**
     * The table as it reads, and that of every series.
     *
     * @param {History} history
     */
    printed: (history) => [
      {
        title: words.every[every],
        head: words.head[every],
        rows: rows.map(({ place }) => {
          const { series, latest, change, last } = rowOf(place, history);
          return [
            joined(...texts.series[series.id]),
            ...[latest, change, last].map(({ text, small }) => joined(text, small)),
          ];
        }),
      },
      ...rows.map(({ place, periods }) => {
        const { found, print } = rowOf(place, history);
        return periods.printed(found, print);
      }),
    ],
  };
}

/** A text, and what stands below it. @typedef {{ text: string, small: string }} Below */

/**
 * The last column: twelve months of what is reported by quarter, growth of what is reported by year.
 *
 * @param {History[number]} found
 * @param {History[number]["points"][number]} point
 * @param {StorySeries} series
 * @param {Print} print
 * @param {PanelContext["format"]} format
 * @param {Words} words
 * @returns {Below}
 */
function lastOf({ growth }, point, series, print, format, words) {
  if (series.every !== "year") {
    return point.trailing === null
      ? { text: words.none, small: "" }
      : { text: print(point.trailing), small: words.to(point.period) };
  }
  if (!growth) return { text: words.none, small: "" };
  const text =
    growth.annualPct !== null
      ? format.percent(growth.annualPct, { signed: true })
      : growth.change.kind === "points"
        ? format.printedPoints(growth.change.value ?? 0)
        : words.none;
  return { text, small: words.from(growth.from) };
}
