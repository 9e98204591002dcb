/** Every Italian sentence of the widget. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { withArticle } from "./articles.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { isOne, money } from "./money.js";

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}%`,
    points: (n, _value) => `${n}\u00a0${isOne(n) ? "punto" : "punti"}`,
    years: (n, _value) => `${n}\u00a0${isOne(n) ? "anno" : "anni"}`,
    wholeYears: (n, _value) => `${n}\u00a0${isOne(n) ? "anno" : "anni"}`,
    share: (n) => `${n}%`,
    ratePerYear: (n) => `${n}% l’anno`,
    factor: (n) => `${n}\u00a0${isOne(n) ? "volta" : "volte"}`,
    perYear: (n) => `${n} l’anno`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => money(n, word, currency),
    whole: (n, currency = "") => (currency ? `${n}\u00a0${currency}` : n),
    scales: [
      { millions: 1000, word: "miliardi" },
      { millions: 1, word: "milioni" },
    ],
    millions: (n, _value, currency = "") => money(n, "milioni", currency),
    millionsPerYear: (n, _value, currency = "") => `${money(n, "milioni", currency)} l’anno`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["nell’anno del flusso di cassa", "quando il risparmio è a bilancio"],
      terminalValue: ["non conta niente", "il flusso di cassa netto resta uguale", "il flusso di cassa netto cresce"],
    }),
    loss: (amount) => `una perdita di ${amount}`,
    lessThan: (amount) => `meno di ${amount}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% / anno",
    factor: "volte",
    years: "anni",
    wholeYears: "anni",
    perYear: "/ anno",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions} / anno`,
    points: "punti",
    choice: "",
  },

  suffixesOfOne: table({ years: "anno", wholeYears: "anno", points: "punto" }),

  labels: { speedup: "Quanto più veloce?" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "Da documenti societari",
    derivedFromFilings: "Ricavato da documenti societari",
    companyStatement: "Dichiarazione della società",
    press: "Stampa e studi",
    assumption: "Nostra ipotesi",
  },

  presets: { cautious: "Prudente", base: "Di base", bold: "Ottimista" },

  panels: {
    assumptions: "Tutte le altre ipotesi",
    outlook: "Quanto è sicuro?",
    uncertainty: "Gli intervalli dei parametri",
    drivers: "Che cosa conta di più?",
    goal: "Che cosa dovrebbe accadere?",
    scenarios: "Confronta gli scenari",
    claims: "Che cosa sostiene l’articolo",
    record: "Che cosa ha dichiarato la società",
    backcast: "In passato avrebbe funzionato?",
    companies: "Altre società",
    sources: "Fonti e metodo",
    share: "Condividi e scarica",
  },

  marks: {
    base: (value) => `nostra base ${value}`,
    claim: (value) => `dichiarato ${value}`,
    range: (low, high) => `fonti: da ${low} a ${high}`,
  },

  ui: {
    answer: "La risposta",
    deeper: "Guarda come ci si arriva",
    card: "È una nostra stima, non della società. Quasi tutti i parametri sono ipotesi.",
    loading: "Un momento…",
    panelFailed: "Non è stato possibile caricare questa parte.",
    again: "Riprova",
    figuresHead: ["Dato", "Variazione"],
    source: "Fonte",
    since: (period) => `da ${period}`,
    versions: (wrong, all) => [
      "Nell’articolo",
      wrong ? `Dati ufficiali: ${wrong} su ${all} diversi` : "Dati ufficiali",
    ],
    changes: "Variazione rispetto a un anno prima",
    presets: "Parti da",
    resetAll: "Ripristina tutto",
    authors: "Torna ai valori dell’autore",
    reset: (value) => `Ripristina ${value}`,
    locked: (name) => `${name} (bloccato)`,
    curve: "Curva di ammortamento",
    showNumbers: "Mostra i numeri",
    none: "nessuno",
    notMeaningful: "n.s.",
    notReported: "non dichiarato",
    notCollected: "non raccolto qui",
    absentIn: (period, absence) => `${period}: ${absence}`,
    overdue: (date, isDay) =>
      `Era atteso un rapporto più recente (${isDay ? "data" : "periodo"}: ${date}); qui non è incluso.`,
    refused: (field, problem) => `${field}${field.endsWith("?") ? "" : ":"} ${problem}`,
    stale: "Uno dei valori inseriti non è utilizzabile; i risultati mostrano ancora gli ultimi validi.",
    version: (version, date) => `Dati aggiornati: ${date}. Modello ${version}.`,
  },

  notes: {
    about: "Mostra come si calcola.",
    failed: "Caricamento non riuscito. Selezionalo di nuovo per riprovare.",
  },

  entry,

  charts: {
    rounded: "Le singole voci sono arrotondate; le somme sono calcolate sui numeri esatti.",
    changes: {
      title: "Variazione rispetto a un anno prima",
      panels: ["Variazione in percentuale", "Variazione in punti"],
      columns: (current, prior) => ["Dato", current, prior, "Variazione"],
      summary: (changes) => `${changes.join("; ")}.`,
      none: "Per nessun dato c’è un anno precedente con cui confrontarlo.",
    },
    margin: {
      title: `${terms.marginTitle}, variazione in punti`,
      labels: margin,
      columns: [
        "Anno",
        "Con l’IA, valore centrale dei futuri, %",
        "Senza, %",
        "Differenza",
        "Nove su dieci: minimo",
        "Nove su dieci: massimo",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `Nel valore centrale dei futuri, il margine del ${year} è ${withArticle("il", withAi)} con l’IA e ${withArticle("il", without)} senza: ${uplift}. Nove futuri su dieci stanno tra ${withArticle("il", low)} e ${withArticle("il", high)}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction: "Effetti visivi e altra post-produzione superano l’intera spesa di produzione.",
    marginBeyondRevenue: `${terms.profitTitle} superiore ai ricavi.`,
    contentBeyondRevenue: "In alcuni degli anni previsti la spesa per contenuti supera i ricavi.",
    pretaxUnlikeOperating: `L’utile ante imposte e l’${terms.profit} differiscono di oltre tre volte: uno dei due è un errore di battitura?`,
    toolsCostMore: "Rilavorazioni e licenze costano alla produzione più di quanto l’accelerazione faccia risparmiare.",
    adoptionBeyondHorizon: "L’adozione accelera al massimo solo dopo l’ultimo anno previsto.",
    releasedBeyondHorizon: "Nessun titolo con un risparmio esce entro gli anni previsti.",
    growthApart: "I ritmi di crescita di spesa per contenuti e ricavi distano più di 10 punti l’anno.",
    baseYearFar: "L’anno base è lontano dagli anni a cui si riferiscono le ipotesi: è un errore di battitura?",
  },

  differ: (count) =>
    count === 1 ? "1 parametro diverso da quelli dell’autore" : `${count} parametri diversi da quelli dell’autore`,

  difference: (name, now, authors) => `${name}: ${now} invece di ${authors}`,

  beyondSlider: (name, least, greatest) =>
    `«${name}» è fuori dall’intervallo che usiamo per ${terms.company}, ${withArticle("da", least)} ${withArticle("a", greatest)}.`,

  problem: (code, least, greatest) => {
    const range = `tra ${least} e ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `Fuori intervallo: inserisci un numero ${range}.`;
    if (code === "notAbove") return "Troppo basso: deve superare la crescita dopo l’ultimo anno.";
    if (code === "notWhole") return `Inserisci un numero intero ${range}.`;
    return `Non è un numero: inseriscine uno ${range}.`;
  },

  figureProblem: (least, greatest) =>
    `Inserisci un numero tra ${least} e ${greatest}, oppure niente per «non dichiarato».`,
});
