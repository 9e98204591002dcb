/** What is said in Italian when something has changed. */

import { ofCurrency } from "./money.js";

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    text
      .replace(/\s?%/gu, " per cento")
      .replace(/\+(?=\d)/gu, "più ")
      .replace(/\u2212/gu, "meno "),

  money: (amount, sign) => (sign ? `${amount} ${ofCurrency(sign)}` : amount),
  yearly: (amount) => `${amount} l’anno`,

  value: (name, value) => `${name}: ${value}.`,
  alone: (value) => `${value}.`,
  inputs: (count) => (count === 1 ? "1 parametro cambiato." : `${count} parametri cambiati.`),
  figures: (count) => (count === 1 ? "1 cifra cambiata." : `${count} cifre cambiate.`),
  range: (name) => `Nuovo intervallo: ${name}.`,
  ranges: "Più intervalli cambiati.",
  preset: (name) => `Si parte da: ${name}.`,
  authors: "Tutti i parametri sono di nuovo quelli dell’autore.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Né guadagno né perdita entro il ${year}${gap}.`
      : `${direction === "gain" ? "Guadagno" : "Perdita"} entro il ${year}: ${amount} l’anno${gap}.`,
  gap: (amount, isMore) => `, ${amount} in ${isMore ? "più" : "meno"}`,
  before: (direction, amount) =>
    direction === "none"
      ? ", prima né l’uno né l’altra"
      : `, prima ${direction === "gain" ? "un guadagno" : "una perdita"} di ${amount}`,
  same: "La risposta resta la stessa.",
  sight: (count) => `Abbastanza grande da vedersi in ${count}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "Alla risposta",
  back: (name) => `Torna a «${name}»`,
  assumptions: "Alle ipotesi",
  arrows: "Se ce n’è più di uno, le frecce portano dall’uno all’altro.",
};
