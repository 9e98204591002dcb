/**
 * The widget's inside: puts its parts together in a shadow root and keeps them in step with the state.
 *
 * @import { Deeper } from "./deeper.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { ControlActions } from "../view/controls.js"
 * @import { Snapshot, Moment } from "../view/chart.js"
 * @import { Guess } from "../view/guess.js"
 * @import { Notice } from "../link/sync.js"
 * @import { PanelContext } from "./panels.js"
 * @import { PanelName } from "./parts.js"
 * @import { State } from "../state/state.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { Texts } from "../texts/index.js"
 */

import { element, set, write } from "../base/dom.js";
import { createFormat } from "../base/format.js";
import { lazyStyleSheet } from "../base/stylesheet.js";
import { createTheme } from "../base/theme.js";
import { loadEngine } from "../engine/engine.js";
import { createChart, createTypesetter } from "../view/chart.js";
import { createControls } from "../view/controls.js";
import { createDifferences } from "../view/differences.js";
import { marginChart } from "../view/margin.js";
import { createReadout } from "../view/readout.js";
import { createWarnings } from "../view/warnings.js";
import css from "./element.css?text";
import { failedPart } from "./failed-part.js";
import { createNotes } from "./notes.js";
import { partsOf } from "./parts.js";
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
  const told = { loaded, catalogue, format, messages, texts, actions };
  const readout = createReadout(told);
  const warnings = createWarnings(told);
  const controls = createControls({ catalogue, format, messages, actions, claim: story.claim?.speedup });
  /** @type {PanelContext} */
  const context = {
    ...{ engine, catalogue, root, story, file, format, messages, texts, theme, actions },
    typesetter: createTypesetter(format, theme),
    charts: [],
    isShown: () => false,
    load: /** @type {PanelContext["load"]} */ ((/** @type {PanelName} */ name) => unfolding(context, name)),
    parts: partsOf(story),
  };
  const margin = createChart(marginChart(context), context, true);
  const notes = createNotes(context);
  const differences = createDifferences(context);
  const linked = element("p", { class: "linked", hidden: true });
  const missing = loaded.createMissing?.({ ...context, unfold: (name) => view.open(name) });
  const place = element("div", { class: "depth" });
  const deep = element("button", { type: "button", class: "primary", "data-action": "deeper" }, messages.ui.deeper);

  const lead = element(
    "div",
    { class: "lead", "data-workings": true },
    readout.question,
    readout.headline,
    readout.inPerspective,
    readout.rare,
    readout.stale,
    missing?.body ?? "",
  );
  const answer = element(
    "section",
    { class: "answer", part: "answer", "aria-label": messages.ui.answer },
    lead,
    element("div", { class: "dock", "data-workings": true }, readout.inShort, margin.figure),
    element(
      "div",
      { class: "controls" },
      controls.first,
      element("div", { class: "more" }, ...controls.others, controls.presets),
      margin.details,
      element("p", { class: "note on-card" }, messages.ui.card),
      deep,
    ),
    element("div", { class: "beside", "data-workings": true }, linked, differences.body, warnings.list, readout.asSet),
  );
  const widget = element(
    "div",
    { part: "widget", lang: texts.language, dir: texts.direction },
    answer,
    place,
    readout.live,
    notes.note,
  );
  // The browser's own event would leave the widget without a report; the element sends one with a report.
  widget.addEventListener("input", (event) => event.stopPropagation());
  widget.addEventListener("change", actions.settled);
  widget.addEventListener("click", notes.click);
  widget.addEventListener("pointerdown", () => readout.voice.hold(true));
  const aid = (/** @type {Event} */ { target: first }) =>
    import("./keyboard.js")
      .then(({ createKeyboard }) =>
        createKeyboard(context, { body: widget, first, headline: readout.headline, place, open: view.open }),
      )
      .catch(console.error);
  widget.addEventListener("focusin", aid, { once: true });
  const showDeeper = () => {
    set(widget, "data-deep", true);
    deep.hidden = true;
    return load();
  };
  deep.addEventListener("click", () => {
    showDeeper();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });

  root.adoptedStyleSheets = [styleSheet()];
  root.replaceChildren(widget, theme.probe);
  let stylesRead = false;
  const readStyles = () => {
    if (!stylesRead) {
      theme.measure(widget);
      theme.read();
    }
    stylesRead = true;
  };

  /** Whether the reader is to guess before anything is shown. */
  let isGuessed = !root.host.hasAttribute("guess");
  /** @type {Guess | undefined} */
  let guess;
  const hide = (/** @type {boolean} */ isHidden) => {
    answer.hidden = place.hidden = isHidden;
  };
  hide(!isGuessed);
  const ask = (/** @type {Moment} */ moment) => {
    isGuessed = true;
    import("../view/guess.js")
      .then(({ createGuess }) => createGuess(context, moment, { hidden: [answer, place], lead }))
      .then((made) => (guess = made))
      .catch((error) => {
        hide(false);
        console.error(error);
      });
  };

  /** @type {Deeper | undefined} */
  let deeper;
  /** @type {Promise<void> | undefined} */
  let loading;
  const load = () => {
    // The charts of the story are drawn by the whole engine.
    loading ??= Promise.all([import("./deeper.js"), texts.later().then(({ deeper }) => deeper()), loadEngine()]).then(
      ([{ createDeeper }, { deeperFor }]) => {
        Object.assign(messages, deeperFor(story));
        deeper = createDeeper(context, readout.money);
        const { changes, claim, savings } = deeper.charts;
        context.charts = [changes, claim, margin, savings];
        place.replaceChildren(deeper.body);
        actions.redraw();
      },
      (error) => {
        // The next request tries the fetch again.
        loading = undefined;
        place.replaceChildren(...failedPart(messages, load));
        console.error(error);
      },
    );
    return loading;
  };
  // Nothing is fetched for a card, or for what nobody scrolls to.
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    sight.disconnect();
    load();
  });

  const view = {
    context,

    /** @param {string | null} name the part that the author chose; the style sheet hides the others */
    setView(name) {
      sight.observe(place);
      if (name === "uncertainty") view.open(name);
      view.follow();
    },

    /** Goes to the step of the claim that the page may ask for. */
    async follow() {
      const { host } = root;
      const isAsked = host.hasAttribute("sync-url") && /[?&#]ai-savings[\w-]*-(step|section)/u.test(location.href);
      if (!isAsked && !host.hasAttribute("step")) return;
      await showDeeper();
      deeper?.follow();
      actions.redraw();
    },

    /** Opens a part below the answer, and waits until it is there. @param {PanelName} name */
    async open(name) {
      await load();
      await deeper?.open(name);
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
      for (const wish of ["color-scheme: dark", "contrast: more"]) {
        matchMedia(`(prefers-${wish})`).addEventListener("change", again, { signal });
      }
      addEventListener("hashchange", view.follow, { signal });
      // Wherever it is released, and whatever the page does with it; a key says that it was, if nothing else does.
      for (const kind of ["pointerup", "pointercancel", "keydown"]) {
        addEventListener(kind, () => readout.voice.hold(false), { signal, capture: true });
      }
      watchPixelRatio(again, signal);
      // The probe is as wide as the page's text is high.
      const size = new ResizeObserver(again);
      size.observe(theme.probe);
      signal.addEventListener("abort", () => {
        size.disconnect();
        readout.voice.hush();
      });
      again();
    },

    /** @param {Moment} moment @param {Notice} [notice] what to say of the link that was followed */
    update(moment, notice) {
      const stale = Object.keys(moment.state.drafts).length > 0;
      set(widget, "data-state", stale ? "stale" : "ready");
      readout.update(moment, stale);
      const isLinked = notice?.state.inputs === moment.state.inputs;
      linked.hidden = !isLinked;
      write(linked, isLinked && notice ? notice.text(moment.report, format) : "");
      warnings.update(moment.report);
      controls.update(moment.state);
      differences.write(moment);
      margin.write(moment);
      deeper?.write(moment);
      guess?.write(moment);
      if (!isGuessed) ask(moment);
      notes.write(moment);
      readStyles();
      margin.draw(moment);
      deeper?.draw(moment);
    },

    /**
     * As long as an input is not known, nothing is projected; what does not need a projection is still shown.
     *
     * @param {Snapshot} given
     */
    updateGiven(given) {
      set(widget, "data-state", "incomplete");
      readout.voice.heed(given);
      // What is to be guessed is not there; what is missing is to be entered.
      if (!isGuessed) hide(false);
      isGuessed = true;
      controls.update(given.state);
      missing?.write(given);
      deeper?.writeGiven(given);
      // This does not read the report either.
      notes.write(/** @type {Moment} */ (given));
      readStyles();
      deeper?.drawGiven(given);
    },
  };
  return view;
}

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
