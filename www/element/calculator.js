/**
 * The element. A one-way street: a change is merged into the state, one frame is asked for, the engine computes, what
 * changed is written, one event is sent.
 *
 * @import { AllInputs, Futures, InputId, PresetName, Report } from "../../target/wasm/core.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Notice, Widget } from "../link/sync.js"
 * @import { State } from "../state/state.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { Told } from "./view.js"
 */

import { LoadError, loadAnswer, Refusal } from "../engine/engine.js";
import { createSimulator } from "../engine/simulator.js";
import {
  idsOf,
  initialState,
  isComplete,
  known,
  withDraft,
  withFigure,
  withInput,
  withLocks,
  withPreset,
  withRange,
} from "../state/state.js";
import { defaultStory } from "../story/default.js";
import { textsFor } from "../texts/index.js";
import { createView } from "./view.js";

/** @type {PresetName} */
const DEFAULT_PRESET = "base";

/** How far outside the window a widget begins to load: a reader who scrolls on should not have to wait. */
const NEAR = "50% 0px";

// In Node there is no such class; importing this module there must not throw.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * `<ai-savings-calculator>`.
 *
 * Attributes: `story` (the address of a story file; the default story without it), `preset` (`cautious`, `base`, `bold`),
 * `inputs` (such as `speedup:10 vfxShare:0.05`), `view` (`full`, `figures`, `claim` for the answer and its chain,
 * `projection`, `uncertainty` for the answer and how sure it is), `locale`, `theme` (`light`, `dark`), `locked` (ids of
 * inputs, or `all`, that the reader cannot change). With `sync-url` what the reader has set is kept in the address of the
 * page, and read from there; `state` hands a state over (docs/LINKS.md). Events: `load` once a story is told, `input` and
 * `change`, with the report as their detail; `load-error` with a code. What stands between its tags is shown until it runs,
 * and for ever if it cannot.
 */
export class AiSavingsCalculator extends Base {
  static observedAttributes = ["story", "preset", "inputs", "view", "locale", "theme", "locked", "state", "sync-url"];

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
  /** What is to be said of a link that was made with another model. @type {Notice | undefined} */
  #notice;
  /** @type {ReturnType<typeof createSimulator> | undefined} */
  #simulator;
  /** What was calculated, by the inputs it follows from. @type {WeakMap<AllInputs, Report>} */
  #reports = new WeakMap();
  #frame = 0;
  /** The story that is being loaded, `null` for the default one. @type {string | null | undefined} */
  #awaited;
  /** The kinds of event to send once the next frame is drawn. @type {Set<"load" | "input" | "change">} */
  #events = new Set();
  /** Ends what the view on the page listens to. @type {AbortController | undefined} */
  #connection;
  /** What was to be set before there was anything to set. */
  #pending = "";
  /** Whether anything has been asked for. */
  #begun = false;
  /** Tells when the widget comes near the window. @type {IntersectionObserver | undefined} */
  #sight;

  /** What was calculated last; `undefined` until the engine runs, and while an input is not known. */
  get report() {
    return this.#report;
  }

  /** What became of the futures that were simulated last: the answer is their middle. */
  get futures() {
    return this.#report && this.#futures;
  }

  /**
   * Sets inputs as the reader would, such as `speedup:10 vfxShare:0.05`. What the engine refuses is shown as such.
   *
   * @param {string} inputs
   */
  set(inputs) {
    if (!this.#state) {
      this.#pending += ` ${inputs}`;
      this.#start();
      return;
    }
    this.#change((state) => this.#assigned(state, inputs));
    this.#announce("change");
  }

