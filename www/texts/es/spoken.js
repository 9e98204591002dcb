/** What is said in Spanish when something has changed. */

import { currencyOf } from "./terms.js";

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    text
      .replace(/\s?%/gu, " por ciento")
      .replace(/\+(?=\d)/gu, "más ")
      .replace(/\u2212/gu, "menos "),

  money: (amount, sign) => (sign ? `${amount} de ${currencyOf(sign)}` : amount),
  yearly: (amount) => `${amount} al año`,

  value: (name, value) => `${name}: ${value}.`,
  alone: (value) => `${value}.`,
  inputs: (count) => (count === 1 ? "1 parámetro cambiado." : `${count} parámetros cambiados.`),
  figures: (count) => (count === 1 ? "1 cifra cambiada." : `${count} cifras cambiadas.`),
  range: (name) => `Nuevo intervalo: ${name}.`,
  ranges: "Varios intervalos cambiados.",
  preset: (name) => `Punto de partida: ${name}.`,
  authors: "Todos los parámetros vuelven a ser los del autor.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Ni ganancia ni pérdida en ${year}${gap}.`
      : `${direction === "gain" ? "Ganancia" : "Pérdida"} en ${year}: ${amount} al año${gap}.`,
  gap: (amount, isMore) => `, ${amount} ${isMore ? "más" : "menos"}`,
  before: (direction, amount) =>
    direction === "none"
      ? ", antes ni una ni otra"
      : `, antes ${direction === "gain" ? "una ganancia" : "una pérdida"} de ${amount}`,
  same: "La respuesta no cambia.",
  sight: (count) => `Bastante grande para verse en ${count}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "Ir a la respuesta",
  back: (name) => `Volver a «${name}»`,
  assumptions: "Ir a los supuestos",
  arrows: "Si hay varios, las flechas llevan de uno a otro.",
};
