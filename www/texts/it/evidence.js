/** The Italian sentences of what the story rests on. */

import { table } from "../table.js";
import { withArticle } from "./articles.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `Dati aggiornati: ${date}.`,
  undated: "senza data",
  forms: { copy: "una copia", summary: "un riassunto" },
  opensElsewhere: "apre un altro sito",
  disagree: "Le fonti non concordano: ",
  grades: table({
    filing: "Documento societario",
    derivedFromFilings: "Ricavato da documenti societari",
    companyStatement: "Dichiarazione della società",
    press: "Stampa o studio",
    assumption: "Ipotesi",
  }),

  provenance: {
    title: (subject) => `Da dove viene: ${subject}`,
    close: "Chiudi",
    closeLabel: "Chiudi le fonti",
    figure: (name, one, other) => `${name}, ${one} e ${other}`,
    printed: "Nell’articolo",
    filed: "Dati ufficiali",
    none: "Nessuna fonte: è un’ipotesi degli autori del calcolatore.",
    notLooked: "Non è stato cercato in un documento societario.",
    notCollected: "Il rapporto esiste; questo suo dato qui non è raccolto.",
    printedTo: (step) => `Arrotondato per la stampa a ${step}: può scostarsi fino alla metà.`,
    assumption: "Il valore è un’ipotesi, basata su queste fonti.",
    ownFigure: "Hai cambiato questo dato. Le fonti sono quelle dell’originale.",
    ownInput: (value) => `Hai cambiato questo parametro; il valore del profilo è ${value}.`,
    ofStory: (value, usual) => `Questa storia imposta ${value}; il valore proprio del calcolatore è ${usual}.`,
    baseYear: (year) => `Come dichiarato per il ${year}.`,
    otherYear: "Nessun anno dichiarato di questa storia ha questo valore.",
    curve:
      "Ricavata dallo smaltimento dei contenuti prodotti nella Nota 5 dei bilanci annuali di Netflix per 2023, 2024 e 2025; le altre curve proposte sono convenzioni.",
    sources: "Fonti e note",
  },

  verdicts: { right: "Corretto", wrong: "Sbagliato", unverifiable: "Non verificabile" },
  printed: (value) => `nell’articolo: ${value}`,
  notReported: "non dichiarato",
  nextDue: (date) => `Prossimo rapporto atteso entro: ${date}.`,

  record: {
    about: (company) =>
      `Che cosa ha dichiarato ${within(company)}, secondo i documenti ufficiali. Una variazione confronta con lo stesso periodo di un anno prima. Scegli un numero per vedere da dove viene.`,
    view: "Mostra",
    every: { quarter: "Trimestri", half: "Semestri", year: "Anni" },
    adjusted: "Escludi le voci straordinarie",
    head: {
      quarter: ["Dato", "Ultimo", "Variazione", "12 mesi"],
      half: ["Dato", "Ultimo", "Variazione", "12 mesi"],
      year: ["Dato", "Ultimo", "Variazione", "L’anno"],
    },
    to: (period) => `fino a ${period}`,
    from: (period) => `da ${period}`,
    aYearEarlier: "su un anno prima",
    adjustedMark: "rettificato",
    oneOffMark: "con voce straordinaria",
    none: "–",
    all: "Tutti i periodi",
    columns: {
      quarter: ["Periodo", "Dato", "Variazione", "12 mesi"],
      half: ["Periodo", "Dato", "Variazione", "12 mesi"],
      year: ["Periodo", "Dato", "Variazione"],
    },
    between: (low, high) => `tra ${low} e ${high}, dai dati stampati`,
    growth: (rate, from, to) => `Crescita composta da ${from} a ${to}: ${rate} l’anno.`,
    growthPoints: (points, from, to) => `Da ${from} a ${to}: ${points}.`,
    change: (change, from, to) => `Da ${from} a ${to}: ${change}.`,
    trailing: (to, parts, sum) => `Dodici mesi fino a ${to}: ${parts} = ${sum}.`,
    rules:
      "«12 mesi» somma gli ultimi quattro trimestri, o due semestri. Un margine si ricalcola da questi totali; per un numero di abbonati vale l’ultimo dato. Anche l’utile per azione su dodici mesi è la somma di quattro trimestri, che può differire dal dato annuale per via del numero di azioni. I dodici mesi compaiono solo dove sono disponibili tutte le parti. La crescita su più anni si misura tra gli stessi momenti dell’anno. Le singole voci sono arrotondate; le somme sono calcolate sui numeri esatti.",
    download: "Scarica come CSV",
    file: {
      name: "dati-dichiarati",
      title: (company) => `Che cosa ha dichiarato ${within(company)}`,
      head: [
        "Dato",
        "Unità",
        "Periodo",
        "Valore",
        "Criterio",
        "Variazione su un anno prima",
        "Unità della variazione",
        "Almeno",
        "Al massimo",
        "12 mesi",
        "Fonti",
      ],
      reported: "come dichiarato",
      adjusted: "rettificato",
      sources: "Fonti",
    },
  },

  backcast: {
    about:
      "La stessa crescita, fatta partire da un anno precedente: porta a quanto è stato dichiarato da allora? Si verifica solo la crescita; prima dell’anno base l’IA non ha alcun ruolo.",
    from: "Parti dal",
    started: (year) => `a partire dal ${year}`,
    columns: ["Anno", "Previsto", "Dichiarato", "Differenza"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `Ricavi, ${millions}`,
      contentCash: `Esborsi per contenuti, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: ({ revenue, revenueWas, content, contentWas, from, to }) =>
      `Tu ipotizzi che ogni anno i ricavi crescano ${withArticle("di", revenue)} e la spesa per contenuti ${withArticle("di", content)}. Dal ${from} al ${to} i ricavi sono cresciuti ${withArticle("di", revenueWas)} e la spesa per contenuti ${withArticle("di", contentWas)}.`,
    verdict: ({ year, from, revenue, content, margin }) =>
      `Partendo dal ${from}, con questi tassi la stima dei ricavi del ${year} sarebbe stata ${revenue} e quella della spesa per contenuti ${content}. Il margine, tenuto costante, sarebbe stato ${margin}.`,
    over: (size) => `troppo in alto (di ${size})`,
    under: (size) => `troppo in basso (di ${size})`,
    exact: "esatto",
    unknown: "non confrontabile",
    charts: {
      form: "Grafico a linee",
      title: (millions) => `Previsto e dichiarato, ${millions}`,
      labels: { revenue: "Ricavi", contentCash: "Contenuti" },
      projected: (name) => `${name}, previsto`,
      reported: (name) => `${name}, dichiarato`,
      summary:
        "Dove avrebbe portato questa crescita, e che cosa è stato dichiarato; ogni linea ha il nome dove finisce.",
      columns: ["Anno", "Ricavi, previsto", "Ricavi, dichiarato", "Contenuti, previsto", "Contenuti, dichiarato"],
    },
  },

  companies: {
    about:
      "La stessa domanda si può fare per altre società, ma i loro utili non si calcolano allo stesso modo. I margini si confrontano solo all’interno di una stessa misura dell’utile.",
    measures: table({
      operatingIncome: "Utile operativo",
      segmentOperatingIncome: "Utile operativo di segmento",
      adjustedEbitda: "EBITDA rettificato",
      adjustedOibda: "OIBDA rettificato",
      none: "Utile non comunicato",
    }),
    alone: "Nessun’altra società qui dichiara l’utile con questa misura, quindi non facciamo confronti.",
    ranked: "In ordine di margine decrescente.",
    columns: ["Società", "Ricavi, milioni", "Utile, milioni", "Margine", "Spesa per contenuti, milioni"],
    year: (year) => `esercizio ${year}`,
    notDisclosed: "non comunicato",
    forecast: (by, period) => `previsione di ${by} per ${period}`,
    caption: "Società per misura dell’utile",
    unit: "Gli esercizi finiscono in mesi diversi; la spesa per contenuti non si misura allo stesso modo, e una previsione non è ciò che è stato speso.",
    remarks: "Note",
  },

  sources: {
    about:
      "Tutto ciò che si vede si basa su una di queste fonti, o è un’ipotesi dichiarata come tale. Un documento ufficiale vale più di ciò che dice una società, e questo più di ciò che scrivono altri.",
    story: (company) => `Fonti dei dati di ${within(company)}`,
    model: "Fonti delle ipotesi",
    assumptions: (names) => `Ipotesi senza fonte: ${names}.`,
    usedFor: (names) => `Per: ${names}`,
    forms:
      "Una copia è una fonte letta su una pagina diversa dalla sua; un riassunto è ciò che ne ha scritto qualcun altro. Entrambi sono segnalati.",
    method:
      "Dall’accelerazione si arriva a costo, cassa, spesa e margine con le formule che si aprono da ogni risultato. Quando riguardano altre società, i profili mescolano esercizi e misure dell’utile.",
    version: (version) => `Modello ${version}.`,
  },
};
