/** Every German sentence of the widget. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };

/** An amount without its currency has no space at its end. @param {...string} words */
const joined = (...words) => words.filter(Boolean).join("\u00a0");

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}\u00a0%`,
    points: (n) => `${n}\u00a0${/^[+\u2212]?1$/u.test(n) ? "Punkt" : "Punkte"}`,
    years: (n) => `${n}\u00a0${n === "1" ? "Jahr" : "Jahre"}`,
    wholeYears: (n) => `${n}\u00a0${n === "1" ? "Jahr" : "Jahre"}`,
    share: (n) => `${n}\u00a0%`,
    ratePerYear: (n) => `${n}\u00a0% pro Jahr`,
    // The hyphen does not break, so that the word stays whole in a headline.
    factor: (n) => `${n}\u2011mal`,
    perYear: (n) => `${n} pro Jahr`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => joined(n, word, currency),
    whole: (n, currency = "") => joined(n, currency),
    scales: [
      { millions: 1000, word: "Mrd." },
      { millions: 1, word: "Mio." },
    ],
    millions: (n, _value, currency = "") => joined(n, "Mio.", currency),
    millionsPerYear: (n, _value, currency = "") => `${joined(n, "Mio.", currency)} pro Jahr`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["im Jahr der Zahlung", "wie die Bücher die Ersparnis zeigen"],
      terminalValue: ["nichts zählt", "der Netto-Cashflow bleibt gleich", "der Netto-Cashflow wächst"],
    }),
    loss: (amount) => `ein Verlust von ${amount}`,
    lessThan: (amount) => `weniger als ${amount}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% / Jahr",
    factor: "×",
    years: "Jahre",
    wholeYears: "Jahre",
    perYear: "/ Jahr",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions} / Jahr`,
    points: "Punkte",
    choice: "",
  },

  suffixesOfOne: table({ years: "Jahr", wholeYears: "Jahr", points: "Punkt" }),

  labels: { speedup: "Wie viel schneller?" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "Aus Finanzberichten",
    derivedFromFilings: "Aus Finanzberichten abgeleitet",
    companyStatement: "Angabe des Unternehmens",
    press: "Presse und Studien",
    assumption: "Unsere Annahme",
  },

  presets: { cautious: "Vorsichtig", base: "Basis", bold: "Kühn" },

  panels: {
    assumptions: "Alle anderen Annahmen",
    outlook: "Wie sicher ist das?",
    uncertainty: "Die Spannen der Eingaben",
    drivers: "Wovon hängt es ab?",
    goal: "Was müsste dafür gelten?",
    scenarios: "Szenarien vergleichen",
    claims: "Was der Artikel behauptet",
    record: "Was das Unternehmen berichtet hat",
    backcast: "Hätte es früher gestimmt?",
    companies: "Andere Unternehmen",
    sources: "Quellen und Methode",
    share: "Teilen und herunterladen",
  },

  marks: {
    base: (value) => `unser Basiswert: ${value}`,
    claim: (value) => `die Behauptung: ${value}`,
    range: (low, high) => `Quellen: ${low} bis ${high}`,
  },

  ui: {
    answer: "Die Antwort",
    deeper: "So wird das berechnet",
    card: "Das ist unsere Schätzung, nicht die des Unternehmens. Die meisten Eingaben sind Annahmen.",
    loading: "Einen Moment …",
    panelFailed: "Dieser Teil konnte nicht geladen werden.",
    again: "Noch einmal versuchen",
    figuresHead: ["Kennzahl", "Veränderung"],
    source: "Quelle",
    since: (period) => `gegenüber ${period}`,
    versions: (wrong, all) => [
      "Wie gedruckt",
      wrong ? `Laut Finanzbericht: ${wrong} von ${all} abweichend` : "Laut Finanzbericht",
    ],
    changes: "Veränderung zum Vorjahr",
    presets: "Ausgehen von",
    resetAll: "Alles zurücksetzen",
    authors: "Zurück zu den Werten der Redaktion",
    reset: (value) => `Zurück auf ${value}`,
    locked: (name) => `${name} (gesperrt)`,
    curve: "Abschreibungsverlauf",
    showNumbers: "Zahlen zeigen",
    none: "kein Wert",
    notMeaningful: "n. a.",
    notReported: "nicht berichtet",
    notCollected: "hier nicht erfasst",
    absentIn: (period, absence) => `${period}: ${absence}`,
    overdue: (date, isDay) =>
      `Ein neuerer Bericht war für ${isDay ? "den " : ""}${date} angekündigt; er ist hier noch nicht enthalten.`,
    refused: (field, problem) => `${field}${field.endsWith("?") ? "" : ":"} ${problem}`,
    stale: "Einer Ihrer Einträge lässt sich nicht verwenden; die Ergebnisse zeigen noch die letzten gültigen Werte.",
    version: (version, date) => `Stand der Fakten: ${date}. Modell ${version}.`,
  },

  notes: {
    about: "Zeigt, wie das berechnet wird.",
    failed: "Das konnte nicht geladen werden. Wählen Sie es erneut, um es noch einmal zu versuchen.",
  },

  entry,

  charts: {
    rounded: "Teile sind gerundet; Summen beruhen auf den genauen Zahlen.",
    changes: {
      title: "Veränderung zum Vorjahr",
      panels: ["Veränderung in Prozent", "Veränderung in Punkten"],
      columns: (current, prior) => ["Kennzahl", current, prior, "Veränderung"],
      summary: (changes) => `${changes.join("; ")}.`,
      none: "Zu keiner Kennzahl gibt es einen Vorjahreswert.",
    },
    margin: {
      title: `${terms.marginTitle}, Veränderung in Prozentpunkten`,
      labels: margin,
      columns: [
        "Jahr",
        "Mit KI, Mitte der Simulationen, %",
        "Ohne, %",
        "Differenz",
        "Neun von zehn: unteres Ende",
        "Neun von zehn: oberes Ende",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `In der Mitte der Simulationen liegt die Marge im Jahr ${year} mit KI bei ${withAi} und ohne bei ${without}: ${uplift}. Neun von zehn liegen zwischen ${low} und ${high}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction:
      "Visuelle Effekte und andere Postproduktion machen zusammen mehr aus als die gesamten Produktionsausgaben.",
    marginBeyondRevenue: `${terms.profitTitle}: Der Wert ist größer als der Umsatz.`,
    contentBeyondRevenue: "In einigen der projizierten Jahre sind die Ausgaben für Inhalte größer als der Umsatz.",
    pretaxUnlikeOperating: `Das Ergebnis vor Steuern und ${terms.profit} liegen um mehr als das Dreifache auseinander: Ist eines davon ein Versehen?`,
    toolsCostMore: "Nacharbeit und Lizenzen kosten die Produktion mehr, als die Beschleunigung einspart.",
    adoptionBeyondHorizon: "Die Verbreitung wächst erst nach dem letzten projizierten Jahr am schnellsten.",
    releasedBeyondHorizon: "In den projizierten Jahren erscheint kein Titel mit einer Ersparnis.",
    growthApart:
      "Das Wachstum der Ausgaben für Inhalte und das des Umsatzes liegen um mehr als 10 Punkte pro Jahr auseinander.",
    baseYearFar: "Das Basisjahr liegt weit weg von den Jahren, für die die Annahmen gelten: Ist das ein Versehen?",
  },

  differ: (count) =>
    count === 1 ? "1 Eingabe weicht von der der Redaktion ab" : `${count} Eingaben weichen von denen der Redaktion ab`,

  difference: (name, now, authors) => `${name}: ${now} statt ${authors}`,

  beyondSlider: (name, least, greatest) =>
    `„${name}“ liegt außerhalb der Spanne, mit der wir für ${terms.company} rechnen: ${least} bis ${greatest}.`,

  problem: (code, least, greatest) => {
    const range = `zwischen ${least} und ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") {
      return `Außerhalb der Grenzen: Geben Sie eine Zahl ${range} ein.`;
    }
    if (code === "notAbove") return "Zu niedrig: Der Wert muss über dem Wachstum nach dem letzten Jahr liegen.";
    if (code === "notWhole") return `Geben Sie eine ganze Zahl ${range} ein.`;
    return `Das ist keine Zahl: Geben Sie eine ${range} ein.`;
  },

  figureProblem: (least, greatest) =>
    `Geben Sie eine Zahl zwischen ${least} und ${greatest} ein oder nichts für „nicht berichtet“.`,
});
