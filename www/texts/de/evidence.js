/** The German sentences of what the story rests on. */

import { table } from "../table.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `Stand der Fakten: ${date}.`,
  undated: "ohne Datum",
  forms: { copy: "eine Kopie", summary: "eine Zusammenfassung" },
  opensElsewhere: "öffnet eine andere Website",
  disagree: "Die Quellen widersprechen sich: ",
  grades: table({
    filing: "Finanzbericht",
    derivedFromFilings: "Aus Finanzberichten abgeleitet",
    companyStatement: "Angabe des Unternehmens",
    press: "Presse oder Studie",
    assumption: "Annahme",
  }),

  provenance: {
    title: (subject) => `Woher es stammt: ${subject}`,
    close: "Schließen",
    closeLabel: "Quellen schließen",
    figure: (name, one, other) => `${name}, ${one} und ${other}`,
    printed: "Wie gedruckt",
    filed: "Laut Finanzbericht",
    none: "Keine Quelle: Das ist eine Annahme derer, die den Rechner gemacht haben.",
    notLooked: "Es wurde in keinem Finanzbericht nachgeschlagen.",
    notCollected: "Den Bericht gibt es; dieser Wert daraus ist hier nicht erfasst.",
    printedTo: (step) => `Für den Druck auf ${step} gerundet, kann also um die Hälfte davon abweichen.`,
    assumption: "Der Wert ist eine Annahme; diese Quellen stützen ihn.",
    ownFigure: "Sie haben diesen Wert geändert. Die Quellen sind die des ursprünglichen.",
    ownInput: (value) => `Sie haben diese Eingabe geändert; der Wert der Voreinstellung ist ${value}.`,
    ofStory: (value, usual) => `Dieser Beitrag setzt ${value}; der eigene Wert des Rechners ist ${usual}.`,
    baseYear: (year) => `Wie für ${year} berichtet.`,
    otherYear: "Kein berichtetes Jahr dieses Beitrags hat diesen Wert.",
    curve:
      "Abgeleitet aus dem Auslaufen der produzierten Inhalte in Anhangangabe 5 der Jahresberichte von Netflix für 2023, 2024 und 2025; die anderen Verläufe zur Auswahl sind Konventionen.",
    sources: "Quellen und Anmerkungen",
  },

  verdicts: { right: "Richtig", wrong: "Falsch", unverifiable: "Nicht zu prüfen" },
  printed: (value) => `gedruckt: ${value}`,
  notReported: "nicht berichtet",
  nextDue: (date) => `Der nächste Bericht ist fällig bis: ${date}.`,

  record: {
    about: (company) =>
      `Was ${within(company)} berichtet hat, laut Finanzberichten. Eine Veränderung vergleicht mit demselben Zeitraum des Vorjahres. Wählen Sie eine Zahl, um zu sehen, woher sie stammt.`,
    view: "Anzeigen",
    every: { quarter: "Quartale", half: "Halbjahre", year: "Jahre" },
    adjusted: "Ohne Einmaleffekte",
    head: {
      quarter: ["Kennzahl", "Zuletzt", "Änderung", "12 Monate"],
      half: ["Kennzahl", "Zuletzt", "Änderung", "12 Monate"],
      year: ["Kennzahl", "Zuletzt", "Änderung", "Pro Jahr"],
    },
    to: (period) => `bis ${period}`,
    from: (period) => `seit ${period}`,
    aYearEarlier: "zum Vorjahr",
    adjustedMark: "bereinigt",
    oneOffMark: "mit Einmaleffekt",
    none: "–",
    all: "Alle Zeiträume",
    columns: {
      quarter: ["Zeitraum", "Kennzahl", "Änderung", "12 Monate"],
      half: ["Zeitraum", "Kennzahl", "Änderung", "12 Monate"],
      year: ["Zeitraum", "Kennzahl", "Änderung"],
    },
    between: (low, high) => `zwischen ${low} und ${high}, laut gedruckten Werten`,
    growth: (rate, from, to) => `Durchschnittliches Wachstum von ${from} bis ${to}: ${rate} pro Jahr.`,
    growthPoints: (points, from, to) => `Von ${from} bis ${to}: ${points}.`,
    change: (change, from, to) => `Von ${from} bis ${to}: ${change}.`,
    trailing: (to, parts, sum) => `Zwölf Monate bis ${to}: ${parts} = ${sum}.`,
    rules:
      "„12 Monate“ addiert die letzten vier Quartale oder zwei Halbjahre. Eine Marge wird aus diesen Summen neu berechnet; eine Anzahl ist die jüngste. Zwölf Monate des Ergebnisses je Aktie sind ebenfalls die Summe von vier Quartalen, was wegen der Zahl der Aktien vom Wert eines Jahres abweichen kann. Zwölf Monate stehen nur dort, wo alle ihre Teile vorliegen. Wachstum über mehrere Jahre wird zwischen gleichen Zeiten des Jahres gemessen. Teile sind gerundet; Summen beruhen auf den genauen Zahlen.",
    download: "Als CSV herunterladen",
    file: {
      name: "berichtete-zahlen",
      title: (company) => `Was ${within(company)} berichtet hat`,
      head: [
        "Kennzahl",
        "Einheit",
        "Zeitraum",
        "Wert",
        "Grundlage",
        "Veränderung zum Vorjahr",
        "Einheit der Veränderung",
        "Mindestens",
        "Höchstens",
        "12 Monate",
        "Quellen",
      ],
      reported: "wie berichtet",
      adjusted: "bereinigt",
      sources: "Quellen",
    },
  },

  backcast: {
    about:
      "Dasselbe Wachstum, von einem früheren Jahr aus: Führt es zu dem, was seitdem berichtet wurde? Geprüft wird nur das Wachstum; KI spielt vor dem Basisjahr keine Rolle.",
    from: "Ausgehen von",
    started: (year) => `ausgehend von ${year}`,
    columns: ["Jahr", "Projiziert", "Berichtet", "Differenz"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `Umsatz, ${millions}`,
      contentCash: `Auszahlungen für Inhalte, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: (g) =>
      `Sie nehmen an, dass der Umsatz pro Jahr um ${g.revenue} wächst und die Ausgaben für Inhalte um ${g.content}. Das tatsächliche Wachstum von ${g.from} bis ${g.to} – Umsatz: ${g.revenueWas}, Ausgaben für Inhalte: ${g.contentWas}.`,
    verdict: (v) =>
      `Von ${v.from} aus hätten diese Raten für ${v.year} ergeben – Umsatz: ${v.revenue}, Ausgaben für Inhalte: ${v.content}. Die Marge, konstant gehalten, wäre ${v.margin} gewesen.`,
    over: (size) => `${size} zu hoch`,
    under: (size) => `${size} zu niedrig`,
    exact: "genau richtig",
    unknown: "nicht zu vergleichen",
    charts: {
      form: "Liniendiagramm",
      title: (millions) => `Projiziert und berichtet, ${millions}`,
      labels: { revenue: "Umsatz", contentCash: "Inhalte" },
      projected: (name) => `${name}, projiziert`,
      reported: (name) => `${name}, berichtet`,
      summary: "Wohin dieses Wachstum geführt hätte und was berichtet wurde; jede Linie ist an ihrem Ende beschriftet.",
      columns: ["Jahr", "Umsatz, projiziert", "Umsatz, berichtet", "Inhalte, projiziert", "Inhalte, berichtet"],
    },
  },

  companies: {
    about:
      "Dieselbe Frage lässt sich für andere Unternehmen stellen, aber ihre Gewinne werden nicht gleich gemessen. Margen werden nur innerhalb eines Gewinnmaßes verglichen.",
    measures: table({
      operatingIncome: "Operatives Ergebnis",
      segmentOperatingIncome: "Operatives Segmentergebnis",
      adjustedEbitda: "Bereinigtes EBITDA",
      adjustedOibda: "Bereinigtes OIBDA",
      none: "Kein Gewinn offengelegt",
    }),
    alone: "Kein anderes Unternehmen hier berichtet seinen Gewinn nach diesem Maß, daher vergleichen wir nicht.",
    ranked: "Nach fallender Marge.",
    columns: ["Unternehmen", "Umsatz, Mio.", "Gewinn, Mio.", "Marge", "Ausgaben für Inhalte, Mio."],
    year: (year) => `Geschäftsjahr ${year}`,
    notDisclosed: "nicht offengelegt",
    forecast: (by, period) => `Prognose von ${by} für ${period}`,
    caption: "Unternehmen nach Gewinnmaß",
    unit: "Geschäftsjahre enden in verschiedenen Monaten; Ausgaben für Inhalte werden nicht gleich gemessen, und eine Prognose ist nicht das, was ausgegeben wurde.",
    remarks: "Anmerkungen",
  },

  sources: {
    about:
      "Alles, was gezeigt wird, beruht auf einer dieser Quellen oder ist eine Annahme, die sich als solche zu erkennen gibt. Ein Finanzbericht geht vor dem, was ein Unternehmen sagt, und das vor dem, was andere schreiben.",
    story: (company) => `Quellen der Zahlen von ${within(company)}`,
    model: "Quellen der Annahmen",
    assumptions: (names) => `Annahmen ohne Quelle: ${names}.`,
    usedFor: (names) => `Für: ${names}`,
    forms:
      "Eine Kopie ist eine Quelle, die auf einer anderen Seite als ihrer eigenen gelesen wurde; eine Zusammenfassung ist, was jemand anderes daraus gemacht hat. Beide sind gekennzeichnet.",
    method:
      "Von der Beschleunigung führen Formeln zu Kosten, Zahlungen, Aufwand und Marge; sie öffnen sich bei jedem Ergebnis. Voreinstellungen mischen Geschäftsjahre und Gewinnmaße, wo sie von anderen Unternehmen stammen.",
    version: (version) => `Modell ${version}.`,
  },
};
