/** The German words of the page for authors. */

import { table } from "../table.js";

/** @type {typeof import("../en/author.js").messages} */
export const messages = {
  start: "Von einem Beitrag ausgehen",
  open: "Oder eine Datei öffnen",
  download: "Beitrag herunterladen",
  downloadAbout:
    "Die Datei enthält, was Sie eingegeben haben, fertig oder nicht. Öffnen Sie sie hier, um weiterzuarbeiten.",
  basics: "Grundlagen",
  complete: "✓ vollständig",
  toFix: (count) => `${count} zu beheben`,
  progress: (done, all) => `${done} von ${all} Teilen vollständig`,
  noForm: "Das Formular konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
  add: (what) => `Hinzufügen: ${what}`,
  addChoice: "Hinzufügen …",
  remove: (what) => `Entfernen: ${what}`,
  noJson: (name) => `„${name}“ ist kein JSON und lässt sich daher gar nicht lesen. Der Beitrag unten ist wie zuvor.`,
  notLoaded: "Der Beitrag konnte nicht geladen werden.",
  problems: "Was nicht stimmt",
  warnings: "Was Sie sich ansehen sollten",
  whole: "der Beitrag",
  fatal: "muss behoben werden",
  warning: "ein Hinweis",
  told: "Das ist der Beitrag, wie er im Formular steht.",
  notTold: (count) =>
    `${count === 1 ? "1 Problem verhindert" : `${count} Probleme verhindern`}, dass der Beitrag gezeigt wird. Zu sehen ist die letzte Fassung ohne Probleme.`,
  label: ["Bezeichnung", "Einheit"],
  words: "durch Leerzeichen getrennt",
  nothing: "nicht bekannt",
  choices: table({
    operatingIncome: "operatives Ergebnis",
    segmentOperatingIncome: "operatives Segmentergebnis",
    adjustedEbitda: "bereinigtes EBITDA",
    adjustedOibda: "bereinigtes OIBDA",
    none: "keine",
    amount: "ein Betrag oder eine Anzahl",
    percentage: "ein Prozentsatz",
    notReported: "nicht berichtet",
    notCollected: "nicht erhoben",
    right: "richtig",
    wrong: "falsch",
    imprecise: "ungenau",
    unverifiable: "nicht überprüfbar",
    cannotBeKnown: "nicht zu wissen",
    quarter: "Quartale",
    half: "Halbjahre",
    year: "Jahre",
    sum: "die Summe der Perioden",
    latest: "die letzte Periode",
    filing: "ein Geschäftsbericht",
    derivedFromFilings: "aus Geschäftsberichten berechnet",
    companyStatement: "eine Mitteilung des Unternehmens",
    press: "Presse",
    assumption: "eine Annahme",
    copy: "eine archivierte Kopie",
    summary: "eine Zusammenfassung",
  }),

  problem: (code, limit) => sentences[code](limit),
};

/**
 * What stands after the name of a place.
 *
 * @type {Record<Parameters<typeof messages.problem>[0], (limit: string) => string>}
 */
const sentences = {
  missing: () => "wird gebraucht und fehlt",
  missingText: () => "hat keinen Text",
  notANumber: () => "muss eine Zahl sein",
  notText: () => "muss Text sein",
  notAList: () => "muss eine Liste sein",
  notAnObject: () => "muss ein Objekt mit benannten Feldern sein",
  unknownChoice: () => "muss eine der Möglichkeiten sein",
  unknownField: () => "ist hier nicht bekannt",
  belowMinimum: (limit) => `muss mindestens ${limit} sein`,
  aboveMaximum: (limit) => `darf höchstens ${limit} sein`,
  notAbove: (limit) => `muss größer als ${limit} sein`,
  notWhole: () => "muss eine ganze Zahl sein",
  wrongSum: (limit) => `muss zusammen ${limit || "1"} ergeben`,
  empty: () => "darf nicht leer sein",
  tooMany: (limit) => `hat zu viele Einträge (höchstens ${limit})`,
  tooLong: (limit) => `hat zu viele Zeichen (höchstens ${limit})`,
  tooLarge: (limit) => `ist größer als das, was gelesen wird${limit && ` (${limit})`}`,
  badCharacter: () => "enthält ein Zeichen, das man beim Lesen nicht sieht",
  badId: () => "muss mit einem Buchstaben beginnen; Buchstaben, Ziffern und Bindestriche dürfen folgen",
  badDate: () =>
    "muss ein Tag wie 2026-07-17 sein; wo ein Datum ungenauer sein darf, ein Monat wie 2026-07 oder ein Jahr",
  badPeriod: () => "muss ein Zeitraum im Takt der Reihe sein, wie Q1 2025, H1 2025 oder 2025",
  badLink: () => "muss eine Adresse sein, die mit https:// beginnt",
  reversed: () => "beginnt oberhalb seines Endes",
  undrawable: () => "lässt sich nicht zeichnen",
  notInOrder: () => "muss später oder größer sein als der Eintrag davor",
  duplicate: () => "kommt zweimal vor",
  wrongVersion: () => "ist eine Version des Formats, die nicht gelesen wird",
  unknownSource: () => "steht nicht in der Liste der Quellen",
  unknownSeries: () => "steht nicht in der Liste der Reihen oder wird in anderen Abständen berichtet",
  unusedSource: () => "wird nirgends zitiert",
  looksLikeFraction: () => "sieht nach einem Bruchteil aus: Ein Prozentsatz ist 22,5, nicht 0,225",
  notAbsent: () => "ist ein Grund für das Fehlen einer Zahl, die da ist",
  notDisclosedBase: () =>
    "ist nicht bekannt; Leserinnen und Leser müssen es also eingeben, bevor etwas projiziert wird",
};
