/* Written from the core by `cargo run --example contract`; what has no table there is in `types.d.ts`. */

/** What a number counts. */
export type Unit =
  | "millions"
  | "millionsPerYear"
  | "share"
  | "ratePerYear"
  | "factor"
  | "years"
  | "wholeYears"
  | "perYear"
  | "calendarYear"
  | "percent"
  | "points"
  | "basisPoints"
  | "choice"
  | "currency"
  | "count"
  | "days"
  | "hours"
  | "inherited";

/** The inputs that are a number. */
export type InputName =
  | "baseYear"
  | "revenue0"
  | "operatingIncome0"
  | "pretaxIncome0"
  | "contentCash0"
  | "revenueGrowth"
  | "contentGrowth"
  | "producedShare"
  | "vfxShare"
  | "otherPostShare"
  | "addressableShare"
  | "newShotShare"
  | "adoptionMax"
  | "adoptionMid"
  | "adoptionSteepness"
  | "speedup"
  | "labourShare"
  | "compressibleShare"
  | "reworkRate"
  | "toolCostShare"
  | "captureShare"
  | "incentiveLeakage"
  | "reinvestShare"
  | "platformCost"
  | "complianceCost"
  | "legalCost"
  | "costInflation"
  | "transitionTotal"
  | "transitionYears"
  | "upfront"
  | "upfrontLife"
  | "releaseLag"
  | "horizon"
  | "discountRate"
  | "taxRate"
  | "taxTiming"
  | "terminalValue"
  | "terminalGrowth"
  | "materialityShare"
  | "visiblePoints";

/** What an input counts. */
export type InputUnit =
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

/** Every input by name. Shares and rates are fractions, money is in millions. */
export interface AllInputs {
  /** The last reported fiscal year. In calendarYear. */
  baseYear: number;
  /** Revenue of the base year. In millions. */
  revenue0: number;
  /** Operating income of the base year. In millions. */
  operatingIncome0: number;
  /** Income before tax of the base year. In millions. */
  pretaxIncome0: number;
  /**
   * Cash spent on content in the base year: additions to content assets less the change in content liabilities. In
   * millions.
   */
  contentCash0: number;
  /** Growth of revenue in each projected year. In ratePerYear. */
  revenueGrowth: number;
  /** Growth of content cash in each projected year. In ratePerYear. */
  contentGrowth: number;
  /** The share of content cash that goes into the company's own productions. In share. */
  producedShare: number;
  /** The share of production spend that is visual effects. No company discloses it. In share. */
  vfxShare: number;
  /** The share of production spend in other post-production that the tools also reach. In share. */
  otherPostShare: number;
  /** The share of that work which the tools could do at all. In share. */
  addressableShare: number;
  /** The share of that work which would not be done at all without the tools: a new shot saves nothing. In share. */
  newShotShare: number;
  /** Of the work AI could do, how much it ends up doing, beyond today's level. In share. */
  adoptionMax: number;
  /** Years until adoption grows fastest. In years. */
  adoptionMid: number;
  /** How steep the adoption curve is at its midpoint. In perYear. */
  adoptionSteepness: number;
  /** How many times faster AI makes the work it can help with. In factor. */
  speedup: number;
  /** The share of the cost of visual effects that is labour. In share. */
  labourShare: number;
  /** The share of that labour which the tools speed up; direction, review and delivery stay. In share. */
  compressibleShare: number;
  /** Rework caused by the tools, as a share of the remaining cost. In share. */
  reworkRate: number;
  /** Licences, computing and integration, as a share of the exposed spend. In share. */
  toolCostShare: number;
  /** The share of a production's net saving that the buyer keeps; vendors keep the rest. In share. */
  captureShare: number;
  /** The share of a saving lost because tax incentives on the spend fall away. In share. */
  incentiveLeakage: number;
  /** The share of a saving that is spent on more or better content. In share. */
  reinvestShare: number;
  /** Platform and research staff. In millionsPerYear. */
  platformCost: number;
  /** Compliance with disclosure and marking rules. In millionsPerYear. */
  complianceCost: number;
  /** Copyright and other legal cost. In millionsPerYear. */
  legalCost: number;
  /** Growth of those three costs in each year. In ratePerYear. */
  costInflation: number;
  /** Retraining and severance in total. In millions. */
  transitionTotal: number;
  /** The years over which the transition is paid. In wholeYears. */
  transitionYears: number;
  /** Paid before the first year, such as an acquisition. In millions. */
  upfront: number;
  /** The years over which the up-front payment is charged. In wholeYears. */
  upfrontLife: number;
  /** Years from paying for an effect to the release of its title. In wholeYears. */
  releaseLag: number;
  /** The number of projected years. In wholeYears. */
  horizon: number;
  /** The rate at which later cash is discounted. In ratePerYear. */
  discountRate: number;
  /** The effective tax rate on the saving. In share. */
  taxRate: number;
  /** When tax on a saving is paid: in the year of the cash, or as the income statement shows the saving. In choice. */
  taxTiming: number;
  /**
   * What counts after the last projected year: nothing, the same net cash each year, or net cash that grows. In
   * choice.
   */
  terminalValue: number;
  /** Growth of net cash after the last projected year, where it grows. In ratePerYear. */
  terminalGrowth: number;
  /**
   * The share of pre-tax income from which an effect counts as material: 5 % is borrowed from guidance on
   * misstatements, where it never decides alone. In share.
   */
  materialityShare: number;
  /** The points of margin from which a reader of the report could see an effect. In points. */
  visiblePoints: number;
  /** The shares of a title's cost expensed year by year; they sum to 1. */
  amortCurve: number[];
}

