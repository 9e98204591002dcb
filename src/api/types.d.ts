/** Any subset of the inputs; what is missing has the base preset's value. */
export type Inputs = Partial<AllInputs>;

/** An input by name: a number, or the curve. */
export type InputId = keyof AllInputs;

export interface Input {
  id: InputName;
  unit: InputUnit;
  whole: boolean;
  group: GroupName;
  headline: boolean;
  slider: [number, number];
  step: number;
  limits: [number, number];
  /** `withTools` is 1 or −1 where the input depends on how well the tools turn out, −1 where more of it saves less. */
  uncertainty: { shape: ScaleName; withTools: number; low: number; mode: number; high: number } | null;
  basis: { grade: Grade; sources: string[] };
}

/** In the module of a first visit `groups`, `curves` and `reportedYears` are empty: only the whole module has what reads them. */
export interface Catalogue {
  inputs: Input[];
  groups: GroupName[];
  presets: Record<PresetName, AllInputs>;
  curves: { id: string; weights: number[] }[];
  /** Years that a projection can start from, the latest first: the inputs that each sets. */
  reportedYears: { inputs: Partial<Record<InputName, number>>; sources: string[] }[];
  /** What drivers are measured by and goals are set for; the first is the default. */
  outputs: { id: OutputName; unit: OutputUnit; lessIsBetter: boolean }[];
  /** What futures are simulated with unless a request says otherwise; the first distribution is the default. */
  futures: {
    draws: number;
    seed: number;
    together: number;
    strongestTogether: number;
    distributions: DistributionName[];
  };
  /** How far from zero a reported figure may lie. */
  largestFigure: number;
}

/** One step of the claim chain, in millions of the last year: what was left before it, and after it. */
export interface Step {
  id: StepName;
  from: number;
  to: number;
  /** `to` less `from`. */
  change: number;
}

/** The years in which something holds; fewer than from the first to the last if there are gaps. */
export interface Span {
  first: number;
  last: number;
  count: number;
}

export interface Report extends Summary {
  bounds: Bounds;
  /** When the effect can be seen and when it is material, as a gain and as a cost; `null` if never. */
  crossings: Record<CrossingName, Span | null>;
  inputs: AllInputs;
  /** Of time saved, of work done with the tools in the last year, of production spend in scope. */
  shares: Shares;
  /** From the claim taken at its word to what the books of the last year show. */
  claim: Step[];
  /** Inputs that hardly belong together; calculated with all the same. */
  warnings: { code: WarningCode; inputs: InputName[] }[];
  /** Inputs beyond their sliders, which are made for the company of the default story. */
  beyondSliders: InputName[];
  rows: Year[];
}

/** What a simulation is asked for, beside the inputs. */
export interface FuturesOptions {
  /** How many futures are drawn; 10,000 unless said. */
  draws?: number;
  /** Names the random numbers: the same seed gives the same futures. */
  seed?: number;
  /** Other ends for the range of an uncertain input; `null` switches it off. */
  ranges?: Record<string, [number, number] | null>;
  /** The correlation, 0 to 0.8, of the inputs that depend on how well the tools turn out; 0.3 unless said. */
  together?: number;
  /** How values are spread over their ranges; triangular unless said. */
  distribution?: DistributionName;
  /** What the answer was measured with before; kept while it fits. */
  yardstick?: Yardstick | null;
}

/** Inputs and options in one object. */
export type FuturesRequest = Inputs & FuturesOptions;

/** Each chance is the share of the futures in which it happens. */
export interface Futures extends Record<ChanceName, number> {
  draws: number;
  seed: number;
  together: number;
  distribution: DistributionName;
  /** The last reported year, in which every future has the same margin and no uplift. */
  baseYear: Band;
  years: Band[];
  last: { marginUpliftPts: Distribution; plSaving: Distribution; npv: Distribution };
  /**
   * The margin uplift of the last year in the middle of each of fifty equal shares of the futures, in ascending order, in
   * points: quantiles of type 7 at 0.01, 0.03, … 0.99. Empty in the module of a first visit.
   */
  dots: number[];
  /** The standard errors of the chances. */
  errors: Record<ChanceName, number | null>;
  /** The margin uplift, year by year, of the first few futures. */
  samples: number[][];
  /** The middle of the last year's effect, as the time in which the company takes in as much, or in cents of a dollar. */
  perspective: Perspective | null;
}

