/**
 * What each result counts, and what it is about: a `year`, `all` years of the projection together, or the `base` year.
 * Written from the core by `cargo run --example contract`.
 *
 * @import { ResultName, Unit } from "../../target/wasm/engine.js"
 */

/** @typedef {"year" | "all" | "base"} Scope */

/** @type {Record<ResultName, { unit: Unit, scope: Scope }>} */
export const RESULTS = {
  t: { unit: "wholeYears", scope: "year" },
  year: { unit: "calendarYear", scope: "year" },
  revenue: { unit: "millions", scope: "year" },
  contentCash: { unit: "millions", scope: "year" },
  scopePool: { unit: "millions", scope: "year" },
  adoption: { unit: "share", scope: "year" },
  exposed: { unit: "millions", scope: "year" },
  grossSaving: { unit: "millions", scope: "year" },
  rework: { unit: "millions", scope: "year" },
  tool: { unit: "millions", scope: "year" },
  productionNet: { unit: "millions", scope: "year" },
  captured: { unit: "millions", scope: "year" },
  afterIncentive: { unit: "millions", scope: "year" },
  reinvested: { unit: "millions", scope: "year" },
  contentSaving: { unit: "millions", scope: "year" },
  programmeCost: { unit: "millions", scope: "year" },
  netCash: { unit: "millions", scope: "year" },
  tax: { unit: "millions", scope: "year" },
  netCashAfterTax: { unit: "millions", scope: "year" },
  cumulativeNetCash: { unit: "millions", scope: "year" },
  plContentSaving: { unit: "millions", scope: "year" },
  plSaving: { unit: "millions", scope: "year" },
  baselineMarginPct: { unit: "percent", scope: "year" },
  marginUpliftPts: { unit: "points", scope: "year" },
  marginUpliftBps: { unit: "basisPoints", scope: "year" },
  marginWithAiPct: { unit: "percent", scope: "year" },
  savingShareOfContentPct: { unit: "percent", scope: "year" },
  baselinePretax: { unit: "millions", scope: "year" },
  plShareOfPretaxPct: { unit: "percent", scope: "year" },
  costReduction: { unit: "share", scope: "all" },
  costReductionCeiling: { unit: "share", scope: "all" },
  breakEvenSpeedup: { unit: "factor", scope: "all" },
  npv: { unit: "millions", scope: "all" },
  terminalPresentValue: { unit: "millions", scope: "all" },
  paybackYears: { unit: "years", scope: "all" },
  materialityYear: { unit: "calendarYear", scope: "all" },
  visibleYear: { unit: "calendarYear", scope: "all" },
  lowestCash: { unit: "millions", scope: "all" },
  totalContentSaving: { unit: "millions", scope: "all" },
  totalPlContentSaving: { unit: "millions", scope: "all" },
  recognisedPct: { unit: "percent", scope: "all" },
  "bounds.materialityThreshold": { unit: "millions", scope: "base" },
  "bounds.thresholdAsMarginPts": { unit: "points", scope: "base" },
  "bounds.scopePool": { unit: "millions", scope: "base" },
  "bounds.scopePoolShareOfContentPct": { unit: "percent", scope: "base" },
  "bounds.shareOfPoolThatMustVanishPct": { unit: "percent", scope: "base" },
  "bounds.marginPtsIfWholePoolVanished": { unit: "points", scope: "base" },
  "bounds.marginPtsPerOnePercentOfContentCash": { unit: "points", scope: "base" },
  "bounds.savingNeededForOnePoint": { unit: "millions", scope: "base" },
};
