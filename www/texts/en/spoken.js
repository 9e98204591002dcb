/**
 * What is said in English when something has changed: short, and without a sign that a voice leaves out or spells.
 *
 * @import { Direction } from "./answer.js"
 */

/** Names of currencies, by their signs. @type {Record<string, string>} */
const CURRENCIES = { $: "dollars", US$: "dollars", "€": "euros", "£": "pounds", "¥": "yen" };

export const messages = {
  /** Between two sentences. */
  space: " ",

  /** The words of the signs in a printed text. */
  aloud: (/** @type {string} */ text) =>
    text
      .replace(/(?<![\d.,])1×/gu, "1 time")
      .replace(/×/gu, " times")
      .replace(/\s?%/gu, " per cent")
      .replace(/\+(?=\d)/gu, "plus ")
      .replace(/\u2212/gu, "minus "),

  /** An amount with its currency; `sign` is one such as $, or nothing. */
  money: (/** @type {string} */ amount, /** @type {string} */ sign) =>
    sign ? `${amount} ${CURRENCIES[sign] ?? sign}` : amount,
  yearly: (/** @type {string} */ amount) => `${amount} a year`,

  // What has changed: one input or figure, or several. `alone` is said where the name would make it too long.
  value: (/** @type {string} */ name, /** @type {string} */ value) => `${name}: ${value}.`,
  alone: (/** @type {string} */ value) => `${value}.`,
  inputs: (/** @type {number} */ count) => (count === 1 ? "1 input changed." : `${count} inputs changed.`),
  figures: (/** @type {number} */ count) => (count === 1 ? "1 figure changed." : `${count} figures changed.`),
  range: (/** @type {string} */ name) => `New range: ${name}.`,
  ranges: "Several ranges changed.",
  preset: (/** @type {string} */ name) => `Starting from ${name}.`,
  authors: "All inputs are the author’s again.",

  /**
   * What comes of it; `gap` is one of the next two, or nothing.
   *
   * @param {string} year
   * @param {Direction} direction
   * @param {string} amount without a sign
   * @param {string} gap
   */
  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Neither gain nor loss by ${year}${gap}.`
      : `${direction === "gain" ? "Gain" : "Loss"} by ${year}: ${amount} a year${gap}.`,

  /** What it is more or less than at the last message. */
  gap: (/** @type {string} */ amount, /** @type {boolean} */ isMore) => `, ${isMore ? "up" : "down"} ${amount}`,

  /** What it was, where a gain has become a loss. */
  before: (/** @type {Direction} */ direction, /** @type {string} */ amount) =>
    direction === "none" ? ", after neither" : `, after a ${direction} of ${amount}`,

  same: "The answer stays the same.",

  /** It is the same, but more or fewer would notice. @param {string} count of futures */
  sight: (count) => `Large enough to see in ${count}.`,
};

/** For keys: ways that are seen while they have the focus, and what is said of numbers that are one stop together. */
export const keys = {
  answer: "To the answer",
  /** To where one was before. @param {string} name */
  back: (name) => `Back to “${name}”`,
  assumptions: "To the assumptions",
  arrows: "Where there are several, the arrow keys lead from one to the next.",
};