/** Where an input belongs. */
export type GroupName =
  | "company"
  | "scope"
  | "adoption"
  | "cost"
  | "offsets"
  | "programme"
  | "accounting"
  | "thresholds";

/** What a default or a fact rests on. */
export type Grade =
  | "filing"
  | "derivedFromFilings"
  | "companyStatement"
  | "press"
  | "assumption";

/** The scale on which values are spread. */
export type ScaleName =
  | "linear"
  | "logarithmic";

/** How values are spread over their ranges. */
export type DistributionName =
  | "triangular"
  | "pert"
  | "uniform";

export type PresetName =
  | "cautious"
  | "base"
  | "bold";

/** What drivers are measured by and goals are set for. */
export type OutputName =
  | "marginUpliftPts"
  | "plSaving"
  | "npv"
  | "paybackYears"
  | "visibleYear"
  | "materialityYear";

/** What an output counts. */
export type OutputUnit =
  | "millions"
  | "years"
  | "calendarYear"
  | "points";

/** The results of a projection, as a working and a sentence name them. */
export type ResultName =
  | "t"
  | "year"
  | "revenue"
  | "contentCash"
  | "scopePool"
  | "adoption"
  | "exposed"
  | "grossSaving"
  | "rework"
  | "tool"
  | "productionNet"
  | "captured"
  | "afterIncentive"
  | "reinvested"
  | "contentSaving"
  | "programmeCost"
  | "netCash"
  | "tax"
  | "netCashAfterTax"
  | "cumulativeNetCash"
  | "plContentSaving"
  | "plSaving"
  | "baselineMarginPct"
  | "marginUpliftPts"
  | "marginUpliftBps"
  | "marginWithAiPct"
  | "savingShareOfContentPct"
  | "baselinePretax"
  | "plShareOfPretaxPct"
  | "costReduction"
  | "costReductionCeiling"
  | "breakEvenSpeedup"
  | "npv"
  | "terminalPresentValue"
  | "paybackYears"
  | "materialityYear"
  | "visibleYear"
  | "lowestCash"
  | "totalContentSaving"
  | "totalPlContentSaving"
  | "recognisedPct"
  | "bounds.materialityThreshold"
  | "bounds.thresholdAsMarginPts"
  | "bounds.scopePool"
  | "bounds.scopePoolShareOfContentPct"
  | "bounds.shareOfPoolThatMustVanishPct"
  | "bounds.marginPtsIfWholePoolVanished"
  | "bounds.marginPtsPerOnePercentOfContentCash"
  | "bounds.savingNeededForOnePoint";