  /**
   * A result or an input as the page prints it, such as `marginUpliftPts`, `plSaving 2029` or `speedup`; nothing if there is
   * none of that name, or none yet.
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
    if (/preset|inputs|locked/u.test(name)) {
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
      const [engine, loaded] = await Promise.all([loadAnswer(), story !== null && tell(story, locale)]);
      const told = loaded || (await tell(defaultStory(engine), locale));
      // What reads a link comes first. From then on nothing is awaited, for a frame in between would show one story with the
      // state of another.
      links = await this.#links("read", told);
      if (this.#awaited !== story) return;
      this.#engine = engine;
      this.#loaded = told;
    } catch (error) {
      if (this.#awaited === story) this.#fail(error);
      return;
    } finally {
      if (this.#awaited === story) this.#awaited = undefined;
    }
    this.#simulator ??= createSimulator(this.#engine, this.#loaded.catalogue.futures.draws, () => this.#schedule());
    this.#begin();
    this.#read(links);
    if (this.#pending) this.#change((state) => this.#assigned(state, this.#pending));
    this.#pending = "";
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    this.#events.add("load");
    this.#render();
    // The language may have been changed meanwhile.
    if (locale !== this.#locale) this.#translate();
  }

  /** Puts the view into the language that is asked for now; one that cannot be fetched leaves it as it is. */
  async #translate() {
    const [loaded, locale] = [/** @type {Told} */ (this.#loaded), this.#locale];
    const told = await tell(loaded, locale).catch(console.error);
    // Another story or another language may have come meanwhile.
    if (!told || loaded !== this.#loaded || locale !== this.#locale) return;
    this.#loaded = told;
    this.#render();
  }

  /** The reader keeps what is there; the author is told, in words that are fetched for it. @param {unknown} error */
  #fail(error) {
    const code = error instanceof LoadError ? error.code : "fetchFailed";
    const story = this.getAttribute("story");
    import("./load-failure.js")
      .then(({ explain }) => explain(code, error, story, textsFor(this.#locale)))
      .catch(() => console.error(error));
    this.dispatchEvent(new CustomEvent("load-error", { detail: code, bubbles: true, composed: true }));
  }

  get #locale() {
    return this.getAttribute("locale") ?? "en-GB";
  }

  /** Builds the view afresh, as at the start and for another language. */
  #render() {
    const [engine, loaded, root] = [this.#engine, this.#loaded, this.shadowRoot];
    if (!engine || !loaded || !root) return;
    this.#view = createView({
      engine,
      root,
      loaded,
      locale: this.#locale,
      actions: {
        input: (id, value, text) => this.#setInput(id, value, text),
        reset: (id) => {
          this.#reset(id);
          this.#announce("change");
        },
        preset: (preset) => this.#change((state) => withPreset(state, loaded.catalogue, preset)),
        resetAll: () => {
          // What the reader has kept or asked stays.
          this.#change(({ scenarios, goal, map, basis }) => ({ ...this.#authorsState(), scenarios, goal, map, basis }));
          this.#announce("change");
        },
        figure: (id, field, value, text) => this.#setFigure(id, field, value, text),
        range: (id, ends, text) => this.#setRange(id, ends, text),
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
    this.#author = this.#authorsState();
    this.#state = this.#author;
  }

  /**
   * What reads and writes links is fetched only where there is one: in an attribute, or in the page's address.
   *
   * @param {"read" | "write"} step
   * @param {Told | undefined} [loaded]
   */
  async #links(step, loaded = this.#loaded) {
    const isSynced = this.hasAttribute("sync-url") && (step === "write" || location.search.includes("ai-savings"));
    if (!isSynced && !this.hasAttribute("state")) return undefined;
    return import("../link/sync.js")
      .then(({ createLinks }) => createLinks(/** @type {Told} */ (loaded).texts))
      .catch(console.error);
  }

  /** @param {"read" | "write"} step */
  async #link(step) {
    const links = await this.#links(step);
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

  /** What a link is about. */
  get #linked() {
    const [engine, loaded, author, state] = [this.#engine, this.#loaded, this.#author, this.#state];
    return /** @type {Widget} */ ({ engine, loaded, author, state });
  }

  /** What the author set by story and attributes. @returns {State} */
  #authorsState() {
    const { catalogue, story } = /** @type {LoadedStory} */ (this.#loaded);
    const name = this.getAttribute("preset") ?? "";
    const preset = name in catalogue.presets ? /** @type {PresetName} */ (name) : DEFAULT_PRESET;
    const state = this.#assigned(initialState(catalogue, preset, story.figures), this.getAttribute("inputs") ?? "");
    const locked = ` ${this.getAttribute("locked")} `;
    const isLocked = (/** @type {string} */ id) => locked.includes(` ${id} `) || locked === " all ";
    // What is not disclosed has to be entered before there is an answer, so it is never locked.
    return { ...state, locked: idsOf(known(state.inputs)).filter(isLocked) };
  }

  /**
   * @param {State} state
   * @param {string} inputs such as `speedup:10 vfxShare:0.05`, the curve as `amortCurve:0.5/0.5`
   */
  #assigned(state, inputs) {
    let next = state;
    for (const [, name, text] of inputs.matchAll(/([\w]+):(\S+?)(?=[\s,;]|$)/gu)) {
      if (!Object.hasOwn(next.inputs, name)) continue;
      const id = /** @type {InputId} */ (name);
      const numbers = text.split("/").map(Number);
      next = this.#checked(next, id, Array.isArray(next.inputs[id]) ? numbers : numbers[0], text);
    }
    return next;
  }

  /**
   * @param {InputId} id
   * @param {number | number[]} value
   * @param {string} text
   */
  #setInput(id, value, text) {
    this.#change((state) => this.#checked(state, id, value, text));
  }

  /** @param {InputId} id */
  #reset(id) {
    this.#change((state) =>
      withInput(state, id, this.#loaded?.catalogue.presets[state.preset][id] ?? state.inputs[id]),
    );
  }

