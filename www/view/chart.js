/**
 * A chart: a canvas that the engine draws on, with a title, a sentence and a table of the same numbers.
 *
 * @import { ChartName, FigureChange, Futures, Mark, Report, Typesetter } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { Messages } from "../texts/en/widget.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { State } from "../state/state.js"
 * @import { Story } from "../story/default.js"
 * @import { Theme } from "../base/theme.js"
 * @import { Cell } from "./result.js"
 * @import { Exact } from "../exports/csv.js"
 */

import { dataTable, element, set, write } from "../base/dom.js";
import { ROWS } from "./chart-layout.js";
import { createReading } from "./reading.js";
import { textOf, writeCell } from "./result.js";

/** A canvas with more device pixels a side than this draws nothing on some phones. */
const LARGEST_SIDE = 4096;

/** How far outside the window a chart counts as in sight. */
const NEAR = "10% 0px";

/**
 * What is given at the moment, even before anything can be projected.
 *
 * @typedef {object} Snapshot
 * @property {State} state
 * @property {State} author what the author set
 * @property {FigureChange[]} changes
 */

/**
 * What a chart shows at the moment; the author's futures are those of what the author set.
 *
 * @typedef {Snapshot & { report: Report, futures: Futures, authorsFutures: Futures }} Moment
 */

/**
 * @typedef {object} Context
 * @property {Engine} engine
 * @property {Story} story
 * @property {Format} format
 * @property {Messages} messages
 * @property {Theme} theme
 * @property {Typesetter} typesetter
 */

/**
 * Sets the text of pictures in the font and the numbers of the page.
 *
 * @param {Format} format
 * @param {Pick<Theme, "fontFamily">} theme
 * @returns {Typesetter}
 */
export function createTypesetter(format, theme) {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  return {
    width(text, size) {
      pen.font = `${size}px ${theme.fontFamily}`;
      return pen.measureText(text).width;
    },
    number: format.number,
    percent: (value) => format.percent(value, { signed: true }),
    points: format.printedPoints,
  };
}

/**
 * What is special to one chart.
 *
 * @typedef {object} Kind
 * @property {ChartName} name
 * @property {string | ((moment: Moment) => string)} title
 * @property {string} [note] what to know of the numbers in the table
 * @property {string[] | ((moment: Moment) => string[])} labels words inside the picture
 * @property {(moment: Moment) => any} request
 * @property {(moment: Moment) => string} summary
 * @property {(moment: Moment) => { head: string[], rows: Cell[][] }} table
 * @property {string} [form] what kind of chart it is, for a description; `exports.alt` has it of the charts of the answer
 * @property {(moment: Moment) => Exact} [exact] the same before it is rounded, for files
 * @property {string[]} [spoken] the columns of `exact` that are enough in a description, if not all
 * @property {(moment: Moment, words: PanelContext["messages"]["exports"]["alt"]) => string[]} [describe] what a description
 *   says of a chart that is not over years
 * @property {(moment: Moment) => boolean} [isEmpty] where there is nothing to draw, and the summary says so
 * @property {string} [file] what its files are called, where it shares its name with another chart
 */

/** @typedef {ReturnType<typeof createChart>} Chart */

/** @param {Kind} kind */
export const fileNameOf = ({ file, name }) => file ?? name;

/**
 * @param {Kind} kind
 * @param {PanelContext} context
 * @param {boolean} [isApart] whether its table is placed elsewhere, as `details`
 */
