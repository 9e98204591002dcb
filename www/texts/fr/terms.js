/** What a story calls its profit and its money, in French. */

import { capital } from "./elision.js";

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["résultat opérationnel sectoriel", "marge opérationnelle sectorielle"],
  adjustedEbitda: ["EBITDA ajusté", "marge d’EBITDA ajusté"],
  adjustedOibda: ["OIBDA ajusté", "marge d’OIBDA ajusté"],
};

/** Also where a company discloses no profit: the reader is asked for this one. @type {[string, string]} */
const USUAL = ["résultat opérationnel", "marge opérationnelle"];

/** A company within a sentence: names stay as they are. @type {typeof import("../en/terms.js").within} */
export const within = (company) => company;

/** @type {typeof import("../en/terms.js").termsOf} */
export const termsOf = ({ company, currency, profitMeasure }) => {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: capital(profit),
    margin,
    marginTitle: capital(margin),
    millions: `M${currency.sign}`,
    fileMillions: `millions ${currency.code}`,
  };
};
