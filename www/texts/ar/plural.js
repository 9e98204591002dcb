/** Numbers with their nouns: Arabic counts 1, 2, 3 to 10, 11 to 99 and hundreds in different ways. */

import { isolated } from "./isolated.js";

/**
 * `one` and `two` stand without a number; where they are missing, the number stands with `other`. `many` is for 11 to 99,
 * and is `other` where it is missing.
 *
 * @typedef {{ one?: string, two?: string, few: string, many?: string, other: string }} Noun
 */

const rules = new Intl.PluralRules("ar");

const ZERO = "٠".charCodeAt(0);

/** In whatever digits a locale writes. @param {string} text */
const western = (text) => text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - ZERO));

/**
 * Which form follows a number as it is written; one that is rounded counts as what it prints.
 *
 * @param {string} text
 * @param {number} [value]
 */
export function formOf(text, value = Number.NaN) {
  const digits = western(text).replace(/^\P{Nd}+|\P{Nd}+$/gu, "");
  if (/^\d+$/u.test(digits)) return rules.select(Number(digits));
  if (/^[1-9]\d{0,2}(?:[,٬]\d{3})+$/u.test(digits)) return rules.select(Number(digits.replace(/\D/gu, "")));
  return Number.isInteger(value) ? rules.select(Math.abs(value)) : "other";
}

/**
 * @param {string | number} number
 * @param {Noun} noun
 * @param {number} [value] the same as a number
 */
export function counted(number, noun, value) {
  const text = String(number);
  const bare = western(text);
  if (bare === "1" && noun.one) return noun.one;
  if (bare === "2" && noun.two) return noun.two;
  const form = formOf(text, value);
  return `${isolated(text)} ${form === "few" ? noun.few : form === "many" ? (noun.many ?? noun.other) : noun.other}`;
}

/** A dual that stands alone, as it stands after a preposition. @param {string} text */
export const oblique = (text) => text.replace(/تان(?=\P{L}|$)/gu, "تين");