/** An amount by a yardstick: 1 to 100 seconds, minutes, hours or days of revenue, or cents in every dollar of it. */
export interface Perspective {
  yardstick: Yardstick;
  count: number;
}

export type Yardstick = "seconds" | "minutes" | "hours" | "days" | "cents";

/** The range of an uncertain input, in its unit. */
export interface RangeInUse {
  input: InputName;
  /** What the input is set to. */
  mode: number;
  /** The range that goes with that value. */
  usual: [number, number];
  /** The range in use, `null` if the input is not drawn. */
  ends: [number, number] | null;
  /** Whether the ends that were requested do not reach the value, so that those in use are stretched to it. */
  isStretched: boolean;
  /** The slider of the input, widened in whole steps to the range in use, but not beyond the hard limits. */
  track: [number, number];
}

/** What an input has in the variance of the last year's uplift; `null` is what the inputs that depend on the tools share. */
export interface VarianceShare {
  input: InputName | null;
  firstOrder: number;
  firstOrderError: number | null;
  total: number;
  totalError: number | null;
}

/** Where the variance of the last year's uplift comes from. */
export interface Variance {
  /** The largest total first; empty if nothing varies. */
  rows: VarianceShare[];
  /** The share that the inputs explain one by one, a fraction: the sum of the first orders, but at most 1. */
  alone: number;
}

/** Reported years, as a story has them. */
export interface UsualMovesRequest {
  base: Pick<StoryBase, "year" | "revenue0" | "operatingIncome0">[];
}

/** The operating margin of a reported year in percent, and its move from the year before; `null` where it is not known. */
export interface Margin {
  year: number | null;
  marginPct: number | null;
  movePts: number | null;
}

/** Inputs, and those whose results are the reference. */
export interface DifferencesRequest {
  inputs: Inputs;
  reference: Inputs;
}

/**
 * How much each result of the last year and of the summary lies above that of the reference, in the unit of the result;
 * `null` where one of the two does not have it.
 */
export type Differences = Record<keyof Year | keyof Summary, number | null>;

/** Inputs, and the output that the table of ten percent more is about. */
export type DriversRequest = Inputs & { output?: OutputName };

export interface Drivers {
  /** The margin uplift of the last year, in points, as it stands. */
  base: number;
  /** The same with each uncertain input alone at either end of its range, the widest first. */
  rows: { input: InputName; low: number; high: number; atLow: number; atHigh: number; span: number }[];
  /** The chosen output with each input ten percent larger. */
  elasticities: Elasticity[];
}

/** What an input does to an output when it is ten percent larger. */
export interface Elasticity {
  input: InputName;
  /** What the input is, in its unit. */
  value: number;
  /** 1.1 times as much. */
  enlarged: number;
  /** The hard limit that this lies beyond; `null` if it lies within both. */
  limit: number | null;
  /** The output as it is, in its unit; `null` where the projection has no such output. */
  base: number | null;
  plusTenPercent: number | null;
  change: number | null;
}

/** Inputs; with a target, it is checked whether the output can have it. */
export type TargetsRequest = Inputs & { output?: OutputName; target?: number };

/** What a goal over an output can be, in the unit of the output. */
export interface Target {
  output: OutputName;
  /** What it is now; `null` where the projection has no such output. */
  current: number | null;
  /** The target that a goal has until the reader sets another. */
  usual: number;
  /** How low and how high a target may be: as far as the output can ever lie. */
  limits: [number, number];
}

/** Inputs, and what one of them has to bring about. */
export type GoalRequest = Inputs & { input: InputName; output: OutputName; target: number };

