/** Any subset of the inputs; what is missing has the base preset's value. */
export type Inputs = Partial<AllInputs>;

/** Every input by name. Shares and rates are fractions, money is in millions. */
export interface AllInputs {
  [id: string]: number | number[];
  amortCurve: number[];
}

export interface Input {
  id: string;
  about: string;
  unit:
    | "millions"
    | "millionsPerYear"
    | "share"
    | "ratePerYear"
    | "factor"
    | "years"
    | "wholeYears"
    | "perYear"
    | "calendarYear"
    | "points"
    | "choice";
  whole: boolean;
  group: string;
  headline: boolean;
  slider: [number, number];
  step: number;
  limits: [number, number];
  /** `withTools` is 1 or −1 where the input depends on how well the tools turn out, −1 where more of it saves less. */
  uncertainty: { shape: "linear" | "logarithmic"; withTools: number; low: number; mode: number; high: number } | null;
  basis: {
    grade: "filing" | "derivedFromFilings" | "companyStatement" | "press" | "assumption";
    sources: string[];
  };
}

/** How values are spread over their ranges. */
export type DistributionName = "triangular" | "pert" | "uniform";

export type PresetName = "cautious" | "base" | "bold";

export interface Catalogue {
  inputs: Input[];
  groups: string[];
  presets: Record<PresetName, AllInputs>;
  curves: { id: string; weights: number[] }[];
  /** Years that a projection can start from, the latest first: the inputs that each sets. */
  reportedYears: { inputs: Record<string, number>; sources: string[] }[];
  /** What drivers are measured by and goals are set for; the first is the default. */
  outputs: { id: OutputName; unit: "points" | "millions" | "years" | "calendarYear"; lessIsBetter: boolean }[];
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

/** One projected year; money in millions, margins in percent, uplift in points. */
export interface Year {
  t: number;
  year: number;
  revenue: number;
  contentCash: number;
  scopePool: number;
  adoption: number;
  exposed: number;
  grossSaving: number;
  rework: number;
  tool: number;
  productionNet: number;
  captured: number;
  afterIncentive: number;
  reinvested: number;
  contentSaving: number;
  programmeCost: number;
  netCash: number;
  tax: number;
  netCashAfterTax: number;
  cumulativeNetCash: number;
  plContentSaving: number;
  plSaving: number;
  baselineMarginPct: number;
  marginUpliftPts: number;
  marginUpliftBps: number;
  marginWithAiPct: number;
  savingShareOfContentPct: number;
  baselinePretax: number;
  plShareOfPretaxPct: number;
}

export interface Bounds {
  materialityThreshold: number;
  thresholdAsMarginPts: number;
  scopePool: number;
  scopePoolShareOfContentPct: number;
  shareOfPoolThatMustVanishPct: number | null;
  marginPtsIfWholePoolVanished: number;
  marginPtsPerOnePercentOfContentCash: number;
  savingNeededForOnePoint: number;
}

/** One step of the claim chain, in millions of the last year: what was left before it, and after it. */
export interface Step {
  id: string;
  from: number;
  to: number;
}

export type WarningCode =
  | "scopeBeyondProduction"
  | "marginBeyondRevenue"
  | "contentBeyondRevenue"
  | "pretaxUnlikeOperating"
  | "toolsCostMore"
  | "adoptionBeyondHorizon"
  | "releasedBeyondHorizon"
  | "growthApart"
  | "baseYearFar";

/** The years in which something holds; fewer than from the first to the last if there are gaps. */
export interface Span {
  first: number;
  last: number;
  count: number;
}

export interface Report {
  costReduction: number;
  costReductionCeiling: number;
  breakEvenSpeedup: number | null;
  npv: number;
  /** The part of it that lies after the horizon; 0 where no later year counts. */
  terminalPresentValue: number;
  /** Before tax, not discounted. */
  paybackYears: number | null;
  /** The least that cumulative net cash comes to; 0 if nothing is ever out of pocket. */
  lowestCash: number;
  materialityYear: number | null;
  visibleYear: number | null;
  totalContentSaving: number;
  totalPlContentSaving: number;
  recognisedPct: number | null;
  bounds: Bounds;
  /** When the effect can be seen and when it is material, as a gain and as a cost; `null` if never. */
  crossings: Record<"visibleGain" | "visibleCost" | "materialGain" | "materialCost", Span | null>;
  inputs: AllInputs;
  /** Of time saved, of work done with the tools in the last year, of production spend in scope. */
  shares: { timeSaved: number; timeLeft: number; touched: number; effects: number };
  /** From the claim taken at its word to what the books of the last year show. */
  claim: Step[];
  /** Inputs that hardly belong together; calculated with all the same. */
  warnings: { code: WarningCode; inputs: string[] }[];
  /** Inputs beyond their sliders, which are made for the company of the default story. */
  beyondSliders: string[];
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
}

/** Inputs and options in one object. */
export type FuturesRequest = Record<string, unknown> & FuturesOptions;

/** Quantiles of the margin uplift in one year, in points, and of the margin, in percent. */
export interface Band {
  year: number;
  p05: number;
  p25: number;
  p50: number;
  p75: number;
  p95: number;
  marginP05Pct: number;
  marginP50Pct: number;
  marginP95Pct: number;
}

/** How a number at the end of the horizon is distributed over all futures. An error is `null` of a single future. */
export interface Distribution {
  p001: number;
  p05: number;
  p10: number;
  p50: number;
  p90: number;
  p95: number;
  p999: number;
  mean: number;
  errorOfP05: number | null;
  errorOfP50: number | null;
  errorOfP95: number | null;
  errorOfMean: number | null;
}

/** What may happen in a future, within its horizon. */
export type ChanceName =
  | "probVisible"
  | "probVisibleCost"
  | "probMaterial"
  | "probMaterialCost"
  | "probCumulativeCashNegative"
  | "probLoss";

/** Each chance is the share of the futures in which it happens. */
export interface Futures extends Record<ChanceName, number> {
  draws: number;
  seed: number;
  together: number;
  distribution: DistributionName;
  years: Band[];
  last: { marginUpliftPts: Distribution; plSaving: Distribution; npv: Distribution };
  /** The standard errors of the chances. */
  errors: Record<ChanceName, number | null>;
  /** The margin uplift, year by year, of the first few futures. */
  samples: number[][];
}

/** The range of an uncertain input: the one that goes with its value, and the one in use, `null` if it is not drawn. */
export interface RangeInUse {
  input: string;
  mode: number;
  usual: [number, number];
  ends: [number, number] | null;
}

/** What an input has in the variance of the last year's uplift; `null` is what the inputs that depend on the tools share. */
export interface VarianceShare {
  input: string | null;
  firstOrder: number;
  firstOrderError: number | null;
  total: number;
  totalError: number | null;
}

/** Reported years, as a story has them. */
export interface UsualMovesRequest {
  base: Pick<StoryBase, "year" | "revenue0" | "operatingIncome0">[];
}

/** How the margin moved from one reported year to the next. */
export interface UsualMoves {
  moves: number;
  first: number;
  last: number;
  meanMovePts: number;
  leastMovePts: number;
}

export type OutputName =
  | "marginUpliftPts"
  | "plSaving"
  | "npv"
  | "paybackYears"
  | "visibleYear"
  | "materialityYear";

/** Inputs, and the output that the table of ten percent more is about. */
export type DriversRequest = Record<string, unknown> & { output?: OutputName };

export interface Drivers {
  /** The margin uplift of the last year, in points, as it stands. */
  base: number;
  /** The same with each uncertain input alone at either end of its range, the widest first. */
  rows: { input: string; low: number; high: number; atLow: number; atHigh: number; span: number }[];
  /** The chosen output with each input ten percent larger; `null` where there is none. */
  elasticities: { input: string; base: number | null; plusTenPercent: number | null; change: number | null }[];
}

/** Inputs, and what one of them has to bring about. */
export type GoalRequest = Record<string, unknown> & { input: string; output: OutputName; target: number };

export interface Solution {
  kind: "value" | "already" | "impossible";
  /** What the input is or would have to be, `null` if nothing in its range is enough. */
  value: number | null;
  /** The best output within the range, `null` if there is none. */
  best: number | null;
}

/** Inputs, and what two of them together have to bring about. */
export type FrontierRequest = Record<string, unknown> & { x: string; y: string; output: OutputName; target: number };

/** What is at `x[i]` and `y[j]` is at `[i][j]`. */
export interface Frontier {
  x: number[];
  y: number[];
  output: (number | null)[][];
  reached: boolean[][];
  /** For each `x` the `y` at which the target is only just met; `null` where the column meets it throughout, or never. */
  line: { x: number; y: number | null }[];
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
export type BackcastRequest = Record<string, unknown> & {
  base: Pick<StoryBase, "year" | "revenue0" | "operatingIncome0" | "contentCash0">[];
  from: number;
};

/** The later years as they would have been projected, and as they were reported. Errors are projected less reported. */
export interface Backcast {
  from: number;
  rows: {
    year: number;
    revenue: number;
    reportedRevenue: number | null;
    revenueErrorPct: number | null;
    contentCash: number;
    reportedContentCash: number | null;
    contentErrorPct: number | null;
    baselineMarginPct: number;
    reportedMarginPct: number | null;
    marginErrorPts: number | null;
  }[];
  /** Growth a year, as fractions: as the inputs have it, and as it was from the base year to the last one reported. */
  assumed: { revenue: number; contentCash: number };
  reported: { revenue: number | null; contentCash: number | null };
}

/**
 * A sequence of shots beside any inputs. `made` says whether it would have been made without the tools. A number that is
 * missing or `null` has its default.
 */
export type TitleRequest = Record<string, unknown> & {
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
export interface Title {
  costBefore: number;
  costAtItsWord: number;
  costWithAi: number;
  savedIfMade: number;
  saved: number;
  newSpending: number;
  shareOfBudgetPct: number | null;
  shareOfContentPct: number;
  marginPts: number;
  sequencesForOnePoint: number | null;
  assumed: Assumed[];
}

/** What jobs and works are, beside any inputs. A number that is missing or `null` has its default. */
export type StakesRequest = Record<string, unknown> & {
  yearlyCost?: number | null;
  hoursPerYear?: number | null;
  works?: number | null;
  amountPerWork?: number | null;
};

export interface Stakes {
  /** The labour saved in the last year; `grossSaving` in millions. */
  work: {
    year: number;
    grossSaving: number;
    jobs: number;
    hours: number;
    jobsInScope: number;
    sharePct: number | null;
  };
  /** The highest fine, in millions; euros are not converted. */
  fine: { fixedInEuros: number; shareOfRevenue: number; ceiling: number; marginPts: number };
  /** What works of others cost, in units of the currency. */
  copyright: {
    amount: number;
    marginPts: number;
    worksForOnePoint: number;
    amountAtMost: number;
    worksForOnePointAtMost: number;
  };
  assumed: Assumed[];
}

/** A saving in percent, of what, beside any inputs. */
export type FaceValueRequest = Record<string, unknown> & {
  of: "content" | "production" | "effects";
  percent: number;
};

/** In millions, on figures of the base year. */
export interface FaceValue {
  whole: number;
  saving: number;
  marginPts: number;
}

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
   * the year before, `Σ` sums over the years `j = 1 … t`, parts stand between `;`, `if` tells when a part is there, and
   * `none when`, `0 when` or `first year when` what decides if no arithmetic does.
   */
  formula: string;
  /**
   * The rule with this moment's numbers. In a line, text as it is and each operand by its value (in brackets if it is
   * negative), it is an arithmetic expression that comes to `value`, with `+ − × / ^`, brackets, `max(a, b)` and
   * `exp(a)`; or, where a comparison decided, that comparison, which holds. Empty if there is nothing to show, as for a
   * change of what was not reported.
   */
  terms: (string | Operand)[];
}

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

/** What a number counts. */
export type Unit = Input["unit"] | "percent" | "basisPoints";

/** Why something was refused. */
export interface Problem {
  field: string;
  code:
    | "unknownField"
    | "notANumber"
    | "notAList"
    | "notText"
    | "notAnObject"
    | "unknownChoice"
    | "belowMinimum"
    | "aboveMaximum"
    | "notAbove"
    | "notWhole"
    | "wrongSum"
    | "reversed"
    | "tooMany"
    | "empty"
    | "undrawable";
  limit: number | null;
}

export type ChartName =
  | "changes"
  | "savings"
  | "margin"
  | "claim"
  | "futures"
  | "drivers"
  | "frontier"
  | "scenarios"
  | "sparkline";

/** What the chart of futures shows: a simulation, and from how many points on an effect is visible. */
export type FuturesChart = Pick<Futures, "years" | "samples"> & { visiblePoints: number };

/** What the tornado shows: its rows by the names to print, and the line they start from. */
export interface DriversChart {
  base: number;
  rows: { name: string; atLow: number; atHigh: number }[];
}

/** What the map shows: a goal over two inputs, and cases to be pointed out on it. */
export type FrontierChart = FrontierRequest & { cases: { name: string; x: number; y: number }[] };

/** What the chart of scenarios shows: a line each, from the year `first` on. */
export interface ScenariosChart {
  first: number;
  series: { name: string; numbers: number[] }[];
}

/** What a sparkline shows: numbers at times, `null` where there is a gap. */
export interface SparklineChart {
  points: { at: number; figure: number | null }[];
}

/** What a chart is drawn from. */
export type ChartRequest =
  | Inputs
  | NamedFigure[]
  | FuturesChart
  | DriversChart
  | FrontierChart
  | ScenariosChart
  | SparklineChart;

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
  colours: Record<"ink" | "muted" | "grid" | "given" | "accent" | "warning", number>;
  labels: string[];
}

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
  index: number;
  number: number | null;
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
  code:
    | Problem["code"]
    | "missing"
    | "duplicate"
    | "tooLarge"
    | "tooLong"
    | "badCharacter"
    | "badId"
    | "badDate"
    | "badPeriod"
    | "notInOrder"
    | "badLink"
    | "wrongVersion"
    | "unknownSource"
    | "unknownSeries"
    | "unusedSource"
    | "missingText"
    | "looksLikeFraction"
    | "notDisclosedBase"
    | "notAbsent";
  limit: number | null;
  /** Whether a printed number or text would be wrong or missing; otherwise it is a warning. */
  fatal: boolean;
}