/** The steps of the claim chain, in their order. */
export type StepName =
  | "claim"
  | "labour"
  | "compressible"
  | "addressable"
  | "newShots"
  | "adoption"
  | "rework"
  | "tool"
  | "capture"
  | "incentive"
  | "reinvest"
  | "timing"
  | "programme"
  | "upfront"
  | "books";

/** What an effect can become, as a gain or as a cost. */
export type CrossingName =
  | "visibleGain"
  | "visibleCost"
  | "materialGain"
  | "materialCost";

/** What hardly goes together. */
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

/** What may happen in a future, within its horizon. */
export type ChanceName =
  | "probVisible"
  | "probVisibleCost"
  | "probMaterial"
  | "probMaterialCost"
  | "probCumulativeCashNegative"
  | "probLoss";

/** Why something was refused. */
export type ProblemCode =
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

/** What is wrong with a story, or probably not meant. */
export type StoryProblemCode =
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
  | "undrawable"
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

/** What each chart is drawn from. */
export interface ChartRequests {
  margin: MarginChart;
  changes: NamedFigure[];
  savings: Inputs & { author?: Inputs };
  claim: Inputs & { author?: Inputs };
  dots: Pick<Futures, "dots"> & { visiblePoints: number; author?: number };
  thousand: { chance: number; author?: number };
  runs: Pick<Futures, "years" | "samples"> & { author?: Band[]; visiblePoints: number; highlighted?: number };
  moves: Pick<Futures, "years"> & UsualMovesRequest & { author?: Band[]; visiblePoints: number; scale?: "magnified" };
  futures: Pick<Futures, "years" | "samples"> & { visiblePoints: number; author?: Band[] };
  drivers: { base: number; author?: number; rows: { name: string; atLow: number; atHigh: number }[] };
  frontier: FrontierRequest & { cases: { name: string; x: number; y: number }[] };
  scenarios: { series: { name: string; first: number; numbers: number[]; kind?: "author" }[]; visiblePoints?: number };
  sparkline: { points: { at: number; figure: number | null }[] };
}

export type ChartName = keyof ChartRequests;

export type ChartRequest = ChartRequests[ChartName];

/** The parts of a chart that have a colour. */
export type ColourName =
  | "ink"
  | "muted"
  | "grid"
  | "given"
  | "accent"
  | "warning";

/** One projected year. */
export interface Year {
  /** Years after the base year. In wholeYears. */
  t: number;
  /** The calendar or fiscal year. In calendarYear. */
  year: number;
  /** In millions. */
  revenue: number;
  /** Cash spent on content. In millions. */
  contentCash: number;
  /** The spend in scope. In millions. */
  scopePool: number;
  /**
   * The share of addressable work done with the tools, beyond today's level: a logistic curve with its fractions
   * cleared. In share.
   */
  adoption: number;
  /** The spend the tools touch, without the shots that exist only because of them. In millions. */
  exposed: number;
  /** In millions. */
  grossSaving: number;
  /** In millions. */
  rework: number;
  /** In millions. */
  tool: number;
  /** In millions. */
  productionNet: number;
  /** What the buyer keeps; a net cost falls on the buyer whole. In millions. */
  captured: number;
  /** In millions. */
  afterIncentive: number;
  /** In millions. */
  reinvested: number;
  /** Content cash saved for good. In millions. */
  contentSaving: number;
  /** The running cost, and the transition while it lasts. In millions. */
  programmeCost: number;
  /** In millions. */
  netCash: number;
  /**
   * Tax on the saving, in the year of the cash or as the income statement shows the saving; a loss lowers it. In
   * millions.
   */
  tax: number;
  /** In millions. */
  netCashAfterTax: number;
  /** Net cash from the start, less what was paid up front. In millions. */
  cumulativeNetCash: number;
  /** Past content savings that reach the income statement. In millions. */
  plContentSaving: number;
  /** The effect on operating income, with the up-front payment charged over its life. In millions. */
  plSaving: number;
  /** The operating margin without the tools, held at the base year's. In percent. */
  baselineMarginPct: number;
  /** In points. */
  marginUpliftPts: number;
  /** The same in basis points. In basisPoints. */
  marginUpliftBps: number;
  /** In percent. */
  marginWithAiPct: number;
  /** In percent. */
  savingShareOfContentPct: number;
  /** Pre-tax income without the tools. In millions. */
  baselinePretax: number;
  /** In percent. */
  plShareOfPretaxPct: number;
}

