/** What a story calls its profit and its money, in Dutch. */

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["bedrijfsresultaat van de segmenten", "operationele marge van de segmenten"],
  adjustedEbitda: ["aangepaste EBITDA", "aangepaste EBITDA-marge"],
  adjustedOibda: ["aangepaste OIBDA", "aangepaste OIBDA-marge"],
};

/** Also where a company discloses no profit: the reader is asked for this one. @type {[string, string]} */
const USUAL = ["bedrijfsresultaat", "operationele marge"];

/** Newspapers write the name of a currency behind the amount. @type {Record<string, string>} */
const CURRENCIES = { $: "dollar", US$: "dollar", "€": "euro", "£": "pond", "¥": "yen" };

/** @param {string} sign */
export const currencyOf = (sign) => CURRENCIES[sign] ?? sign;

/** @param {string} text */
const title = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name keeps its capital; only a pronoun loses it. @type {typeof import("../en/terms.js").within} */
export const within = (company) => company.replace(/^(?:Uw|Ons|Onze|Your|Our) /u, (word) => word.toLowerCase());

/** @type {typeof import("../en/terms.js").termsOf} */
export const termsOf = ({ company, currency, profitMeasure }) => {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: title(profit),
    margin,
    marginTitle: title(margin),
    millions: `mln ${currencyOf(currency.sign)}`,
    fileMillions: `mln ${currency.code}`,
  };
};
