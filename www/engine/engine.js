/**
 * The engine: loads the wasm module once for the whole page and calls it. It needs no DOM and also runs in Node.
 *
 * @import { Alone, AloneRequest, Backcast, BackcastRequest, Catalogue, ChartName, ChartRequest, CheckedStory, Differences, DifferencesRequest, Drivers, DriversRequest, FaceValue, FaceValueRequest, Figure, FigureChange, FramedLook, Frontier, FrontierRequest, Futures, FuturesRequest, GoalRequest, History, HistoryRequest, Inputs, Look, Margin, Mark, Melody, MelodyRequest, Problem, RangeInUse, Report, Solution, Stakes, StakesRequest, StoryProblem, Target, TargetsRequest, Title, TitleRequest, Typesetter, UsualMoves, UsualMovesRequest, Variance, Working, WorkingRequest } from "../../target/wasm/engine.js"
 */

import { initialModule, wholeModule } from "#wasm";
import * as initial from "../../target/wasm/engine-initial.js";

/** An empty module. It shows whether the page may compile any. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** A request that was refused, with every problem in it. */
export class Refusal extends Error {
  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems.map(({ field, code }) => `${field || "request"}: ${code}`).join(", "));
    this.name = "Refusal";
    this.problems = problems;
  }
}

/** @typedef {"noWebAssembly" | "wasmBlocked" | "fetchFailed" | "badModule" | "storyNotFound" | "badStory"} LoadCode */

/** An engine that could not be loaded. */
export class LoadError extends Error {
  /**
   * @param {LoadCode} code
   * @param {unknown} [cause]
   * @param {StoryProblem[]} [problems] what is wrong with a story
   */
  constructor(code, cause, problems) {
    super(`the calculator could not be loaded: ${code}`, { cause });
    this.name = "LoadError";
    this.code = code;
    this.problems = problems;
  }
}

/**
 * @typedef {object} Engine
 * @property {() => Catalogue} catalogue every input with its unit, range, presets and basis
 * @property {(inputs?: Inputs) => Report} calculate a projection; throws a {@link Refusal}
 * @property {(figures: Figure[]) => FigureChange[]} changes year-over-year changes; throws a {@link Refusal}
 * @property {(request?: FuturesRequest) => Futures} simulate many futures; throws a {@link Refusal}
 * @property {(request?: DriversRequest) => Drivers} sensitivity what drives the answer; throws a {@link Refusal}
 * @property {(request?: FuturesRequest) => RangeInUse[]} ranges what the futures are drawn from; throws a {@link Refusal}
 * @property {(request?: FuturesRequest) => Variance} variance which inputs the spread of the answer comes from; throws
 *   a {@link Refusal}
 * @property {(request: UsualMovesRequest) => UsualMoves | null} usualMoves how much the margin moves in a usual year; `null`
 *   where too few years are known
 * @property {(request: UsualMovesRequest) => Margin[]} margins the margin of each reported year
 * @property {(request: DifferencesRequest) => Differences} differences how far results lie from those of other inputs; throws
 *   a {@link Refusal}
 * @property {(request?: TargetsRequest) => Target[]} targets what goals can be set for; throws a {@link Refusal}, also where a
 *   target cannot be set
 * @property {(request: AloneRequest) => Alone} solveAlone what each uncertain input alone would have to be; throws a
 *   {@link Refusal}
 * @property {(request: GoalRequest) => Solution} solve what one input would have to be; throws a {@link Refusal}
 * @property {(request: FrontierRequest) => Frontier} frontier what two inputs would have to be; throws a {@link Refusal}
 * @property {(request: WorkingRequest) => Working} working how one result comes about; throws a {@link Refusal}
 * @property {(request: HistoryRequest) => History} history what follows from series of reported figures; throws a
 *   {@link Refusal}
 * @property {(request: BackcastRequest) => Backcast} backcast a projection from an earlier year, compared with what was
 *   reported since; throws a {@link Refusal}
 * @property {(request: TitleRequest) => Title} title one title as a worked case; throws a {@link Refusal}
 * @property {(request?: StakesRequest) => Stakes} stakes jobs and hours, and tail risks; throws a {@link Refusal}
 * @property {(request: FaceValueRequest) => FaceValue} faceValue a saving taken at face value; throws a {@link Refusal}
 * @property {(chart: ChartName, canvas: HTMLCanvasElement, request: ChartRequest, look: Look | FramedLook, typesetter: Typesetter) => Mark[]} draw
 *   draws a chart and returns where its data lie; throws a {@link Refusal}
 * @property {(chart: ChartName, request: ChartRequest, look: Look | FramedLook, typesetter: Typesetter) => string} svg a chart as an SVG
 *   document; throws a {@link Refusal}
 * @property {(request: MelodyRequest) => Melody} melody a series as notes
 * @property {(value: unknown) => CheckedStory} checkStory reads a value of any shape as a story, and says what is wrong with it
 */