/** What all projected years come to. */
export interface Summary {
  /** The share of a shot's cost that the speed-up removes. In share. */
  costReduction: number;
  /** The share that no speed-up can exceed. In share. */
  costReductionCeiling: number;
  /** The speed-up at which rework and tools eat the whole saving; `None` if none pays for them. In factor. */
  breakEvenSpeedup: number | null;
  /** Net present value: year-end cash after tax, and what counts after the horizon. In millions. */
  npv: number;
  /**
   * What the years after the horizon are worth today, as a perpetuity of the last year's net cash after tax; 0
   * where they do not count. In millions.
   */
  terminalPresentValue: number;
  /**
   * Years until cumulative cash stays at or above zero, `t` being the year in which it gets there; `None` if not
   * within the horizon. Before tax and undiscounted. In years.
   */
  paybackYears: number | null;
  /** The first year in which the P&L effect reaches the materiality share of pre-tax income. In calendarYear. */
  materialityYear: number | null;
  /** The first year in which the margin uplift reaches the visible points. In calendarYear. */
  visibleYear: number | null;
  /**
   * The least that cumulative net cash comes to, the base year included, `t` being the later year in which it is
   * least: what is out of pocket at most, as a negative amount; 0 if nothing ever is. In millions.
   */
  lowestCash: number;
  /** Content cash saved over the horizon. In millions. */
  totalContentSaving: number;
  /** The part of it that has reached the income statement by the end of the horizon. In millions. */
  totalPlContentSaving: number;
  /** That part in percent; `None` if nothing was saved. In percent. */
  recognisedPct: number | null;
}

/** What needs no forecast, on figures of the base year. */
export interface Bounds {
  /** The saving at which the effect is material. In millions. */
  materialityThreshold: number;
  /** That saving in points of margin. In points. */
  thresholdAsMarginPts: number;
  /** The spend that is in scope. In millions. */
  scopePool: number;
  /** The pool in percent of content cash. In percent. */
  scopePoolShareOfContentPct: number;
  /** The percentage of the pool that must vanish to be material; `None` if nothing is in scope. In percent. */
  shareOfPoolThatMustVanishPct: number | null;
  /** Points of margin if the whole pool vanished. In points. */
  marginPtsIfWholePoolVanished: number;
  /** Points of margin for each percent of content cash saved. In points. */
  marginPtsPerOnePercentOfContentCash: number;
  /** The saving that is worth one point of margin. In millions. */
  savingNeededForOnePoint: number;
}

/** Shares that the claim chain speaks of. */
export interface Shares {
  /** The share of the time that the speed-up saves: `1 − 1 / speed-up`. In share. */
  timeSaved: number;
  /** The share of the time that the work then takes: `1 / speed-up`. In share. */
  timeLeft: number;
  /**
   * The share of the work in scope that is done with the tools in the last year: `addressable share × (1 − new shot
   * share) × adoption`. In share.
   */
  touched: number;
  /** The share of production spend in scope: `VFX share + other post share`. In share. */
  effects: number;
}

/** Quantiles of the futures in one year. */
export interface Band {
  /** The calendar or fiscal year. In calendarYear. */
  year: number;
  /** One future in twenty lies below. In points. */
  p05: number;
  /** One future in four lies below. In points. */
  p25: number;
  /** Half of the futures lie below. In points. */
  p50: number;
  /** One future in four lies above. In points. */
  p75: number;
  /** One future in twenty lies above. In points. */
  p95: number;
  /** The operating margin at the 5 % quantile: that of the base year and the uplift. In percent. */
  marginP05Pct: number;
  /** The operating margin in the middle of the futures. In percent. */
  marginP50Pct: number;
  /** The operating margin at the 95 % quantile. In percent. */
  marginP95Pct: number;
}

/**
 * How a number at the end of the horizon is distributed over all futures, in its own unit. An error is `null` of
 * a single future.
 */
