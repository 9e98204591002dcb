/** What a story calls its profit and its money, in Japanese. */

import { moneyOf } from "./money.js";

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["セグメント営業利益", "セグメント営業利益率"],
  adjustedEbitda: ["調整後EBITDA", "調整後EBITDAマージン"],
  adjustedOibda: ["調整後OIBDA", "調整後OIBDAマージン"],
};

/** @type {[string, string]} */
const USUAL = ["営業利益", "営業利益率"];

/** @type {typeof import("../en/terms.js").within} */
export const within = (company) => company;

/** @type {typeof import("../en/terms.js").termsOf} */
export function termsOf({ company, currency, profitMeasure }) {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: profit,
    margin,
    marginTitle: margin,
    millions: `百万${moneyOf(currency.sign)}`,
    fileMillions: `百万${currency.code}`,
  };
}