/** @type {Engine} */
const engine = Object.freeze({
  catalogue: () => guarded("catalogue"),
  calculate: (inputs = {}) => guarded("calculate", inputs),
  changes: (figures) => guarded("changes", figures),
  simulate: (request = {}) => guarded("simulate", request),
  sensitivity: (request = {}) => guarded("sensitivity", request),
  ranges: (request = {}) => guarded("ranges", request),
  variance: (request = {}) => guarded("variance", request),
  usualMoves: (request) => guarded("usualMoves", request),
  margins: (request) => guarded("margins", request),
  differences: (request) => guarded("differences", request),
  targets: (request = {}) => guarded("targets", request),
  solveAlone: (request) => guarded("solveAlone", request),
  solve: (request) => guarded("solve", request),
  frontier: (request) => guarded("frontier", request),
  working: (request) => guarded("working", request),
  history: (request) => guarded("history", request),
  backcast: (request) => guarded("backcast", request),
  title: (request) => guarded("title", request),
  stakes: (request = {}) => guarded("stakes", request),
  faceValue: (request) => guarded("faceValue", request),
  melody: (request) => guarded("melody", request),
  checkStory(value) {
    try {
      return guarded("checkStory", value);
    } catch {
      // A property that throws when it is read: JSON cannot contain one.
      return { story: null, problems: [{ path: "", code: "notAnObject", limit: null, fatal: true }] };
    }
  },
  draw: (chart, canvas, request, look, typesetter) => guarded("draw", chart, canvas, request, look, typesetter),
  svg: (...drawn) => guarded("svg", ...drawn),
});

/** @type {Promise<Engine> | undefined} */
let loading;

/** @type {Promise<Engine> | undefined} */
let loadingInitial;

/** @typedef {typeof import("../../target/wasm/engine.js")} Glue */

const FIRST = /** @type {Glue} */ (/** @type {unknown} */ (initial));

/**
 * The exports in use: those of the first visit until the others are there. They keep nothing between two calls, so one
 * set can replace the other.
 *
 * @type {Glue}
 */
let core = FIRST;

/**
 * The engine of this page. The first call loads it; later calls share it, whatever their source. A failed load is
 * forgotten, so that the next call tries again.
 *
 * @param {string | URL | Response | BufferSource | WebAssembly.Module} [source] where the module is, if not beside this file
 * @returns {Promise<Engine>}
 */
export function loadEngine(source) {
  loading ??= installing(source ?? wholeModule(), () => import("../../target/wasm/engine.js")).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * The engine as far as a first visit needs it: `catalogue`, `calculate`, `changes`, `simulate`, and `draw` for the charts
 * of the answer. It is the same engine: once {@link loadEngine} has loaded all of it, this one can do the rest too.
 *
 * @returns {Promise<Engine>}
 */
export function loadInitialEngine() {
  loadingInitial ??= (loading ?? installing(initialModule(), () => FIRST)).catch((error) => {
    loadingInitial = undefined;
    throw error;
  });
  return loadingInitial;
}

/**
 * @param {string | URL | Response | BufferSource | WebAssembly.Module} source
 * @param {() => Promise<Glue> | Glue} glue
 * @returns {Promise<Engine>}
 */
async function installing(source, glue) {
  /** @type {LoadCode} */
  let code = "fetchFailed";
  try {
    const [module, exports] = await Promise.all([compile(source), glue()]);
    code = "badModule";
    exports.initSync({ module });
    // The smaller module must never replace the whole one.
    if (core === FIRST) core = exports;
    return engine;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(error instanceof WebAssembly.CompileError ? "badModule" : code, error);
  }
}

/**
 * The module, by the first way that works. Whatever goes wrong between an address and the module is tried once more, since
 * phones change networks and caches keep halves of files; a status such as 404 is an answer, so it is not tried again.
 *
 * @param {string | URL | Response | BufferSource | WebAssembly.Module} source
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
  try {
    // WebKit lets a module be compiled whatever the policy, but not be used.
    await WebAssembly.instantiate(EMPTY);
  } catch (cause) {
    throw new LoadError(globalThis.WebAssembly ? "wasmBlocked" : "noWebAssembly", cause);
  }
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  if (source instanceof Response) return moduleIn(source, true);
  try {
    return await moduleIn(await fetch(source), true);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // Past the cache, and without streaming: either may be what failed. The first body is consumed.
    return moduleIn(await fetch(source, { cache: "reload" }), false);
  }
}

/**
 * @param {Response} response
 * @param {boolean} isStreamed whether it may be compiled while it arrives
 */
async function moduleIn(response, isStreamed) {
  if (!response.ok) throw new LoadError("fetchFailed", response.status);
  // Streaming insists on the MIME type and nothing after it, and a body can be read only once: so check the type first.
  return isStreamed && response.headers.get("content-type") === "application/wasm" && WebAssembly.compileStreaming
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Calls an export. A refusal becomes an `Error`. Anything else that is thrown is a crash, after which the instance may be
 * torn. No export remembers anything, so the same call is made once more on a fresh instance: a crash that the call itself
 * causes comes again and is thrown, one that the browser causes does not. WebKit now and then reports an access out of
 * bounds where memory has just grown.
 *
 * @template {Exclude<keyof Glue, `__${string}`>} N
 * @param {N} name
 * @param {Parameters<Glue[N]>} args
 * @returns {ReturnType<Glue[N]>}
 */
function guarded(name, ...args) {
  const call = () => /** @type {(...args: unknown[]) => any} */ (core[name])(...args);
  try {
    try {
      return call();
    } catch (thrown) {
      if (!(thrown instanceof WebAssembly.RuntimeError)) throw thrown;
      core.__wbg_reset_state();
      return call();
    }
  } catch (thrown) {
    if (Array.isArray(thrown)) throw new Refusal(thrown);
    core.__wbg_reset_state();
    throw thrown;
  }
}
