/** What is said in German when something has changed. */

/** Names of currencies, by their signs. @type {Record<string, string>} */
const CURRENCIES = { $: "Dollar", US$: "Dollar", "€": "Euro", "£": "Pfund", "¥": "Yen" };

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    text
      .replace(/(?<![\d.,])1\sMio\./gu, "1 Million")
      .replace(/(?<![\d.,])1\sMrd\./gu, "1 Milliarde")
      .replace(/Mio\./gu, "Millionen")
      .replace(/Mrd\./gu, "Milliarden")
      .replace(/\s?%/gu, " Prozent")
      .replace(/\+(?=\d)/gu, "plus ")
      .replace(/\u2212/gu, "minus "),

  money: (amount, sign) => (sign ? `${amount} ${CURRENCIES[sign] ?? sign}` : amount),
  yearly: (amount) => `${amount} pro Jahr`,

  value: (name, value) => `${name}: ${value}.`,
  alone: (value) => `${value}.`,
  inputs: (count) => (count === 1 ? "1 Eingabe geändert." : `${count} Eingaben geändert.`),
  figures: (count) => (count === 1 ? "1 Kennzahl geändert." : `${count} Kennzahlen geändert.`),
  range: (name) => `Neue Spanne: ${name}.`,
  ranges: "Mehrere Spannen geändert.",
  preset: (name) => `Ausgangspunkt: ${name}.`,
  authors: "Alle Eingaben sind wieder die der Redaktion.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Weder Gewinn noch Verlust bis ${year}${gap}.`
      : `${direction === "gain" ? "Gewinn" : "Verlust"} bis ${year}: ${amount} pro Jahr${gap}.`,
  gap: (amount, isMore) => `, ${amount} ${isMore ? "mehr" : "weniger"}`,
  before: (direction, amount) =>
    direction === "none"
      ? ", zuvor weder noch"
      : `, zuvor ${direction === "gain" ? "ein Gewinn" : "ein Verlust"} von ${amount}`,
  same: "Die Antwort bleibt gleich.",
  sight: (count) => `Groß genug, um aufzufallen, in ${count}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "Zur Antwort",
  back: (name) => `Zurück zu „${name}“`,
  assumptions: "Zu den Annahmen",
  arrows: "Sind es mehrere, führen die Pfeiltasten von einer Zahl zur nächsten.",
};