/** An article's figures, texts and sources, checked. `docs/STORIES.md` explains every field. */
export interface Story {
  $schema?: string;
  version: 1;
  id: string;
  company: string;
  currency: { code: string; sign: string };
  /** As all dates: `2026-07-17`. */
  asOf: string;
  /** When a newer report was or is due: a day, a month or a year. */
  nextDue?: string;
  profitMeasure: "operatingIncome" | "segmentOperatingIncome" | "adjustedEbitda" | "adjustedOibda" | "none";
  periods: { current: string; prior: string };
  claim?: { speedup: number; sources: string[] };
  figures: StoryFigure[];
  /** Reported years that a projection can start from; the first is the default. */
  base: StoryBase[];
  /**
   * Every input of every preset: the story's own settings, the default base year, and the catalogue for the rest. `null`
   * is a figure of the base year that is not disclosed; the engine refuses to calculate with it.
   */
  presets: Record<PresetName, { [id: string]: number | number[] | null; amortCurve: number[] }>;
  /** What is plausible for the company, by input: the least and the greatest. */
  plausible: Record<string, [number, number]>;
  /** What the article claims. */
  claims: StoryClaim[];
  series: StorySeries[];
  /** By language. */
  texts: Record<string, StoryTexts>;
  sources: StorySource[];
}

