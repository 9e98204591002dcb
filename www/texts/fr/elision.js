/** French words that depend on the sound that follows, and on singular or plural. */

/** Whether a word begins with a vowel. @param {string} text */
const isVowel = (text) => /^[aeiouàâéèêëîïôöùûü]/iu.test(text);

/** “de Netflix”, “d'Amazon”. @param {string} name */
export const de = (name) => (isVowel(name) ? `d’${name}` : `de ${name}`);

/** All measures of profit are masculine. @param {string} profit */
export const le = (profit) => (isVowel(profit) ? `l’${profit}` : `le ${profit}`);

/** @param {string} profit */
export const au = (profit) => (isVowel(profit) ? `à l’${profit}` : `au ${profit}`);

/** @param {string} profit */
export const du = (profit) => (isVowel(profit) ? `de l’${profit}` : `du ${profit}`);

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a written number takes the singular: it does below two, also with decimals. @param {string} n */
export const isSingular = (n) => n === "<1" || /^[+\u2212-]?[01](?:[,.]\d*)?$/u.test(n);

/** A number with its word. @param {string} n @param {string} one @param {string} more */
export const counted = (n, one, more = `${one}s`) => `${n}\u00a0${isSingular(n) ? one : more}`;

/** What comes after “millions”, by the sign of a currency. @type {Record<string, string>} */
const CURRENCIES = { $: "de dollars", "€": "d’euros", "£": "de livres", "¥": "de yens" };

/** What comes after “millions”. @param {string} sign of a currency */
export const ofCurrency = (sign) => CURRENCIES[sign] ?? `de ${sign}`;

/** @param {string} n @param {string} word such as “million” @param {string} currency a sign */
export const amountOf = (n, word, currency) => `${counted(n, word)}${currency && ` ${ofCurrency(currency)}`}`;

/** The same for a label in a picture, where there is no room for words: “3 M$”. @param {string} amount */
export const shortened = (amount) => {
  const sign = Object.entries(CURRENCIES).find(([, words]) => amount.endsWith(` ${words}`));
  const signed = sign ? amount.replace(` ${sign[1]}`, () => sign[0]) : amount;
  return signed.replace(/milliards?/u, "Md").replace(/millions?/u, "M");
};
