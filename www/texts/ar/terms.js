/** What a story calls its profit and its money, in Arabic. */

import { currencyName } from "./currencies.js";

/** By the story's measure of profit; all of them are masculine and definite. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["الدخل التشغيلي للقطاعات", "الهامش التشغيلي للقطاعات"],
  adjustedEbitda: ["مقياس EBITDA المعدّل", "هامش EBITDA المعدّل"],
  adjustedOibda: ["مقياس OIBDA المعدّل", "هامش OIBDA المعدّل"],
};

/** Also where a company discloses no profit. @type {[string, string]} */
const USUAL = ["الدخل التشغيلي", "الهامش التشغيلي"];

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
    millions: `مليون ${currencyName(currency.sign)}`,
    fileMillions: `مليون ${currency.code}`,
  };
}
