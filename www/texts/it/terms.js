/** What a story calls its profit and its money, in Italian. */

/**
 * By the story's measure of profit. Each begins with a vowel, so that sentences may elide: “l’utile”, “sull’EBITDA”.
 *
 * @type {Record<string, [profit: string, margin: string]>}
 */
const PROFITS = {
  segmentOperatingIncome: ["utile operativo di segmento", "margine operativo di segmento"],
  adjustedEbitda: ["EBITDA rettificato", "margine EBITDA rettificato"],
  adjustedOibda: ["OIBDA rettificato", "margine OIBDA rettificato"],
};

/** @type {[string, string]} */
const USUAL = ["utile operativo", "margine operativo"];

/** @param {string} text */
const title = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name keeps its capital within a sentence. @type {typeof import("../en/terms.js").within} */
export const within = (company) => company;

/** @type {typeof import("../en/terms.js").termsOf} */
export function termsOf({ company, currency, profitMeasure }) {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: title(profit),
    margin,
    marginTitle: title(margin),
    millions: `mln ${currency.sign}`,
    fileMillions: `milioni di ${currency.code}`,
  };
}
