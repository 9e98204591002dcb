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
    | "points";
  whole: boolean;
  group: string;
  headline: boolean;
  slider: [number, number];
  step: number;
  limits: [number, number];
  uncertainty: { shape: "triangular" | "logTriangular"; low: number; mode: number; high: number } | null;
  basis: { grade: "filing" | "companyStatement" | "press" | "assumption"; sources: string[] };
}

export type PresetName = "cautious" | "base" | "bold";

export interface Catalogue {
  inputs: Input[];
  groups: string[];
  presets: Record<PresetName, AllInputs>;
  curves: { id: string; weights: number[] }[];
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

export interface Report {
  costReduction: number;
  costReductionCeiling: number;
  breakEvenSpeedup: number | null;
  npv: number;
  paybackYears: number | null;
  materialityYear: number | null;
  visibleYear: number | null;
  totalContentSaving: number;
  totalPlContentSaving: number;
  recognisedPct: number | null;
  bounds: Bounds;
  inputs: AllInputs;
  rows: Year[];
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
    | "notWhole"
    | "wrongSum"
    | "reversed"
    | "tooMany"
    | "empty"
    | "undrawable";
  limit: number | null;
}

export type ChartName = "changes" | "savings" | "margin";

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
