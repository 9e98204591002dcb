/**
 * The widget's inside: puts its parts together in a shadow root and keeps them in step with the state.
 *
 * @import { Engine } from "../engine/engine.js"
 * @import { ControlActions } from "../view/controls.js"
 * @import { Snapshot, Moment } from "../view/chart.js"
 * @import { Notice } from "../link/sync.js"
 * @import { PanelContext, PanelName } from "./panels.js"
 * @import { State } from "../state/state.js"
 * @import { Story, LoadedStory } from "../story/default.js"
 * @import { Texts } from "../texts/index.js"
 */

import { dateText } from "../base/dates.js";
import { element, set, write } from "../base/dom.js";
import { createFormat } from "../base/format.js";
import { lazyStyleSheet } from "../base/stylesheet.js";
import { createTheme } from "../base/theme.js";
import { overdueText } from "../story/due.js";
import { createTypesetter } from "../view/chart.js";
import { createCharts } from "../view/charts.js";
import { createClaim } from "../view/claim.js";
import { createControls } from "../view/controls.js";
import { createDifferences } from "../view/differences.js";
import { createFigures } from "../view/figures.js";
import { createReadout } from "../view/readout.js";
import { createWarnings } from "../view/warnings.js";
import css from "./element.css?text";
import { createNotes } from "./notes.js";
import { createPanels, partsOf } from "./panels.js";
import { unfolding } from "./unfold.js";

const styleSheet = lazyStyleSheet(css);

/**
 * The messages from the parts of the widget to the element.
 *
 * @typedef {object} ViewActions
 * @property {(id: string, field: "current" | "prior", value: number | null, text: string) => void} figure
 * @property {(id: string, ends: [number, number] | null | undefined, text: string) => void} range an uncertain input gets
 *   other ends, is switched off, or goes back to the catalogue's; `text` is what was typed
 * @property {(change: (state: State) => State) => void} update anything else of the state
 * @property {() => void} redraw something is shown that was not before
 * @property {() => void} settled the reader has let go
 */

/** @typedef {ControlActions & ViewActions} Actions */

/** A story with the texts in the language of the reader. @typedef {LoadedStory & { texts: Texts }} Told */

/**
 * @param {object} context
 * @param {Engine} context.engine
 * @param {ShadowRoot} context.root
 * @param {Told} context.loaded
 * @param {string} context.locale
 * @param {Actions} context.actions
 */
