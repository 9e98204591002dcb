/** What is said in Portuguese when something has changed. */

/** Names of currencies, by their signs. @type {Record<string, string>} */
const CURRENCIES = { $: "dólares", US$: "dólares", R$: "reais", "€": "euros", "£": "libras", "¥": "ienes" };

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    text
      .replace(/(?<![\d.,])1×/gu, "1 vez")
      .replace(/×/gu, " vezes")
      .replace(/\s?%/gu, " por cento")
      .replace(/\+(?=\d)/gu, "mais ")
      .replace(/\u2212/gu, "menos "),

  money: (amount, sign) => (sign ? `${amount} de ${CURRENCIES[sign] ?? sign}` : amount),
  yearly: (amount) => `${amount} por ano`,

  value: (name, value) => `${name}: ${value}.`,
  alone: (value) => `${value}.`,
  inputs: (count) => (count === 1 ? "1 parâmetro alterado." : `${count} parâmetros alterados.`),
  figures: (count) => (count === 1 ? "1 número alterado." : `${count} números alterados.`),
  range: (name) => `Nova faixa: ${name}.`,
  ranges: "Várias faixas alteradas.",
  preset: (name) => `Ponto de partida: ${name}.`,
  authors: "Todos os parâmetros voltaram aos do autor.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Nem ganho nem perda até ${year}${gap}.`
      : `${direction === "gain" ? "Ganho" : "Perda"} até ${year}: ${amount} por ano${gap}.`,
  gap: (amount, isMore) => `, ${amount} a ${isMore ? "mais" : "menos"}`,
  before: (direction, amount) =>
    direction === "none"
      ? ", antes nem um nem outro"
      : `, antes ${direction === "gain" ? "um ganho" : "uma perda"} de ${amount}`,
  same: "A resposta continua a mesma.",
  sight: (count) => `Grande o bastante para se ver em ${count}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "Ir para a resposta",
  back: (name) => `Voltar a “${name}”`,
  assumptions: "Ir para as premissas",
  arrows: "Onde há vários, as setas levam de um ao outro.",
};