/** Why a number is `null`; not said, it counts as not reported. */
export type Absence = "notReported" | "notCollected";

export interface Absent {
  current?: Absence;
  prior?: Absence;
}

export interface StoryFigure extends Figure {
  decimals: number;
  absent?: Absent;
  /** Whose forecast it is, if it was not reported. */
  forecast?: string;
  /** Where these are not the story's. */
  asOf?: string;
  nextDue?: string;
  /** Where it was printed. */
  sources: string[];
  /** What the filings say; `null` where they say nothing. */
  filed?: {
    current: number | null;
    prior: number | null;
    absent?: Absent;
    verdict: "right" | "wrong" | "unverifiable";
    sources: string[];
  };
}

/** Something that the article claims. */
export interface StoryClaim {
  id: string;
  verdict: "right" | "imprecise" | "wrong" | "cannotBeKnown";
  /** What it sets if it is taken at face value. */
  inputs?: { [id: string]: number | number[] | null };
  sources: string[];
}

/** A reported year, in millions; `null` is not disclosed. */
export interface StoryBase {
  year: number;
  revenue0: number | null;
  operatingIncome0: number | null;
  pretaxIncome0: number | null;
  contentCash0: number | null;
  /** When the report was published, as far as it is known: a day, a month or a year. */
  asOf: string | null;
  sources: string[];
}