/** What an input would have to be, in its unit. */
export interface Solution {
  kind: "value" | "already" | "impossible";
  /** What the input is or would have to be, `null` if nothing in its range is enough. */
  value: number | null;
  /**
   * The same in four digits as it is printed, rounded away from what it is now, where that still reaches the target; where it
   * does not, as on a narrow peak, the number itself.
   */
  printable: number | null;
  /** How much `printable` lies above what the input is now. */
  change: number | null;
  /** The least and the greatest number that were tried: the slider, and as far as the input now is. */
  tried: [number, number];
  /** The best output within the range, in the unit of the output; `null` if no value gives one. */
  best: number | null;
}

/** Inputs, and what each uncertain input alone has to bring about. */
export type AloneRequest = Inputs & { output: OutputName; target: number };

/** What each uncertain input alone would have to be. */
export interface Alone {
  rows: (Solution & {
    input: InputName;
    /** What the input is, in its unit. */
    now: number;
  })[];
  /** The input with the best output of all; `null` if no value of any gives one. */
  nearest: InputName | null;
}

/** Inputs, and what two of them together have to bring about. */
export type FrontierRequest = Inputs & { x: InputName; y: InputName; output: OutputName; target: number };

/** What is at `x[i]` and `y[j]` is at `[i][j]`. */
export interface Frontier {
  x: number[];
  y: number[];
  output: (number | null)[][];
  reached: boolean[][];
  /** The share of the points that meet the target, a fraction. */
  reachedShare: number;
  /** Whether the inputs as they are meet it. */
  isReached: boolean;
  /** For each `x` the `y` at which the target is only just met; `null` where the column meets it throughout, or never. */
  line: FrontierPoint[];
}

/** Where the line of a map meets a column, in the units of the two inputs. */
export interface FrontierPoint {
  x: number;
  y: number | null;
  /** `y` in four digits as it is printed, rounded to the side that meets the target. */
  printable: number | null;
  /** On which side of `y` the target is met; `at` where both ends of the column are alike. */
  side: "throughout" | "never" | "atLeast" | "atMost" | "at";
}

export interface Figure {
  id: string;
  kind: "amount" | "percentage";
  /** `null` is "not reported". */
  current: number | null;
  prior: number | null;
}

export interface FigureChange {
  id: string;
  kind: "percent" | "points" | "notMeaningful" | "notReported";
  value: number | null;
  absolute: number | null;
  basisPoints: number | null;
}

/** Series of a story, as reported or without what happened once. */
export interface HistoryRequest {
  series: Pick<StorySeries, "id" | "kind" | "every" | "aggregate" | "ratio" | "points">[];
  basis?: "reported" | "adjusted";
}

/** What follows from series of reported figures, in their order. */
export type History = {
  id: string;
  points: {
    period: string;
    /** Years from the first point. */
    at: number;
    /** On the basis that was asked for; `null` is not reported. */
    figure: number | null;
    isAdjusted: boolean;
    /** From the same period a year before; `null` if the series does not have it. */
    change: FigureChange | null;
    /** Between which values that change lies, in its unit, where figures were rounded for print (`printedTo`). */
    changeRange: [number, number] | null;
    /** Twelve months to the end of the period; `null` if they cannot be formed. */
    trailing: number | null;
    /** The periods whose sum they are, in the order of time; empty if they are no sum. */
    trailingOf: string[];
  }[];
  /**
   * To the last reported figure from the first one at the same time of the year, `annualPct` being the compound rate; `null`
   * unless there are two.
   */
  growth: { from: string; to: string; years: number; annualPct: number | null; change: FigureChange } | null;
}[];

/** Inputs, reported years, and the year among them to start from. */
export type BackcastRequest = Inputs & {
  base: Pick<StoryBase, "year" | "revenue0" | "operatingIncome0" | "contentCash0">[];
  from: number;
};

/** The later years as they would have been projected, and as they were reported. Errors are projected less reported. */
export interface Backcast {
  from: number;
  rows: BackcastYear[];
  /** Growth a year, as fractions: as the inputs have it, and as it was from the base year to the last one reported. */
  assumed: { revenue: number; contentCash: number };
  reported: { revenue: number | null; contentCash: number | null };
}

