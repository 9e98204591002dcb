/**
 * The element. Data flows one way: a change is merged into the state, one frame is requested, the engine computes, the
 * element writes what changed and sends one event.
 *
 * @import { Futures, Report } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Notice, Widget } from "../link/sync.js"
 * @import { State } from "../state/state.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { Transitions } from "./transitions.js"
 * @import { Told } from "./view.js"
 */

import { loadInitialEngine } from "../engine/engine.js";
import { createSimulator } from "../engine/simulator.js";
import { isComplete, keptOf, withInput, withLocks, withPreset } from "../state/state.js";
import { defaultStory } from "../story/default.js";
import { textsFor } from "../texts/index.js";
import { ATTRIBUTES, assigned, authorsState, OF_STATE } from "./attributes.js";
import { failed, loadLinks, loadTexts } from "./loading.js";
import { createTransitions } from "./transitions.js";
import { createView } from "./view.js";

/** How far outside the window a widget begins to load: a reader who scrolls on should not have to wait. */
const NEAR = "50% 0px";

// Node does not have this class; importing this module there must not throw.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * `<ai-savings-calculator>`.
 *
 * Attributes: `story` (the address of a story file; the default story without it), `preset` (`cautious`, `base`, `bold`),
 * `inputs` (such as `speedup:10x vfxShare:5%`), `view` (`full`, `card` for the answer with one slider, `figures`, `claim`
 * for the answer and its chain, `projection`, `uncertainty` for the answer and how sure it is), `locale`, `theme`
 * (`light`, `dark`, `contrast`), `locked` (ids of inputs, or `all`, that the reader cannot change). With `sync-url` the address of
 * the page keeps what the reader has set; `state` sets a state (docs/LINKS.md). Events: `load` once a story is loaded and
 * shown, `input` and `change`, with the report as their detail; `load-error` with a code. The content between its tags is
 * shown until the element runs, and for ever if it cannot.
 */
export class AiSavingsCalculator extends Base {
  static observedAttributes = ATTRIBUTES;

  /** @type {Engine | undefined} */
  #engine;
  /** @type {Told | undefined} */
  #loaded;
  /** @type {ReturnType<typeof createView> | undefined} */
  #view;
  /** What the author set. @type {State | undefined} */
  #author;
  /** @type {State | undefined} */
  #state;
  /** @type {Report | undefined} */
  #report;
  /** @type {Futures | undefined} */
  #futures;
  /** The notice about a link that was made with another model. @type {Notice | undefined} */
  #notice;
  /** @type {ReturnType<typeof createSimulator> | undefined} */
  #simulator;
  /** The ways from one state to the next, each tried on the engine. @type {Transitions | undefined} */
  #transitions;
  #frame = 0;
  /** The story that is being loaded, `null` for the default one. @type {string | null | undefined} */
  #awaited;
  /** The kinds of event to send once the next frame is drawn. @type {Set<"load" | "input" | "change">} */
  #events = new Set();
  /** Ends what the view on the page listens to. @type {AbortController | undefined} */
  #connection;
  /** Settings that came before there was a state to set. */
  #pending = "";
  /** Whether loading has been requested. */
  #begun = false;
  /** Reports when the widget comes near the window. @type {IntersectionObserver | undefined} */
  #sight;

  /** What was calculated last; `undefined` until the engine runs, and while an input is not known. */
  get report() {
    return this.#report;
  }

  /** The results of the futures that were simulated last: the answer is their middle. */
  get futures() {
    return this.#report && this.#futures;
  }

  /**
   * Sets inputs as the reader would, such as `speedup:10x vfxShare:5%`. A value that the engine refuses is shown as
   * refused.
   *
   * @param {string} inputs
   */
  set(inputs) {
    if (!this.#state) {
      this.#pending += ` ${inputs}`;
      this.#start();
      return;
    }
    this.#change((state) => assigned(state, inputs, this.#catalogue, this.#tried));
    this.#announce("change");
  }

