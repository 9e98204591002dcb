/**
 * The charts: a canvas that the engine draws on, with a title, a legend, a sentence and a table of the same numbers.
 *
 * @import { ChartName, FigureChange, Mark, Report, Typesetter } from "../target/wasm/core.js"
 * @import { Engine } from "./engine.js"
 * @import { Format } from "./format.js"
 * @import { Messages } from "./locales/en.js"
 * @import { State } from "./state.js"
 * @import { Story } from "./story.js"
 * @import { Theme } from "./theme.js"
 */

import { dataTable, element, write } from "./dom.js";
import { changeText } from "./figures.js";

/** The size of the labels in CSS pixels. */
const LABEL_SIZE = 12;

/** A canvas with more device pixels a side than this draws nothing on some phones. */
const LARGEST_SIDE = 4096;

/**
 * What a chart shows at the moment.
 *
 * @typedef {object} Moment
 * @property {State} state
 * @property {Report} report
 * @property {FigureChange[]} changes
 */

/**
 * @typedef {object} Context
 * @property {Engine} engine
 * @property {Story} story
 * @property {Format} format
 * @property {Messages} messages
 * @property {Theme} theme
 */

/** @param {Context} context */
export function createCharts(context) {
  const { format } = context;
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  /** @type {Typesetter} */
  const typesetter = {
    width(text, size) {
      pen.font = `${size}px ${context.theme.fontFamily}`;
      return pen.measureText(text).width;
    },
    number: format.number,
    percent: (value) => format.percent(value, { signed: true }),
    points: format.printedPoints,
  };
  return [changesChart(context), savingsChart(context), marginChart(context)].map((kind) =>
    createChart(kind, context, typesetter),
  );
}

/**
 * What is special to one chart.
 *
 * @typedef {object} Kind
 * @property {ChartName} name
 * @property {string} title
 * @property {{ series: string, name: string }[]} legend
 * @property {string[]} labels words inside the picture
 * @property {(moment: Moment) => any} request
 * @property {(moment: Moment) => string} summary
 * @property {(moment: Moment) => { head: string[], rows: string[][] }} table
 */

/**
 * @param {Kind} kind
 * @param {Context} context
 * @param {Typesetter} typesetter
 */
function createChart(kind, { engine, messages, theme }, typesetter) {
  // Left to right whatever the page: the drawing backend anchors text by writing direction.
  const canvas = element("canvas", { "aria-hidden": true, dir: "ltr" });
  const pointed = element("p", { class: "pointed", "aria-hidden": true });
  const guide = element("span", { class: "guide", hidden: true });
  const summary = element("p", { "data-summary": true });
  const twin = dataTable(kind.title);
  const legend = element(
    "ul",
    { class: "legend", "aria-hidden": true },
    ...kind.legend.map(({ series, name }) => element("li", { "data-series": series }, name)),
  );
  const figure = element(
    "figure",
    { "data-chart": kind.name, part: "chart" },
    element("figcaption", {}, element("h3", {}, kind.title), summary),
    kind.legend.length ? legend : "",
    element("div", { class: "surface" }, canvas, guide, pointed),
    element(
      "details",
      {},
      element("summary", {}, messages.ui.showNumbers),
      element("div", { class: "scroll" }, twin.table),
    ),
  );

  /** @type {Mark[]} */
  let marks = [];
  /** @type {ReturnType<Kind["table"]>} */
  let numbers = { head: [], rows: [] };

  const point = (/** @type {PointerEvent} */ event) => {
    const scale = canvas.width / (canvas.clientWidth || 1);
    const along = kind.name === "changes" ? "y" : "x";
    const at = (along === "x" ? event.offsetX : event.offsetY) * scale;
    const nearest = marks.reduce(
      (best, mark) => (Math.abs(mark[along] - at) < Math.abs(best[along] - at) ? mark : best),
      marks[0],
    );
    if (!nearest) return;
    const row = numbers.rows[nearest.index] ?? [];
    write(pointed, row.map((text, i) => (i ? `${numbers.head[i]} ${text}` : text)).join(" · "));
    guide.hidden = along === "y";
    guide.style.setProperty("--x", `${nearest.x / scale}px`);
  };
  const leave = () => {
    write(pointed, "");
    guide.hidden = true;
  };
  canvas.addEventListener("pointermove", point);
  canvas.addEventListener("pointerdown", point);
  canvas.addEventListener("pointerleave", leave);

  return {
    figure,
    canvas,
    /** @param {Moment} moment */
    write(moment) {
      numbers = kind.table(moment);
      twin.update(numbers.head, numbers.rows);
      write(summary, kind.summary(moment));
    },
    /** @param {Moment} moment */
    draw(moment) {
      // Not `clientWidth`, which is rounded: a fraction of a pixel too few would be stretched, and blurred.
      const { width, height } = canvas.getBoundingClientRect();
      if (!width || !height) return;
      const scale = Math.min(globalThis.devicePixelRatio || 1, LARGEST_SIDE / Math.max(width, height));
      marks = engine.draw(
        kind.name,
        canvas,
        kind.request(moment),
        {
          width: Math.round(width * scale),
          height: Math.round(height * scale),
          scale,
          fontSize: LABEL_SIZE,
          fontFamily: theme.fontFamily,
          colours: theme.colours,
          labels: kind.labels,
        },
        typesetter,
      );
    },
  };
}

