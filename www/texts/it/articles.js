/** The Italian articles before numbers, which depend on how a number is spoken: “dell’8%”, “dello 0,5%”, “del 5%”. */

/** @typedef {"a" | "da" | "di" | "in" | "il"} Word */

/** @type {Record<Word, [bare: string, before: string, elided: string, zero: string]>} */
const FORMS = {
  a: ["a ", "al ", "all’", "allo "],
  da: ["da ", "dal ", "dall’", "dallo "],
  di: ["di ", "del ", "dell’", "dello "],
  in: ["in ", "nel ", "nell’", "nello "],
  il: ["", "il ", "l’", "lo "],
};

/** Eight, eighty, eight hundred; eleven; and one, but not a hundred or a thousand. */
const VOWEL = /^(?:8|11(?!\d)|1(?![\d.]))/u;

/**
 * What stands before a text, with its space. Only a percentage without a sign has an article.
 *
 * @param {Word} word
 * @param {string} text
 */
export function before(word, text) {
  const [bare, plain, elided, zero] = FORMS[word];
  if (!/^\d[\d.,]*%/u.test(text)) return bare;
  return text.startsWith("0") ? zero : VOWEL.test(text) ? elided : plain;
}

/**
 * A text with what stands before it.
 *
 * @param {Word} word
 * @param {string} text
 */
export const withArticle = (word, text) => before(word, text) + text;

/**
 * A count with “dei” or “degli”.
 *
 * @param {number | string} count
 */
export const ofThe = (count) => `${VOWEL.test(String(count)) ? "degli" : "dei"} ${count}`;

/**
 * A count with “i” or “gli”.
 *
 * @param {number | string} count
 */
export const the = (count) => `${VOWEL.test(String(count)) ? "gli" : "i"} ${count}`;