export function createView({ engine, root, loaded, locale, actions }) {
  const { story, catalogue, file, texts } = loaded;
  const messages = /** @type {PanelContext["messages"]} */ (texts.first(story));
  const format = createFormat(supported(locale), story.currency, messages.units);
  const theme = createTheme();
  const readout = createReadout({ catalogue, format, messages });
  const warnings = createWarnings({ loaded, format, messages });
  const controls = createControls({ catalogue, format, messages, actions });
  const typesetter = createTypesetter(format, theme);
  /** @type {PanelContext} */
  const context = {
    ...{ engine, catalogue, root, story, file, format, messages, texts, theme, typesetter, actions },
    charts: [],
    load: /** @type {PanelContext["load"]} */ ((/** @type {PanelName} */ name) => unfolding(context, name)),
    parts: partsOf(story),
  };
  const charts = createCharts(context);
  const [changes, savings, margin] = charts;
  const figures = createFigures(context);
  const claim = createClaim(context);
  context.charts = [changes, claim.chart, margin, savings];
  const panels = createPanels(context);
  const notes = createNotes(context);
  const differences = createDifferences(context);
  const linked = element("p", { class: "linked", hidden: true });
  const overdue = overdueText(story.nextDue, format.locale, messages);
  const missing = loaded.createMissing?.({ ...context, unfold: panels.open });

  const widget = element(
    "div",
    { part: "widget", lang: texts.language, dir: "ltr" },
    element(
      "section",
      { class: "figures" },
      element(
        "div",
        {},
        figures.versions,
        figures.table,
        overdue ? element("p", { class: "note", "data-overdue": true }, overdue) : "",
        element("p", { class: "note" }, story.texts.note),
      ),
      changes.figure,
    ),
    element(
      "div",
      { class: "answer", "data-workings": true },
      readout.headline,
      readout.rare,
      readout.stale,
      missing?.body ?? "",
    ),
    element("div", { class: "beside", "data-workings": true }, readout.asSet, warnings.list, linked, differences.body),
    claim.section,
    element(
      "section",
      { class: "projection" },
      element("h2", {}, messages.ui.projection(Boolean(story.claim))),
      element("div", { class: "controls" }, controls.presets, ...controls.headline, readout.money),
      element("div", { class: "charts" }, margin.figure, savings.figure),
    ),
    ...panels.sections,
    footer(story, messages, format.locale, overdue),
    readout.live,
    notes.note,
    theme.probe,
  );
  // The browser's own event would leave the widget without a report; the element sends one with a report.
  widget.addEventListener("input", (event) => event.stopPropagation());
  widget.addEventListener("change", actions.settled);
  widget.addEventListener("click", notes.click);

  root.adoptedStyleSheets = [styleSheet()];
  root.replaceChildren(widget);
  let stylesRead = false;
  const readStyles = () => {
    if (!stylesRead) theme.read();
    stylesRead = true;
  };

  return {
    context,

    /** @param {string | null} name the part that the author chose; the style sheet hides the others */
    setView(name) {
      if (name === "uncertainty") panels.open(name);
    },

    /** The theme may have changed. */
    setTheme() {
      stylesRead = false;
    },

    /**
     * Listens, until the signal, for what changes the pictures without changing the state.
     *
     * @param {AbortSignal} signal
     * @param {() => void} redraw
     */
    connect(signal, redraw) {
      const again = () => {
        stylesRead = false;
        redraw();
      };
      const dark = matchMedia("(prefers-color-scheme: dark)");
      dark.addEventListener("change", again, { signal });
      watchPixelRatio(again, signal);
      signal.addEventListener("abort", () => readout.hush());
      again();
    },

    /** @param {Moment} moment @param {Notice} [notice] what to say of the link that was followed */
    update(moment, notice) {
      const stale = Object.keys(moment.state.drafts).length > 0;
      set(widget, "data-state", stale ? "stale" : "ready");
      figures.update(moment.state, moment.changes);
      readout.update(moment, stale);
      const isLinked = notice?.state.inputs === moment.state.inputs;
      linked.hidden = !isLinked;
      write(linked, isLinked && notice ? notice.text(moment.report, format) : "");
      warnings.update(moment.report);
      controls.update(moment.state);
      differences.write(moment);
      claim.write(moment);
      for (const chart of charts) chart.write(moment);
      panels.write(moment, true);
      notes.write(moment);
      readStyles();
      claim.draw(moment);
      for (const chart of charts) chart.draw(moment);
      panels.draw(moment, true);
    },

    /**
     * As long as an input is not known, nothing is projected; what does not need a projection is still shown.
     *
     * @param {Snapshot} given
     */
    updateGiven(given) {
      // The parts that are written here do not read the report.
      const moment = /** @type {Moment} */ (given);
      set(widget, "data-state", "incomplete");
      figures.update(given.state, given.changes);
      controls.update(given.state);
      missing?.write(given);
      changes.write(moment);
      panels.write(moment, false);
      notes.write(moment);
      readStyles();
      changes.draw(moment);
      panels.draw(moment, false);
    },
  };
}

/**
 * @param {Story} story
 * @param {PanelContext["messages"]} messages
 * @param {string} locale
 * @param {string} overdue that a newer report was due
 */
const footer = (story, messages, locale, overdue) =>
  element(
    "footer",
    { part: "footer" },
    element("p", {}, messages.ui.caveat),
    element(
      "p",
      {},
      `${story.texts.baseYear} ${overdue ? `${overdue} ` : ""}${messages.ui.version(VERSION, dateText(story.asOf, locale))}`,
    ),
  );

/**
 * The locale if the browser knows it, otherwise British English.
 *
 * @param {string} locale
 */
function supported(locale) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}

/**
 * Zooming and moving to another screen change the pixel ratio; each query only hears of leaving its own.
 *
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
function watchPixelRatio(changed, signal) {
  if (signal.aborted) return;
  const query = matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
  const once = () => {
    changed();
    watchPixelRatio(changed, signal);
  };
  query.addEventListener("change", once, { once: true, signal });
}
