/** Amounts of money in Italian: “3 milioni di dollari”, “1 milione di euro”. */

/** The names of currencies by their signs; any other sign stands for itself. @type {Record<string, string>} */
const CURRENCIES = { $: "dollari", US$: "dollari", "€": "euro", "£": "sterline", "¥": "yen" };

/** A number that is read as one, with or without a sign. @param {string} n */
export const isOne = (n) => /^[+\u2212]?1$/u.test(n);

/** What comes after “milioni”. @param {string} sign of a currency */
export const ofCurrency = (sign) => `di ${CURRENCIES[sign] ?? sign}`;

/**
 * @param {string} n
 * @param {string} word
 * @param {string} [currency]
 */
export const money = (n, word, currency = "") => {
  const scale = isOne(n) ? word.replace(/i$/u, word === "milioni" ? "e" : "o") : word;
  return `${n}\u00a0${scale}${currency && ` ${ofCurrency(currency)}`}`;
};