  /**
   * A result or an input as the page prints it, such as `marginUpliftPts`, `plSaving 2029` or `speedup`; nothing if no
   * result has that name, or if it is not known yet.
   *
   * @param {string} name
   */
  async print(name) {
    const { printed } = await import("../prose/print.js");
    const [view, report, futures] = [this.#view, this.#report, this.#futures];
    return view && report && futures ? printed(name, { report, futures }, view.context) : undefined;
  }

  connectedCallback() {
    if (this.#view) {
      this.#connect();
      return;
    }
    // Nothing is fetched for a widget that nobody may ever scroll to.
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#sight?.disconnect();
        this.#start();
      },
      { rootMargin: NEAR },
    );
    this.#sight.observe(this);
  }

  disconnectedCallback() {
    this.#sight?.disconnect();
    this.#connection?.abort();
    this.#simulator?.rest();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "story" && this.isConnected && this.#begun) this.#start();
    if (!this.#view) return;
    if (OF_STATE.has(name)) {
      this.#begin();
      this.#link("write");
    }
    if (name === "state" || name === "sync-url") this.#link("read");
    if (name === "locale") this.#translate();
    this.#view.setTheme();
    this.#view.setView(this.getAttribute("view"));
    this.#schedule();
  }

  /** Loads engine and story; the light DOM stays until both are there, because the shadow root is attached only then. */
  async #start() {
    const story = this.getAttribute("story");
    this.#begun = true;
    if (this.#awaited === story) return;
    this.#awaited = story;
    const locale = this.#locale;
    let links;
    try {
      const [engine, loaded] = await Promise.all([
        loadInitialEngine(),
        story === null ? textsFor(locale) : loadTexts(story, locale),
      ]);
      const told = "catalogue" in loaded ? loaded : { ...defaultStory(engine, loaded), texts: loaded };
      // The code that reads a link is fetched first. From then on nothing is awaited, for a frame in between would show
      // one story with the state of another.
      links = await loadLinks(this, "read", told);
      if (this.#awaited !== story) return;
      this.#engine = engine;
      this.#loaded = told;
    } catch (error) {
      if (this.#awaited === story) failed(this, error);
      return;
    } finally {
      if (this.#awaited === story) this.#awaited = undefined;
    }
    this.#transitions ??= createTransitions(this.#engine);
    this.#simulator ??= createSimulator(this.#engine, this.#loaded.catalogue.futures.draws, () => this.#schedule());
    this.#begin();
    this.#read(links);
    if (this.#pending) this.#change((state) => assigned(state, this.#pending, this.#catalogue, this.#tried));
    this.#pending = "";
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    this.#events.add("load");
    this.#render();
    // The language may have been changed meanwhile.
    if (locale !== this.#locale) this.#translate();
  }

  /** Puts the view into the language that is now requested; a failed fetch leaves the view as it is. */
  async #translate() {
    const [loaded, locale] = [/** @type {Told} */ (this.#loaded), this.#locale];
    const told = await loadTexts(loaded, locale).catch(console.error);
    // Another story or another language may have come meanwhile.
    if (!told || loaded !== this.#loaded || locale !== this.#locale) return;
    this.#loaded = told;
    this.#render();
  }

  get #locale() {
    return this.getAttribute("locale") ?? "en-GB";
  }

  /** Builds the view from scratch, as at the start and for another language. */
  #render() {
    const [engine, loaded, root] = [this.#engine, this.#loaded, this.shadowRoot];
    if (!engine || !loaded || !root) return;
    this.#view = createView({
      engine,
      root,
      loaded,
      locale: this.#locale,
      actions: {
        input: (id, value, text) => this.#change((state) => this.#tried.input(state, id, value, text)),
        reset: (id) => {
          this.#change((state) => withInput(state, id, loaded.catalogue.presets[state.preset][id] ?? state.inputs[id]));
          this.#announce("change");
        },
        preset: (preset) => this.#change((state) => withPreset(state, loaded.catalogue, preset)),
        resetAll: () => {
          const start = authorsState(this, loaded, this.#tried);
          this.#change((state) => ({ ...start, ...keptOf(state) }));
          this.#announce("change");
        },
        figure: (id, field, value, text) => this.#change((state) => this.#tried.figure(state, id, field, value, text)),
        range: (id, ends, text) => this.#change((state) => this.#tried.range(state, id, ends, text)),
        update: (change) => this.#change(change),
        redraw: () => this.#schedule(),
        settled: () => this.#announce("change"),
      },
    });
    this.#view.setView(this.getAttribute("view"));
    if (this.isConnected) this.#connect();
  }

  #connect() {
    if (!this.#view) return;
    // A view that was there before, in another language, must not go on listening.
    this.#connection?.abort();
    this.#connection = new AbortController();
    this.#view.connect(this.#connection.signal, () => this.#schedule());
    this.#schedule();
  }

  /** The reader starts from what the author set. */
  #begin() {
    this.#author = authorsState(this, /** @type {LoadedStory} */ (this.#loaded), this.#tried);
    this.#state = this.#author;
  }

  /** @param {"read" | "write"} step */
  async #link(step) {
    const links = await loadLinks(this, step, this.#loaded);
    if (step === "read") this.#read(links);
    else links?.write(this, this.#linked);
  }

  /** @param {Awaited<ReturnType<typeof import("../link/sync.js").createLinks>> | void} links nothing where there is no link */
  #read(links) {
    const read = links?.read(this, this.#linked);
    if (!read || !this.#author) return;
    this.#state = withLocks(read.state, this.#author);
    this.#notice = read.notice && { ...read.notice, state: this.#state };
    this.#schedule();
  }

  /** What reading and writing a link takes: the engine, the loaded story, the author's state and the reader's. */
  get #linked() {
    const [engine, loaded, author, state] = [this.#engine, this.#loaded, this.#author, this.#state];
    return /** @type {Widget} */ ({ engine, loaded, author, state });
  }

  /** Available as soon as there is a state. */
  get #catalogue() {
    return /** @type {LoadedStory} */ (this.#loaded).catalogue;
  }

  /** The same. */
  get #tried() {
    return /** @type {Transitions} */ (this.#transitions);
  }

  /** @param {(state: State) => State} change */
  #change(change) {
    if (!this.#state || !this.#author) return;
    this.#state = withLocks(change(this.#state), this.#author);
    this.#announce("input");
  }

  /** @param {"input" | "change"} kind */
  #announce(kind) {
    this.#events.add(kind);
    this.#schedule();
  }

  /** However many changes come, one frame is drawn. */
  #schedule() {
    if (!this.isConnected) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const [engine, view, state, author, simulator] = [
      this.#engine,
      this.#view,
      this.#state,
      this.#author,
      this.#simulator,
    ];
    if (!engine || !view || !state || !author || !simulator) return;
    const given = { state, author, changes: this.#tried.changesOf(state.figures) };
    if (isComplete(state)) {
      this.#report = this.#tried.reportOf(state.inputs);
      const futures = simulator.futures(state, !this.#events.has("change"));
      const authorsFutures = isComplete(author) ? simulator.authors(author) : futures;
      this.#futures = futures;
      view.update({ ...given, report: this.#report, futures, authorsFutures }, this.#notice);
    } else {
      this.#report = undefined;
      view.updateGiven(given);
    }
    if (this.#events.has("change")) this.#link("write");
    for (const kind of this.#events) {
      // A page that waits for its own load event must not mistake this one for it.
      const bubbles = kind !== "load";
      this.dispatchEvent(new CustomEvent(kind, { detail: this.#report, bubbles, composed: true }));
    }
    this.#events.clear();
  }
}