  /**
   * The report of inputs, calculated once: to try a value and to show what follows from it is the same call. Throws a
   * refusal.
   *
   * @param {AllInputs} inputs
   */
  #reportOf(inputs) {
    let report = this.#reports.get(inputs);
    if (!report) {
      report = /** @type {Engine} */ (this.#engine).calculate(known(inputs));
      this.#reports.set(inputs, report);
    }
    return report;
  }

  /**
   * The state with an input set, or with a draft beside it if the engine refuses it.
   *
   * @param {State} state
   * @param {InputId} id
   * @param {number | number[]} value
   * @param {string} text
   */
  #checked(state, id, value, text) {
    const next = withInput(state, id, value);
    return this.#tried(next, state, id, text, () => this.#reportOf(next.inputs));
  }

  /**
   * @param {string} id
   * @param {"current" | "prior"} field
   * @param {number | null} value
   * @param {string} text
   */
  #setFigure(id, field, value, text) {
    this.#change((state) => {
      const next = withFigure(state, id, field, value);
      return this.#tried(next, state, `${id}.${field}`, text, (engine) => engine.changes(next.figures));
    });
  }

  /**
   * @param {string} id
   * @param {[number, number] | null | undefined} ends
   * @param {string} text
   */
  #setRange(id, ends, text) {
    this.#change((state) => {
      const next = withRange(state, id, ends);
      return this.#tried(next, state, `ranges.${id}`, text, (engine) =>
        engine.simulate({ draws: 1, ranges: next.ranges }),
      );
    });
  }

  /**
   * @param {State} next
   * @param {State} before
   * @param {string} key
   * @param {string} text
   * @param {(engine: Engine) => unknown} attempt
   */
  #tried(next, before, key, text, attempt) {
    try {
      attempt(/** @type {Engine} */ (this.#engine));
      return next;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return withDraft(before, key, { text, problem: refusal.problems[0] });
    }
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
    const given = { state, author, changes: engine.changes(state.figures) };
    if (isComplete(state)) {
      this.#report = this.#reportOf(state.inputs);
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
      // A page that waits for its own load must not take this one for it.
      const bubbles = kind !== "load";
      this.dispatchEvent(new CustomEvent(kind, { detail: this.#report, bubbles, composed: true }));
    }
    this.#events.clear();
  }
}

/**
 * A story by its address, or one that is at hand, in the language of a locale. The default one is at hand in that of the
 * build.
 *
 * @param {string | LoadedStory} source
 * @param {string} locale
 * @returns {Promise<Told>}
 */
async function tell(source, locale) {
  const texts = await textsFor(locale);
  if (typeof source !== "string" && source.language === texts.language) return { ...source, texts };
  const story = await import("../story/load.js");
  return { ...(await story.tell(source, locale, texts)), texts };
}
