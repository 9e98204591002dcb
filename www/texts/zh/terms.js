/** What a story calls its profit and its money, in Chinese. */

import { moneyOf } from "./money.js";

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["分部营业利润", "分部营业利润率"],
  adjustedEbitda: ["调整后EBITDA", "调整后EBITDA利润率"],
  adjustedOibda: ["调整后OIBDA", "调整后OIBDA利润率"],
};

/** @type {[string, string]} */
const USUAL = ["营业利润", "营业利润率"];

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
    millions: moneyOf("百万", currency.sign),
    fileMillions: `百万${currency.code}`,
  };
}
