/**
 * What a story calls its profit and its money, in English.
 *
 * @import { Story } from "../../../target/wasm/engine.js"
 */

/**
 * `profit`, `margin` and `company` as they stand within a sentence, the titles as they begin one; `millions` is the unit on
 * the page and `fileMillions` in a file.
 *
 * @typedef {object} Terms
 * @property {string} company
 * @property {string} profit
 * @property {string} profitTitle
 * @property {string} margin that profit in revenue
 * @property {string} marginTitle
 * @property {string} millions
 * @property {string} fileMillions
 * @property {Record<string, string>} [forms] further forms of these words, for a language that inflects them
 */

/** By the story's measure of profit. @type {Record<string, [profit: string, margin: string]>} */
const PROFITS = {
  segmentOperatingIncome: ["segment operating income", "segment operating margin"],
  adjustedEbitda: ["adjusted EBITDA", "adjusted EBITDA margin"],
  adjustedOibda: ["adjusted OIBDA", "adjusted OIBDA margin"],
};

/** Also where a company discloses no profit: the reader is asked for this one. @type {[string, string]} */
const USUAL = ["operating income", "operating margin"];

/** @param {string} text */
const title = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A company within a sentence: not “to Your company”. @param {string} company */
export const within = (company) => company.replace(/^(?:The|Your|Our) /u, (word) => word.toLowerCase());

/**
 * @param {Story} story a story file
 * @returns {Terms}
 */
export function termsOf({ company, currency, profitMeasure }) {
  const [profit, margin] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle: title(profit),
    margin,
    marginTitle: title(margin),
    millions: `${currency.sign} million`,
    fileMillions: `${currency.code} million`,
  };
}
