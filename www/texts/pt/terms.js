/** What a story calls its profit and its money, in Brazilian Portuguese: profits are masculine, margins feminine. */

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["lucro operacional do segmento", "margem operacional do segmento"],
  adjustedEbitda: ["EBITDA ajustado", "margem EBITDA ajustada"],
  adjustedOibda: ["OIBDA ajustado", "margem OIBDA ajustada"],
};

/** Also where a company discloses no profit. @type {[string, string]} */
const USUAL = ["lucro operacional", "margem operacional"];

/** As newspapers here write them; other signs stand for themselves. @type {Record<string, string>} */
const SIGNS = { $: "US$" };

/** @param {string} sign of a currency */
export const signOf = (sign) => SIGNS[sign] ?? sign;

/** @param {string} text */
const title = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A company behind an article, which is feminine (“a Netflix”). The name that blank stories use is no name.
 *
 * @type {typeof import("../en/terms.js").within}
 */
export const within = (company) => company.replace(/^Your company$/u, "sua empresa").replace(/^(?:The|A) /u, "");

/** @type {typeof import("../en/terms.js").termsOf} */
export function termsOf({ company, currency, profitMeasure }) {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: title(profit),
    margin,
    marginTitle: title(margin),
    millions: `${signOf(currency.sign)} milhões`,
    fileMillions: `milhões de ${currency.code}`,
  };
}