/**
 * A sequence of shots beside any inputs. `made` says whether it would have been made without the tools. A number that is
 * missing or `null` has its default.
 */
export type TitleRequest = Inputs & {
  made: "anyway" | "onlyWithAi";
  shots?: number | null;
  artistDays?: number | null;
  dayRate?: number | null;
  /** In millions. */
  budget?: number | null;
};

/** A number that one working alone needs; `null` if there is nothing to go by. */
export interface Assumed {
  id: string;
  unit: "currency" | "count" | "days" | "hours" | "millions";
  limits: [number, number];
  default: number | null;
  value: number | null;
}

/** What a sequence costs without and with the tools, in units of the currency, not in millions. */
export interface Title extends TitleCosts {
  assumed: Assumed[];
}

/** What jobs and works are, beside any inputs. A number that is missing or `null` has its default. */
export type StakesRequest = Inputs & {
  yearlyCost?: number | null;
  hoursPerYear?: number | null;
  works?: number | null;
  amountPerWork?: number | null;
};

export interface Stakes {
  work: Work;
  fine: Fine;
  copyright: Copyright;
  assumed: Assumed[];
}

/** A saving in percent, of what, beside any inputs. */
export type FaceValueRequest = Inputs & {
  of: "content" | "production" | "effects";
  percent: number;
};

/**
 * What to show the working of: any inputs, and the field. Or a figure with `field: "change"`, of which only `kind`,
 * `current` and `prior` are then looked at.
 */
export interface WorkingRequest {
  /**
   * A result of the report; a bound as in `bounds.scopePool`; or what is read from simulated futures, as in
   * `futures.npv.p05`, `futures.marginUpliftPts.mean` or `futures.probVisible`, for which the options are those of
   * `simulate`.
   */
  field: string;
  /** The calendar year, for a field of the rows and of the futures' margin uplift; not looked at elsewhere. */
  year?: number | null;
  ranges?: FuturesOptions["ranges"];
  [input: string]: string | number | number[] | FuturesOptions["ranges"] | null | undefined;
}

/** How a number came about. */
export interface Working {
  /** As asked for. */
  field: string;
  /** Of a field of the rows, otherwise `null`. */
  year: number | null;
  unit: Unit;
  /** What the report says; `null` if there is no such number. */
  value: number | null;
  /**
   * The rule in the names of inputs and results, such as `afterIncentive − reinvested`. `name(t − 1)` is the value of
   * the year before, `Σ` sums over the years `j = 1 … t`, `;` separates the parts, `if` tells when a part is there, and
   * `none when`, `0 when` or `first year when` what decides if no arithmetic does.
   */
  formula: string;
  /** The rule as tokens, for a page that writes it in other words. */
  rule: RulePart[];
  /**
   * The rule with this moment's numbers. In a line, text as it is and each operand by its value (in brackets if it is
   * negative), it is an arithmetic expression that comes to `value`, with `+ − × / ^`, brackets, `max(a, b)` and
   * `exp(a)`; or, where a comparison decided, that comparison, which holds. Empty if there is nothing to show, as for a
   * change of what was not reported.
   */
  terms: (string | Operand)[];
  /** Whether the terms are a comparison, which decided. */
  isComparison: boolean;
}

/** A part of a rule: arithmetic with an optional condition, or what comes out if the condition holds. */
export interface RulePart {
  outcome: "none" | "zero" | "firstYear" | null;
  /** Empty if there is an outcome. */
  terms: RuleToken[];
  /** Empty if the part is always there. */
  condition: RuleToken[];
}

/**
 * Text as it is: operators, brackets and numerals; or the name of a number, and of which year it is meant: `previous`, the
 * year `j` of a sum (`summed`), or the `age` that what was paid in the year `j` then has; or `t` or `j`, which count the
 * years; or a function; or the sum, over the years `j = 1 … t`, of all that follows.
 */
export type RuleToken =
  | string
  | { kind: "name"; id: string; at: "now" | "previous" | "summed" | "age" }
  | { kind: "counter"; id: "t" | "j"; at: null }
  | { kind: "function"; id: "max" | "exp"; at: null }
  | { kind: "sum"; id: null; at: null };

