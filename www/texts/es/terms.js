/** What a story calls its profit and its money, in Spanish. Every profit and every margin here is masculine. */

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["beneficio operativo por segmentos", "margen operativo por segmentos"],
  adjustedEbitda: ["EBITDA ajustado", "margen de EBITDA ajustado"],
  adjustedOibda: ["OIBDA ajustado", "margen de OIBDA ajustado"],
};

/** Also where a company discloses no profit: the reader is asked for this one. @type {[string, string]} */
const USUAL = ["beneficio operativo", "margen operativo"];

/** What newspapers call a currency, after “millones de”. @type {Record<string, string>} */
const CURRENCIES = { $: "dólares", US$: "dólares", "€": "euros", "£": "libras", "¥": "yenes" };

/** @param {string} text */
const title = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a currency, or its sign where it has no name here. @param {string} sign */
export const currencyOf = (sign) => CURRENCIES[sign] ?? sign;

/** @type {typeof import("../en/terms.js").within} */
export const within = (company) => company.replace(/^(?:Tu|Su|Nuestra|Una) /u, (word) => word.toLowerCase());

/** @type {typeof import("../en/terms.js").termsOf} */
export function termsOf({ company, currency, profitMeasure }) {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: title(profit),
    margin,
    marginTitle: title(margin),
    millions: `millones de ${currencyOf(currency.sign)}`,
    fileMillions: `millones de ${currency.code}`,
    // For narrow fields.
    forms: { short: `M${currency.sign}` },
  };
}