export interface Distribution {
  /** The 0.1 % quantile: one future in a thousand lies below. */
  p001: number;
  /** The 5 % quantile. */
  p05: number;
  /** The 10 % quantile. */
  p10: number;
  /** The median. */
  p50: number;
  /** The 90 % quantile. */
  p90: number;
  /** The 95 % quantile. */
  p95: number;
  /** The 99.9 % quantile: one future in a thousand lies above. */
  p999: number;
  /** The mean. */
  mean: number;
  /** The standard error of the 5 % quantile; `None` of a single future, like the other three. */
  errorOfP05: number | null;
  /** The standard error of the median. */
  errorOfP50: number | null;
  /** The standard error of the 95 % quantile. */
  errorOfP95: number | null;
  /** The standard error of the mean. */
  errorOfMean: number | null;
}

/** How the margin moved from one reported year to the next. */
export interface UsualMoves {
  /** How many moves there are. In wholeYears. */
  moves: number;
  /** The first year that a margin moved to. In calendarYear. */
  first: number;
  /** The last year that a margin moved to. In calendarYear. */
  last: number;
  /** The mean size of a move, up or down. In points. */
  meanMovePts: number;
  /** The size of the smallest move. In points. */
  leastMovePts: number;
}

/** A later year as it would have been projected, and as it was reported. */
export interface BackcastYear {
  /** The fiscal year. In calendarYear. */
  year: number;
  /** Revenue, projected. In millions. */
  revenue: number;
  /** Revenue, reported. In millions. */
  reportedRevenue: number | null;
  /** In percent. */
  revenueErrorPct: number | null;
  /** Cash spent on content, projected. In millions. */
  contentCash: number;
  /** Cash spent on content, reported. In millions. */
  reportedContentCash: number | null;
  /** In percent. */
  contentErrorPct: number | null;
  /** The operating margin, held at the base year's. In percent. */
  baselineMarginPct: number;
  /** The operating margin, reported: `100 × operating income / revenue`. In percent. */
  reportedMarginPct: number | null;
  /** In points. */
  marginErrorPts: number | null;
}

/** What a sequence costs without and with the tools. */
export interface TitleCosts {
  /** What the sequence costs without the tools. In currency. */
  costBefore: number;
  /** What it would cost if all of the cost shrank as the time is said to. In currency. */
  costAtItsWord: number;
  /**
   * What it costs with the tools, when only labour that can be compressed shrinks, and rework and tools are paid.
   * In currency.
   */
  costWithAi: number;
  /** What is saved if the sequence would have been made anyway; below zero it costs more. In currency. */
  savedIfMade: number;
  /** What is saved: nothing if the sequence would not have been made without the tools. In currency. */
  saved: number;
  /** What is spent that would not have been spent: all of it if the sequence would not have been made. In currency. */
  newSpending: number;
  /** The saving in percent of the title's budget; `None` if that is not known. In percent. */
  shareOfBudgetPct: number | null;
  /** The saving in percent of what the company spends on content in the base year. In percent. */
  shareOfContentPct: number;
  /** The saving in points of the company's margin in the base year. In points. */
  marginPts: number;
  /** How many such sequences a year are worth one point of margin; `None` if nothing is saved. In count. */
  sequencesForOnePoint: number | null;
}

/** The labour saved in the last year. */
export interface Work {
  /** The last year projected. In calendarYear. */
  year: number;
  /** The gross saving of that year, in millions. In millions. */
  grossSaving: number;
  /** Full-time jobs that it would have paid for. In count. */
  jobs: number;
  /** The hours of these jobs. In hours. */
  hours: number;
  /** Full-time jobs that all the work in scope pays for in that year. In count. */
  jobsInScope: number;
  /** The jobs in percent of those; `None` if nothing is in scope. In percent. */
  sharePct: number | null;
}

/** The highest fine; euros are not converted. */
export interface Fine {
  /** The fixed amount, in millions of euros. In millions. */
  fixedInEuros: number;
  /** The share of revenue, in millions of the reporting currency. In millions. */
  shareOfRevenue: number;
  /** The higher of the two numbers. In millions. */
  ceiling: number;
  /** The ceiling in points of one year's margin. In points. */
  marginPts: number;
}

