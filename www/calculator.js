/**
 * The element. A one-way street: a change is merged into the state, one frame is asked for, the engine computes, what
 * changed is written, one event is sent.
 *
 * @import { PresetName, Report } from "../target/wasm/core.js"
 * @import { Engine } from "./engine.js"
 * @import { State } from "./state.js"
 */

import { LoadError, loadAnswer, Refusal } from "./engine.js";
import { createSimulator } from "./simulator.js";
import { initialState, withDraft, withFigure, withInput, withPreset, withRange } from "./state.js";
import { defaultStory } from "./story.js";
import { createView } from "./view.js";

/** @type {PresetName} */
const DEFAULT_PRESET = "base";

// In Node there is no such class; importing this module there must not throw.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * `<ai-savings-calculator>`.
 *
 * Attributes: `preset` (`cautious`, `base`, `bold`), `inputs` (such as `speedup:10 vfxShare:0.05`), `view` (`full`,
 * `figures`, `claim` for the answer and its chain, `projection`, `uncertainty` for the answer and how sure it is),
 * `locale`, `theme` (`light`, `dark`). Events: `input` and `change` with the report as their detail, `load-error` with a
 * code. What stands between its tags is shown until it runs, and for ever if it cannot.
 */
export class AiSavingsCalculator extends Base {
  static observedAttributes = ["preset", "inputs", "view", "locale", "theme"];

  /** @type {Engine | undefined} */
  #engine;
  /** @type {ReturnType<typeof createView> | undefined} */
  #view;
  /** @type {State | undefined} */
  #state;
  /** @type {Report | undefined} */
  #report;
  /** @type {ReturnType<typeof createSimulator> | undefined} */
  #simulator;
  #frame = 0;
  #starting = false;
  /** The kinds of event to send once the next frame is drawn. @type {Set<"input" | "change">} */
  #events = new Set();
  /** Ends what the view on the page listens to. @type {AbortController | undefined} */
  #connection;

  /** What was calculated last; `undefined` until the engine runs. */
  get report() {
    return this.#report;
  }

  connectedCallback() {
    if (this.#view) this.#connect();
    else this.#start();
  }

  disconnectedCallback() {
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
    if (before === after || !this.#view) return;
    if (name === "preset" || name === "inputs") this.#state = this.#authorsState();
    if (name === "locale") this.#render();
    this.#view.setTheme();
    this.#view.setView(this.getAttribute("view"));
    this.#schedule();
  }

  /** Loads the engine; the light DOM stays until it is there, because the shadow root is attached only then. */
  async #start() {
    if (this.#starting) return;
    this.#starting = true;
    try {
      this.#engine = await loadAnswer();
    } catch (error) {
      const code = error instanceof LoadError ? error.code : "badModule";
      this.dispatchEvent(new CustomEvent("load-error", { detail: code, bubbles: true, composed: true }));
      return;
    } finally {
      this.#starting = false;
    }
    this.#simulator = createSimulator(this.#engine, () => this.#schedule());
    this.#state = this.#authorsState();
    this.attachShadow({ mode: "open" });
    this.#render();
  }

  /** Builds the view afresh, as at the start and for another language. */
  #render() {
    if (!this.#engine || !this.shadowRoot) return;
    this.#view = createView({
      engine: this.#engine,
      root: this.shadowRoot,
      story: defaultStory,
      locale: this.getAttribute("locale") ?? "en-GB",
      asked: {
        input: (id, value, text) => this.#setInput(id, value, text),
        reset: (id) => {
          this.#reset(id);
          this.#announce("change");
        },
        preset: (preset) => this.#change((state, engine) => withPreset(state, engine.catalogue(), preset)),
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

  /** What the author set by attributes. @returns {State} */
  #authorsState() {
    const engine = /** @type {Engine} */ (this.#engine);
    const catalogue = engine.catalogue();
    const asked = this.getAttribute("preset") ?? "";
    const preset = asked in catalogue.presets ? /** @type {PresetName} */ (asked) : DEFAULT_PRESET;
    let state = initialState(catalogue, preset, defaultStory.figures);
    for (const [, id, text] of (this.getAttribute("inputs") ?? "").matchAll(/([\w]+):(\S+?)(?=[\s,;]|$)/gu)) {
      state = this.#checked(state, id, Number(text), text);
    }
    return state;
  }

  /**
   * @param {string} id
   * @param {number | number[]} value
   * @param {string} text
   */
  #setInput(id, value, text) {
    this.#change((state) => this.#checked(state, id, value, text));
  }

  /** @param {string} id */
  #reset(id) {
    this.#change((state, engine) => withInput(state, id, engine.catalogue().presets[state.preset][id]));
  }

  /**
   * The state with an input set, or with a draft beside it if the engine refuses it.
   *
   * @param {State} state
   * @param {string} id
   * @param {number | number[]} value
   * @param {string} text
   */
  #checked(state, id, value, text) {
    const next = withInput(state, id, value);
    return this.#tried(next, state, id, text, (engine) => engine.calculate(next.inputs));
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

  /** @param {(state: State, engine: Engine) => State} change */
  #change(change) {
    if (!this.#state || !this.#engine) return;
    this.#state = change(this.#state, this.#engine);
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
    const [engine, view, state, simulator] = [this.#engine, this.#view, this.#state, this.#simulator];
    if (!engine || !view || !state || !simulator) return;
    this.#report = engine.calculate(state.inputs);
    const futures = simulator.futures(state, !this.#events.has("change"));
    view.update({ state, report: this.#report, futures, changes: engine.changes(state.figures) });
    for (const kind of this.#events) {
      this.dispatchEvent(new CustomEvent(kind, { detail: this.#report, bubbles: true, composed: true }));
    }
    this.#events.clear();
  }
}
