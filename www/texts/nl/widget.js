/** Every Dutch sentence of the widget that a first visit needs. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { withArticle } from "./article.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { currencyOf } from "./terms.js";

/** What stands behind a number, with the currency if there is one. @param {string} text @param {string} currency */
const money = (text, currency) => (currency ? `${text} ${currencyOf(currency)}` : text);

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}%`,
    // Dutch has the singular behind every number.
    points: (n) => `${n}\u00a0punt`,
    years: (n) => `${n} jaar`,
    wholeYears: (n) => `${n} jaar`,
    share: (n) => `${n}%`,
    ratePerYear: (n) => `${n}% per jaar`,
    factor: (n) => `${n}×`,
    perYear: (n) => `${n} per jaar`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => money(`${n}\u00a0${word}`, currency),
    whole: (n, currency = "") => money(n, currency),
    scales: [
      { millions: 1000, word: "miljard" },
      { millions: 1, word: "miljoen" },
    ],
    millions: (n, _value, currency = "") => money(`${n}\u00a0miljoen`, currency),
    millionsPerYear: (n, _value, currency = "") => `${money(`${n}\u00a0miljoen`, currency)} per jaar`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["in het jaar van de kasstroom", "zoals de boeken de besparing tonen"],
      terminalValue: ["niets telt mee", "nettokasstroom blijft gelijk", "nettokasstroom groeit"],
    }),
    loss: (amount) => `een verlies van ${amount}`,
    lessThan: (amount) => `minder dan ${amount}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% / jaar",
    factor: "×",
    years: "jaar",
    wholeYears: "jaar",
    perYear: "/ jaar",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions} / jaar`,
    points: "procentpunt",
    choice: "",
  },

  suffixesOfOne: table({ years: "jaar", wholeYears: "jaar", points: "procentpunt" }),

  labels: { speedup: "Hoeveel sneller?" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "Uit officiële stukken",
    derivedFromFilings: "Afgeleid uit officiële stukken",
    companyStatement: "Verklaring van het bedrijf",
    press: "Pers en studies",
    assumption: "Onze aanname",
  },

  presets: { cautious: "Voorzichtig", base: "Basis", bold: "Gedurfd" },

  panels: {
    assumptions: "Alle andere aannames",
    outlook: "Hoe zeker is het?",
    uncertainty: "Bandbreedte van de invoer",
    drivers: "Wat bepaalt het?",
    goal: "Wat is ervoor nodig?",
    scenarios: "Scenario’s vergelijken",
    claims: "Wat het artikel beweert",
    record: "Wat het bedrijf rapporteerde",
    backcast: "Had het eerder geklopt?",
    companies: "Andere bedrijven",
    sources: "Bronnen en methode",
    share: "Delen en downloaden",
  },

  marks: {
    base: (value) => `onze basis ${value}`,
    claim: (value) => `de bewering ${value}`,
    range: (low, high) => `bronnen ${low} tot ${high}`,
  },

  ui: {
    answer: "Het antwoord",
    deeper: "Bekijk de berekening",
    card: "Dit is onze schatting, niet die van het bedrijf. De meeste invoer is aangenomen.",
    loading: "Een ogenblik …",
    panelFailed: "Dit deel kon niet worden geladen.",
    again: "Opnieuw proberen",
    figuresHead: ["Cijfer", "Verandering"],
    source: "Bron",
    since: (period) => `sinds ${period}`,
    versions: (wrong, all) => ["Zoals gedrukt", wrong ? `Officieel: ${wrong} van de ${all} wijken af` : "Officieel"],
    changes: "Verandering ten opzichte van een jaar eerder",
    presets: "Beginnen met",
    resetAll: "Alles herstellen",
    authors: "Terug naar die van de auteur",
    reset: (value) => `Terug naar ${value}`,
    locked: (name) => `${name} (vergrendeld)`,
    curve: "Afschrijvingscurve",
    showNumbers: "Toon de cijfers",
    none: "geen",
    notMeaningful: "n.v.t.",
    notReported: "niet gerapporteerd",
    notCollected: "hier niet verzameld",
    absentIn: (period, absence) => `${period}: ${absence}`,
    overdue: (date, isDay) =>
      `Er had ${isDay ? "op" : "in"} ${date} een nieuwer verslag moeten zijn; dat is hier niet verwerkt.`,
    refused: (field, problem) => `${field}${field.endsWith("?") ? "" : ":"} ${problem}`,
    stale: "Een van uw waarden is niet bruikbaar; de resultaten horen nog bij de laatste geldige.",
    version: (version, date) => `Stand van de feiten: ${date}. Model ${version}.`,
  },

  notes: {
    about: "Toont hoe dit is berekend.",
    failed: "Dit kon niet worden geladen. Kies het nog eens om het opnieuw te proberen.",
  },

  entry,

  charts: {
    rounded: "Onderdelen zijn afgerond; totalen zijn berekend met de exacte getallen.",
    changes: {
      title: "Verandering ten opzichte van een jaar eerder",
      panels: ["Verandering in procenten", "Verandering in procentpunten"],
      columns: (current, prior) => ["Cijfer", current, prior, "Verandering"],
      summary: (changes) => `${changes.join("; ")}.`,
      none: "Van geen enkel cijfer is een eerder jaar bekend om het mee te vergelijken.",
    },
    margin: {
      title: `${terms.marginTitle}, verandering in procentpunten`,
      labels: margin,
      columns: [
        "Jaar",
        "Met AI, midden van de toekomsten, %",
        "Zonder, %",
        "Verschil",
        "Negen van de tien: laagste",
        "Negen van de tien: hoogste",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `In het midden van de toekomsten is de marge in ${year} ${withAi} met AI en ${without} zonder: ${uplift}. Negen van de tien liggen tussen ${low} en ${high}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction: "Visuele effecten en andere postproductie zijn samen meer dan alle productie-uitgaven.",
    marginBeyondRevenue: `${terms.profitTitle} is groter dan de omzet.`,
    contentBeyondRevenue: "In sommige geraamde jaren zijn de contentuitgaven groter dan de omzet.",
    pretaxUnlikeOperating: `Het resultaat vóór belasting en ${withArticle(terms.profit)} verschillen meer dan een factor drie: is een van beide een vergissing?`,
    toolsCostMore: "Herstelwerk en licenties kosten de productie meer dan de versnelling bespaart.",
    adoptionBeyondHorizon: "Het gebruik groeit pas na het laatste geraamde jaar het snelst.",
    releasedBeyondHorizon: "Geen enkele titel met een besparing gaat binnen de geraamde jaren in première.",
    growthApart: "De groei van contentuitgaven en die van de omzet liggen meer dan 10 procentpunt per jaar uiteen.",
    baseYearFar: "Het basisjaar ligt ver van de jaren waarover de aannames gaan: is het een vergissing?",
  },

  differ: (count) =>
    count === 1 ? "1 invoerwaarde wijkt af van de auteur" : `${count} invoerwaarden wijken af van de auteur`,

  difference: (name, now, authors) => `${name}: ${now} in plaats van ${authors}`,

  beyondSlider: (name, least, greatest) =>
    `“${name}” ligt buiten het bereik dat we voor ${terms.company} gebruiken, ${least} tot ${greatest}.`,

  problem: (code, least, greatest) => {
    const range = `tussen ${least} en ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `Buiten bereik: vul een getal ${range} in.`;
    if (code === "notAbove") return "Te laag: dit moet hoger zijn dan de groei na het laatste jaar.";
    if (code === "notWhole") return `Vul een geheel getal ${range} in.`;
    return `Geen getal: vul er een in ${range}.`;
  },

  figureProblem: (least, greatest) =>
    `Vul een getal tussen ${least} en ${greatest} in, of niets voor “niet gerapporteerd”.`,
});