export interface StorySeries {
  id: string;
  kind: Figure["kind"];
  decimals: number;
  every: "quarter" | "half" | "year";
  /** What twelve months are: the sum of four quarters, or the latest of them. Not said, there are none to show. */
  aggregate?: "sum" | "latest";
  /** The series that a percentage is made from; its twelve months are made from theirs. */
  ratio?: { numerator: string; denominator: string };
  /** Where these are not the story's. */
  asOf?: string;
  nextDue?: string;
  points: StoryPoint[];
}

export interface StoryPoint {
  period: string;
  value: number | null;
  absent?: Absence;
  /** The smallest step of the print, such as 0.01 for what was printed to the cent. */
  printedTo?: number;
  adjusted?: number;
  oneOff?: string;
  sources: string[];
}

/** The texts in one language, by the ids of what they are about. */
export interface StoryTexts {
  title: string;
  note: string;
  baseYear: string;
  /** Name and unit. */
  figures: Record<string, [string, string]>;
  filed: Record<string, string>;
  /** Name and unit. */
  series: Record<string, [string, string]>;
  oneOffs: Record<string, string>;
  /** In the words of the article, and what is known. */
  claims: Record<string, { claim: string; known: string }>;
}

export interface StorySource {
  id: string;
  title: string;
  publisher: string;
  /** A day, a month or a year, as far as it is known. */
  date: string | null;
  url: string | null;
  /** Why there is no link. */
  unlinked?: string;
  grade: Input["basis"]["grade"];
  /** In what form it was read, if not in its own. */
  form?: "copy" | "summary";
  disagrees?: string;
}
