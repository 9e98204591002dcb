/** The German words of the page that checks. */

import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "er ist viel länger, als ein Stand sein kann",
  tooMany: "er hat viel mehr Einträge, als ein Stand haben kann",
  notAState: "er ist weder ein Link dieses Rechners noch der Text eines Stands",
  unknownVersion: "er stammt von einer späteren Version dieses Rechners",
  otherStory: "er gehört zu einem anderen Beitrag",
  unknownKey: "ist diesem Modell nicht bekannt",
  unreadable: "ist nicht lesbar",
  duplicate: "kommt zweimal vor",
  refused: "liegt jenseits dessen, womit das Modell rechnen kann",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "Prüfung läuft",
    nothing: "Noch nichts geprüft",
    match: "Passt",
    mismatch: "Passt nicht",
    otherVersion: "Andere Version",
    noDigest: "Keine Prüfsumme zum Vergleichen",
    badDigest: "Keine Prüfsumme",
    unreadable: "Nicht lesbar",
    failed: "Die Prüfung ist fehlgeschlagen",
  },
  reading: "Einen Moment …",
  nothing:
    "Noch gibt es nichts zu prüfen: Fügen Sie einen Link oder den Text eines Stands ein oder wählen Sie eine Datei.",
  nothingInFile: (name) => `„${name}“ enthält keinen Stand: Keine Zeile darin beginnt mit „state“.`,
  // What was given is a link or a text: both are masculine.
  unreadable: (code) => `Der Link oder Text ließ sich nicht prüfen: ${reasons[code]}.`,
  noStory: "Es ließ sich nichts prüfen: Der Text sagt nicht, zu welchem Beitrag er gehört.",
  unknownStory: (id) => `Es ließ sich nichts prüfen: Diese Seite hat den Beitrag „${id}“ nicht.`,
  failed: "Es ließ sich nichts prüfen: Der Rechner konnte nicht geladen werden.",

  match: (digest, version) =>
    `Beides passt zusammen: Die Prüfsumme ${digest} und die Version ${version} gehören zu genau diesen Eingaben.`,
  matchDigest: (digest) => `Beides passt zusammen: Die Prüfsumme ${digest} gehört zu genau diesen Eingaben.`,
  mismatch: (given, own) =>
    `Das passt nicht zusammen: Die angegebene Prüfsumme ist ${given}, die dieser Eingaben aber ${own}.`,
  noDigest: (own) => `Es wurde keine Prüfsumme zum Vergleichen angegeben: Die dieser Eingaben ist ${own}.`,
  noDigestInSight: (text) =>
    `„${text}“ ist keine Prüfsumme, also wurde nichts verglichen: Eine Prüfsumme hat zwölf Zeichen, jedes eine Ziffer oder ein Buchstabe von a bis f.`,
  otherVersion: (given, stated) =>
    `Das passt nicht zusammen: Die angegebene Version ist ${given}, diese Eingaben wurden aber mit ${stated} geschrieben.`,

  model: (stated, own) =>
    `Diese Eingaben wurden mit Modell ${stated} geschrieben; diese Seite hat Modell ${own}. Ihre Zahlen können daher von den gedruckten abweichen.`,
  noModel: "Der Text sagt nicht, mit welcher Version des Modells er geschrieben wurde.",
  several: (count) => `Der Link enthält mehrere Stände (${count}); geprüft wurde der erste.`,
  leftOut: (count) => (count === 1 ? "Ein Eintrag wurde ausgelassen:" : `${count} Einträge wurden ausgelassen:`),
  entry: (key, code) => `„${key}“ ${reasons[code]}`,

  same: "Jede Eingabe ist die der Redaktion.",
  story: (company, preset) =>
    `Der Beitrag handelt von ${within(company)}; die Eingaben gehen von der Voreinstellung „${preset}“ aus.`,
  incomplete: "Es wird nichts projiziert: Nicht alle Eingaben sind bekannt.",
  results: "Was dieses Modell ergibt",
  differences: "Was abweicht",
  byHand: "Die Prüfsumme selbst nachrechnen",
  command: "In einer Shell:",
  figure: (name, period) => `${name}, ${period}`,
  range: (name) => `Spanne von „${name}“`,
  otherwise: (key, now, before) => `${key}: ${now} statt ${before}`,
  headline: {
    marginUplift: (year) => `Mit allen Eingaben genau wie eingestellt: Margenplus im Jahr ${year}`,
    saving: (profit, year) => `Mit allen Eingaben genau wie eingestellt: Wirkung auf ${profit} im Jahr ${year}`,
    npv: (year) => `Mit allen Eingaben genau wie eingestellt: heutiger Wert, nach Steuern, bis ${year}`,
  },
};