/** What works of others cost. */
export interface Copyright {
  /** All works at the amount for each. In currency. */
  amount: number;
  /** That in points of one year's margin. In points. */
  marginPts: number;
  /** How many works at that amount are worth one point of margin. In count. */
  worksForOnePoint: number;
  /** All works at the most that the law allows for each. In currency. */
  amountAtMost: number;
  /** How many works at the most that the law allows are worth one point of margin. In count. */
  worksForOnePointAtMost: number;
}

/** A saving taken at face value, on figures of the base year. */
export interface FaceValue {
  /** What is saved from, in millions. In millions. */
  whole: number;
  /** What is saved a year, in millions. In millions. */
  saving: number;
  /** That in points of margin. In points. */
  marginPts: number;
}

/** An article's figures, texts and sources, checked. `docs/STORIES.md` explains every field. */
export interface Story {
  /** Where an editor finds this file. */
  $schema?: string;
  /** The version of the format. */
  version: 1;
  /** The name of the story in addresses. */
  id: string;
  /** Whose figures they are. */
  company: string;
  /** What money is counted in. */
  currency: {
    /** The code of ISO 4217. */
    code: string;
    /** The sign before an amount. */
    sign: string;
  };
  /** The day on which the facts were last checked. */
  asOf: string;
  /**
   * When a newer report was or is due: a day, a month such as 2026-10 or a year. Once it has passed, the page says
   * that the report is not included.
   */
  nextDue?: string | null;
  /** What the company calls the profit that its margin is made from. */
  profitMeasure: "operatingIncome" | "segmentOperatingIncome" | "adjustedEbitda" | "adjustedOibda" | "none";
  /** What is compared with what. */
  periods: {
    /** The later period, such as Q2 2025. */
    current: string;
    /** The same period a year before. */
    prior: string;
  };
  /** The claim that the article is about. */
  claim?: {
    /** How many times faster, according to the claim. */
    speedup: number;
    /** Who says so. */
    sources: string[];
  };
  /** What the article printed; no id twice. */
  figures: {
    /** The name by which its texts are found. */
    id: string;
    /** An amount or a count changes in percent, a percentage in points. */
    kind: "amount" | "percentage";
    /** How many decimals are shown. */
    decimals: number;
    /**
     * In the current period, in the unit that the text names; null if it was not reported. A percentage is 22.5, not
     * 0.225.
     */
    current: number | null;
    /** In the prior period; null if it was not reported. */
    prior: number | null;
    /** Why a number is null. */
    absent?: {
      /**
       * Why the number of the current period is missing: it was not reported, or not collected here. Without this field
       * it counts as not reported.
       */
      current?: "notReported" | "notCollected";
      /** The same for the prior period. */
      prior?: "notReported" | "notCollected";
    };
    /** Whose forecast the numbers are; left out if they were reported. */
    forecast?: string;
    /** The day on which the figure was last checked, where that is not the story’s. */
    asOf?: string;
    /** When a newer one was or is due, where that is not the story’s: a day, a month or a year. */
    nextDue?: string | null;
    /** Where it was printed. */
    sources: string[];
    /** What the filings say of this figure. */
    filed?: {
      /** In the current period; null if they do not say. */
      current: number | null;
      /** In the prior period; null if they do not say. */
      prior: number | null;
      /** Why a number is null. */
      absent?: {
        /**
         * Why the number of the current period is missing: it was not reported, or not collected here. Without this field
         * it counts as not reported.
         */
        current?: "notReported" | "notCollected";
        /** The same for the prior period. */
        prior?: "notReported" | "notCollected";
      };
      /** Whether what was printed is right. */
      verdict: "right" | "wrong" | "unverifiable";
      /** Which filings. */
      sources: string[];
    };
  }[];
  /** Reported years that a projection can start from; the first is the default. */
  base: {
    /** The fiscal year. */
    year: number;
    /** Revenue of the year; null if it is not disclosed. */
    revenue0: number | null;
    /** Operating income of the year; null if it is not disclosed. */
    operatingIncome0: number | null;
    /** Income before tax of the year; null if it is not disclosed. */
    pretaxIncome0: number | null;
    /** Cash spent on content in the year; null if it is not disclosed. */
    contentCash0: number | null;
    /** When the report was published: a day, a month such as 2026-01 or a year, as far as it is known. */
    asOf: string | null;
    /** The report. */
    sources: string[];
  }[];
  /** What the article claims; no id twice. */
  claims: {
    /** Its name; the texts are found by it. */
    id: string;
    /** What is known of it. */
    verdict: "right" | "imprecise" | "wrong" | "cannotBeKnown";
    /** What it sets if it is taken at face value; left out if it gives nothing to calculate with. */
    inputs?: Partial<StoryInputs>;
    /** What the verdict rests on. */
    sources: string[];
  }[];
  /** Inputs that differ from the catalogue’s, by preset. */
  presets: Record<PresetName, StoryInputs>;
  /** What is plausible for the company, by input: the least and the greatest. */
  plausible: Partial<Record<InputName, [number, number]>>;
  /** Data over time; no id twice. */
  series: {
    /** The name by which its texts are found. */
    id: string;
    /** An amount or a count changes in percent, a percentage in points. */
    kind: "amount" | "percentage";
    /** How many decimals are shown. */
    decimals: number;
    /** How often it is reported. */
    every: "quarter" | "half" | "year";
    /**
     * What twelve months of it are: the sum of four quarters or two half-years, or the latest of them. Left out, none
     * are shown.
     */
    aggregate?: "sum" | "latest";
    /** The series that a percentage is made from; its twelve months are made from theirs. */
    ratio?: {
      /** The id of the series of the part, such as operating income. */
      numerator: string;
      /** The id of the series of the whole, such as revenue. */
      denominator: string;
    };
    /** The day on which the series was last checked, where that is not the story’s. */
    asOf?: string;
    /** When a newer one was or is due, where that is not the story’s: a day, a month or a year. */
    nextDue?: string | null;
    /** The data, in the order of time; no period twice. */
    points: {
      /** The period: Q1 2025 for a quarter, H1 2025 for a half-year, 2025 for a year. */
      period: string;
      /** The number as it was reported, or null where it was not. */
      value: number | null;
      /** Why the number is null: it was not reported, or not collected here. Left out, it counts as not reported. */
      absent?: "notReported" | "notCollected";
      /** The smallest step of the print, such as 0.01 for what was printed to the cent. */
      printedTo?: number;
      /** The number without what happened once. */
      adjusted?: number;
      /** What happened once; its text stands under oneOffs. */
      oneOff?: string;
      /** Where it was reported. */
      sources: string[];
    }[];
  }[];
  /** The texts, by language. */
  texts: Record<string, {
    /** Above the table of figures. */
    title: string;
    /** Below the table of figures. */
    note: string;
    /** What the base year is and where it is from. */
    baseYear: string;
    /** For every figure its name and unit, by its id. */
    figures: Record<string, [name: string, unit: string]>;
    /** Why what was filed differs, by the id of the figure; left out where there is nothing to say. */
    filed: Record<string, string>;
    /** For every series its name and unit, by its id. */
    series: Record<string, [name: string, unit: string]>;
    /** What happened once, by the id that the points name. */
    oneOffs: Record<string, string>;
    /** The claims in words, by id. */
    claims: Record<string, {
      /** What the article says, quoted or close to it. */
      claim: string;
      /** One or two plain sentences. */
      known: string;
    }>;
  }>;
  /** What it all rests on; no id twice. */
  sources: {
    /** What it is cited by, such as N2. */
    id: string;
    /** Its title. */
    title: string;
    /** Who published it. */
    publisher: string;
    /** When it was published: a day, a month such as 2026-07 or a year; null if that is not known. */
    date: string | null;
    /** Its page; null if it has none. */
    url: string | null;
    /** Why there is no link. */
    unlinked?: string;
    /** How good a ground it is. */
    grade: "filing" | "derivedFromFilings" | "companyStatement" | "press" | "assumption";
    /** In what form it was read, if not in its own: a copy on another page, or a summary by somebody else. */
    form?: "copy" | "summary";
    /** What speaks against it. */
    disagrees?: string;
  }[];
}