/** A number of a working. */
export interface Operand {
  /** An input, a result, `current` and `prior` of a change, or what a statistic of futures is read from. */
  id: string;
  /** The calendar year, of a field of the rows. */
  year: number | null;
  /** The year of release, from 0, of a weight of `amortCurve`. */
  index: number | null;
  /** `null` if it has the unit of the reader's figure. */
  unit: Unit | null;
  value: number;
  /** A result has a working of its own: ask for its `id` and `year`. A draw was read from simulated futures. */
  kind: "input" | "result" | "draw";
}

/** Why something was refused. */
export interface Problem {
  field: string;
  code: ProblemCode;
  limit: number | null;
}

/**
 * What the chart of the margin shows: what is simulated, and if they are there already the years of it; the years with
 * the author's inputs, where the reader has moved something.
 */
export type MarginChart = FuturesRequest & { years?: Band[]; author?: Band[] };

/** A figure with the words a chart needs. */
export interface NamedFigure extends Figure {
  name: string;
  notMeaningful: string;
  notReported: string;
}

export interface Look {
  /** Device pixels. */
  width: number;
  height: number;
  /** Device pixels in one CSS pixel. */
  scale: number;
  /** CSS pixels. */
  fontSize: number;
  fontFamily: string;
  /** Each as `0xRRGGBB`. */
  colours: Record<ColourName, number>;
  labels: string[];
  /** What the whole module puts behind the picture, as `0xRRGGBB`. */
  paper?: number;
  /** For readers who do not see the picture, in an SVG document of the whole module. */
  description?: { title: string; text: string };
}

/** How the whole module renders a picture for a file: with a title above the chart and its origin below, as high as these take. */
export type FramedLook = Omit<Look, "height"> & { frame: { title: string; imprint: string } };

/** Sets text the reader's way. */
export interface Typesetter {
  width(text: string, sizePx: number): number;
  number(value: number, decimals: number): string;
  percent(value: number): string;
  points(value: number): string;
}

/** Where a datum lies, in device pixels. */
export interface Mark {
  x: number;
  y: number;
  series: string;
  /** The row of the chart's table that it is in. */
  index: number;
  /** Where a row has several data of its series, which of them it is. */
  column: number;
  number: number | null;
}

/** What is to be heard: levels to compare with, numbers, and the ends of the band around each of them. */
export interface MelodyRequest {
  references?: number[];
  values?: (number | null)[];
  band?: [number, number][];
}

/** A series as notes, in seconds and hertz; what is not known is a pause. */
export interface Melody {
  seconds: number;
  notes: Note[];
}

export interface Note {
  /** Seconds from the start. */
  at: number;
  seconds: number;
  hertz: number;
  voice: "reference" | "datum" | "band";
  /** The place in the series, or among the references. */
  index: number;
}

/** What became of a story. */
export interface CheckedStory {
  /** `null` if a problem is fatal. */
  story: Story | null;
  problems: StoryProblem[];
}

/** Something wrong with a story, or probably not meant. */
export interface StoryProblem {
  /** Where it is, such as `figures[2].current`; empty for the story as a whole. */
  path: string;
  code: StoryProblemCode;
  limit: number | null;
  /** Whether a printed number or text would be wrong or missing; otherwise it is a warning. */
  fatal: boolean;
}

/** The inputs of a preset of a story; `null` is a figure of the base year that is not disclosed: no calculation takes it. */
export type StoryInputs = Record<InputName, number | null> & { amortCurve: number[] };

/** Parts of a story. */
export type StoryFigure = Story["figures"][number];
export type StoryClaim = Story["claims"][number];
export type StoryBase = Story["base"][number];
export type StorySeries = Story["series"][number];
export type StoryPoint = StorySeries["points"][number];
export type StoryTexts = Story["texts"][string];
export type StorySource = Story["sources"][number];

/** Why a number is `null`; not said, it counts as not reported. */
export type Absent = NonNullable<StoryFigure["absent"]>;
export type Absence = NonNullable<Absent["current"]>;
