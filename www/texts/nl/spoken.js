/** What is said in Dutch when something has changed. */

import { currencyOf } from "./terms.js";

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    text
      .replace(/×/gu, " keer")
      .replace(/\s?%/gu, " procent")
      .replace(/\+(?=\d)/gu, "plus ")
      .replace(/\u2212/gu, "min "),

  money: (amount, sign) => (sign ? `${amount} ${currencyOf(sign)}` : amount),
  yearly: (amount) => `${amount} per jaar`,

  value: (name, value) => `${name}: ${value}.`,
  alone: (value) => `${value}.`,
  inputs: (count) => (count === 1 ? "1 invoerwaarde gewijzigd." : `${count} invoerwaarden gewijzigd.`),
  figures: (count) => (count === 1 ? "1 cijfer gewijzigd." : `${count} cijfers gewijzigd.`),
  range: (name) => `Nieuwe marge: ${name}.`,
  ranges: "Meerdere marges gewijzigd.",
  preset: (name) => `Beginpunt: ${name}.`,
  authors: "Alle invoerwaarden zijn weer die van de auteur.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Geen winst en geen verlies in ${year}${gap}.`
      : `${direction === "gain" ? "Winst" : "Verlies"} in ${year}: ${amount} per jaar${gap}.`,
  gap: (amount, isMore) => `, ${amount} ${isMore ? "meer" : "minder"}`,
  before: (direction, amount) =>
    direction === "none"
      ? ", eerst geen van beide"
      : `, eerst een ${direction === "gain" ? "winst" : "verlies"} van ${amount}`,
  same: "Het antwoord blijft gelijk.",
  sight: (count) => `Groot genoeg om te zien in ${count}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "Naar het antwoord",
  back: (name) => `Terug naar ‘${name}’`,
  assumptions: "Naar de aannames",
  arrows: "Zijn er meer, dan gaan de pijltoetsen van het ene naar het volgende.",
};