/** @param {Context} context @returns {Kind} */
function changesChart({ story, format, messages }) {
  const words = messages.charts.changes;
  const name = (/** @type {string} */ id) => story.texts.figures[id][0];
  return {
    name: "changes",
    title: words.title,
    legend: [],
    labels: words.panels,
    request: ({ state, changes }) =>
      state.figures.map((figure, i) => ({
        ...figure,
        name: name(figure.id),
        notMeaningful: changeText(changes[i], format, messages),
        notReported: messages.ui.notReported,
      })),
    summary: ({ changes }) =>
      words.summary(changes.map((change) => `${name(change.id)} ${changeText(change, format, messages)}`)),
    table: ({ state, changes }) => ({
      head: words.columns(story.periods.current, story.periods.prior),
      rows: state.figures.map((figure, i) => [
        `${name(figure.id)}, ${story.texts.figures[figure.id][1]}`,
        format.figure(figure.current, story.figures[i].decimals) || messages.ui.notReported,
        format.figure(figure.prior, story.figures[i].decimals) || messages.ui.notReported,
        changeText(changes[i], format, messages),
      ]),
    }),
  };
}

/** @param {Record<string, string>} series */
const legendOf = (series) => Object.entries(series).map(([key, name]) => ({ series: key, name }));

/** @param {Context} context @returns {Kind} */
function savingsChart({ format, messages }) {
  const words = messages.charts.savings;
  return {
    name: "savings",
    title: words.title,
    legend: legendOf(words.series),
    labels: [],
    request: ({ state }) => state.inputs,
    summary: ({ report }) => {
      const share = report.recognisedPct === null ? null : format.percent(report.recognisedPct, { decimals: 0 });
      const year = String(report.rows[report.rows.length - 1].year);
      return words.summary(
        format.money(report.totalContentSaving),
        format.money(report.totalPlContentSaving),
        year,
        share,
      );
    },
    table: ({ report }) => ({
      head: words.columns,
      rows: report.rows.map((row) => [
        String(row.year),
        ...[row.netCash, row.plSaving, row.cumulativeNetCash].map((amount) => format.number(amount, 1)),
      ]),
    }),
  };
}

/** @param {Context} context @returns {Kind} */
function marginChart({ format, messages }) {
  const words = messages.charts.margin;
  return {
    name: "margin",
    title: words.title,
    legend: legendOf(words.series),
    labels: Object.values(words.series),
    request: ({ state }) => state.inputs,
    summary: ({ report }) => {
      const last = report.rows[report.rows.length - 1];
      const percent = (/** @type {number} */ value) => format.percent(value, { decimals: 2 });
      return words.summary(
        percent(last.marginWithAiPct),
        percent(last.baselineMarginPct),
        String(last.year),
        format.points(last.marginUpliftPts),
      );
    },
    table: ({ report }) => {
      const [{ baselineMarginPct, year }] = report.rows;
      const baseYear = [
        String(year - 1),
        format.number(baselineMarginPct, 2),
        format.number(baselineMarginPct, 2),
        format.points(0),
      ];
      return {
        head: words.columns,
        rows: [
          baseYear,
          ...report.rows.map((row) => [
            String(row.year),
            format.number(row.marginWithAiPct, 2),
            format.number(row.baselineMarginPct, 2),
            format.points(row.marginUpliftPts),
          ]),
        ],
      };
    },
  };
}