export function createChart(kind, context, isApart = false) {
  const { engine, messages, theme, typesetter } = context;
  // Left to right whatever the page: the drawing backend anchors text by writing direction.
  const canvas = element("canvas", { "aria-hidden": true, dir: "ltr" });
  const summary = element("p", { "data-summary": true });
  const title = element("h3");
  const reading = createReading(canvas, (event) => readingAt(event));
  const surface = element(
    "div",
    { class: "surface", tabindex: 0, role: "application" },
    ...[canvas, reading.guide, reading.text],
  );
  const twin = dataTable("", writeCell);
  const entitle = (/** @type {string} */ text) => {
    write(title, text);
    set(surface, "aria-label", text);
    write(/** @type {Node} */ (twin.table.caption), text);
  };
  if (typeof kind.title === "string") entitle(kind.title);
  const details = element(
    "details",
    { "data-numbers": fileNameOf(kind) },
    element("summary", {}, messages.ui.showNumbers),
    element("div", { class: "scroll" }, twin.table),
    kind.note ? element("p", { class: "note" }, kind.note) : "",
  );
  details.addEventListener("toggle", () =>
    context
      .load("explorations")
      .then(({ addBar }) => addBar(details, chart, () => last, context))
      .catch(console.error),
  );
  const figure = element(
    "figure",
    { "data-chart": fileNameOf(kind), part: "chart" },
    element("figcaption", {}, title, summary),
    surface,
    isApart ? "" : details,
  );

  /** @type {Mark[]} */
  let marks = [];
  /** @type {ReturnType<Kind["table"]>} */
  let numbers = { head: [], rows: [] };

  /** How many pixels of the picture there are for one of the page. */
  const scaleOf = () => canvas.width / (canvas.clientWidth || 1);
  const readingAt = (/** @type {PointerEvent} */ event) => {
    const scale = scaleOf();
    const along = ROWS.includes(kind.name) ? "y" : "x";
    const at = (along === "x" ? event.offsetX : event.offsetY) * scale;
    const nearest = marks.reduce(
      (best, mark) => (Math.abs(mark[along] - at) < Math.abs(best[along] - at) ? mark : best),
      marks[0],
    );
    if (!nearest) return undefined;
    const row = numbers.rows[nearest.index] ?? [];
    const text = row.map((cell, i) => (i ? `${numbers.head[i]} ${textOf(cell)}` : textOf(cell))).join(" · ");
    return { text, x: along === "x" ? nearest.x / scale : null };
  };

  // What is out of sight is drawn when it comes near: there may be more charts than a frame has time for. The
  // browser reports the size; reading it would lay out the page again in every frame.
  let isNear = true;
  let [width, height] = [0, 0];
  /** @type {Moment | undefined} */
  let last;
  let isDrawn = false;
  new IntersectionObserver(
    (entries) => {
      isNear = entries[entries.length - 1].isIntersecting;
      if (!isDrawn) draw();
    },
    { rootMargin: NEAR },
  ).observe(canvas);
  new ResizeObserver((entries) => {
    ({ width, height } = entries[entries.length - 1].contentRect);
    draw();
  }).observe(canvas);

  const draw = () => {
    isDrawn = false;
    if (!isNear || !last || !width || !height) return;
    isDrawn = true;
    const moment = last;
    const scale = Math.min(globalThis.devicePixelRatio || 1, LARGEST_SIDE / Math.max(width, height));
    marks = engine.draw(
      kind.name,
      canvas,
      kind.request(moment),
      {
        width: Math.round(width * scale),
        height: Math.round(height * scale),
        scale,
        fontSize: theme.labelSize,
        fontFamily: theme.fontFamily,
        colours: theme.colours,
        labels: typeof kind.labels === "function" ? kind.labels(moment) : kind.labels,
      },
      typesetter,
    );
  };

  // What the keys do is fetched when they come.
  const listen = () => {
    context.load("listening").then(
      ({ createKeys }) => createKeys(chart, context),
      (error) => {
        surface.addEventListener("focus", listen, { once: true });
        console.error(error);
      },
    );
  };
  surface.addEventListener("focus", listen, { once: true });

  const chart = {
    kind,
    figure,
    surface,
    reading,
    details,
    canvas,
    /** Where the data lie, the table that says the same, and how many pixels of the picture there are for one of the page. */
    shown: () => ({ marks, numbers, scale: scaleOf() }),
    moment: () => last,
    table: twin.table,
    /** @param {Moment} moment */
    write(moment) {
      numbers = kind.table(moment);
      if (typeof kind.title === "function") entitle(kind.title(moment));
      twin.update(numbers.head, numbers.rows);
      write(summary, kind.summary(moment));
      surface.hidden = kind.isEmpty?.(moment) ?? false;
    },
    /** @param {Moment} moment */
    draw(moment) {
      last = moment;
      draw();
    },
  };
  return chart;
}
