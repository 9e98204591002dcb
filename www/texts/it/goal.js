/** The Italian sentences of the goals and their map. */

import { before, ofThe, withArticle } from "./articles.js";
import { isOne, money } from "./money.js";

/** @param {string} text */
const strong = (text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} in ${isMore ? "più" : "meno"}`;

/** @param {string} n */
const years = (n) => `${n} ${isOne(n) ? "anno" : "anni"}`;

/** @param {string} n */
const percentagePoints = (n) => `${n} ${isOne(n) ? "punto percentuale" : "punti percentuali"}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "nell’ultimo anno",
  inYear: (year) => `nel ${year}`,

  labels: {
    input: "Parametro che cambierebbe",
    output: "Risultato desiderato",
    target: (unit) => `Obiettivo${unit ? `, ${unit}` : ""}`,
    question: "La domanda",
  },

  question: ["Quale valore dovrebbe avere", "perché", "?"],

  outputs: (profit) => ({
    marginUpliftPts: "l’aumento del margine nell’ultimo anno",
    plSaving: `l’effetto sull’${profit} nell’ultimo anno`,
    npv: "il valore attuale netto",
    paybackYears: "il tempo di recupero",
    visibleYear: "l’effetto sia visibile",
    materialityYear: "l’effetto sia rilevante",
  }),

  verbs: {
    marginUpliftPts: "arrivi a",
    plSaving: "arrivi a",
    npv: "arrivi a",
    paybackYears: "non superi",
    visibleYear: "entro il",
    materialityYear: "entro il",
  },

  goals: {
    marginUpliftPts: (period, target) => `l’aumento del margine ${period} arrivi a ${target}`,
    plSaving: (period, target, profit) => `l’effetto sull’${profit} ${period} arrivi a ${target}`,
    npv: (_, target) => `il valore attuale netto degli anni previsti arrivi a ${target}`,
    paybackYears: (_, target) => `il tempo di recupero non superi ${target}`,
    visibleYear: (_, target) => `l’effetto sia visibile entro il ${target}`,
    materialityYear: (_, target) => `l’effetto sia rilevante entro il ${target}`,
  },

  targets: {
    marginUpliftPts: (period, target) => `un aumento del margine ${period} di almeno ${target}`,
    plSaving: (period, target, profit) => `un effetto sull’${profit} ${period} di almeno ${target}`,
    npv: (_, target) => `un valore attuale netto degli anni previsti di almeno ${target}`,
    paybackYears: (_, target) => `un tempo di recupero di al massimo ${target}`,
    visibleYear: (_, target) => `un effetto visibile entro il ${target}`,
    materialityYear: (_, target) => `un effetto rilevante entro il ${target}`,
  },

  stands: {
    marginUpliftPts: (period, now) => `l’aumento del margine ${period} è di ${now}`,
    plSaving: (period, now, profit) => `l’effetto sull’${profit} ${period} è di ${now}`,
    npv: (_, now) => `il valore attuale netto degli anni previsti è di ${now}`,
    paybackYears: (_, now) => `il tempo di recupero è di ${now}`,
    visibleYear: (_, now) => `l’effetto è visibile dal ${now}`,
    materialityYear: (_, now) => `l’effetto è rilevante dal ${now}`,
  },

  best: {
    marginUpliftPts: (period) => `il massimo aumento del margine ${period} è di `,
    plSaving: (period, profit) => `il massimo effetto sull’${profit} ${period} è di `,
    npv: () => "il massimo valore attuale netto degli anni previsti è di ",
    paybackYears: () => "il tempo di recupero più breve è di ",
    visibleYear: () => "l’effetto è visibile al più presto dal ",
    materialityYear: () => "l’effetto è rilevante al più presto dal ",
  },

  none: {
    marginUpliftPts: "non si ottiene alcun aumento del margine",
    plSaving: "non si ottiene alcun effetto",
    npv: "non si ottiene alcun valore attuale netto",
    paybackYears: "entro gli anni previsti il denaro non rientra mai",
    visibleYear: "entro gli anni previsti l’effetto non è mai visibile",
    materialityYear: "entro gli anni previsti l’effetto non è mai rilevante",
  },

  difference: {
    share: (n, isMore) => compared(percentagePoints(n), isMore),
    ratePerYear: (n, isMore) => compared(`${percentagePoints(n)} l’anno`, isMore),
    points: (n, isMore) => compared(`${n} ${isOne(n) ? "punto" : "punti"}`, isMore),
    factor: (n, isMore) => compared(`${n} ${isOne(n) ? "volta" : "volte"}`, isMore),
    perYear: (n, isMore) => compared(`${n} l’anno`, isMore),
    years: (n, isMore) => compared(years(n), isMore),
    wholeYears: (n, isMore) => compared(years(n), isMore),
    choice: (n) => n,
    calendarYear: (n, isMore) => `${years(n)} ${isMore ? "dopo" : "prima"}`,
    millions: (n, isMore, currency) => compared(money(n, "milioni", currency), isMore),
    millionsPerYear: (n, isMore, currency) => compared(`${money(n, "milioni", currency)} l’anno`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `«${name}» dovrebbe essere pari ${before("a", typeof needed === "string" ? needed : needed.strong)}`,
    needed,
    ` perché ${goal}, a parità di tutto il resto. Rispetto a ora (${now}): ${difference}.`,
  ],

  already: (name, now, stands) => [
    strong("Non deve cambiare niente"),
    `: con «${name}» ${withArticle("a", now)}, come ora, ${stands}.`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("Non è possibile"),
    `: nessun valore di «${name}», ${withArticle("da", least)} ${withArticle("a", greatest)}, basta perché ${goal}, a parità di tutto il resto: ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `Usa ${value}`,

  alone: {
    title: "Ogni parametro incerto da solo",
    summary: (enough, all, target, nearest) =>
      enough
        ? `Per ${target}, ${enough} ${ofThe(all)} parametri incerti ${enough === 1 ? "basta da solo" : "bastano da soli"}.`
        : `Per ${target}, nessuno ${ofThe(all)} parametri incerti basta da solo.${nearest ? ` «${nearest.name}» ci va più vicino, con ${nearest.amount}.` : ""}`,
    already: (target, all) => `C’è già ${target}: nessuno ${ofThe(all)} parametri incerti deve cambiare.`,
    columns: ["Parametro, cambiato da solo", "Dovrebbe essere", "Ora", "Il meglio che può dare", "Tra"],
    span: (least, greatest) => `${least} e ${greatest}`,
    kinds: { already: "com’è ora", impossible: "non basta" },
    noBest: "nessuno",
    download: "Scarica come CSV",
    file: "obiettivo",
    csvColumns: ["Parametro", "Unità", "Ora", "Provato da", "Provato fino a", "Risposta", "Dovrebbe essere"],
    csvBest: (unit) => `Il meglio che può dare, ${unit}`,
  },

  map: {
    title: "Due parametri insieme",
    form: "Mappa di due parametri",
    file: "mappa",
    note: "Raggiunge l’obiettivo",
    orMore: "questo o più",
    orLess: "questo o meno",
    across: "Orizzontale",
    up: "Verticale",
    areas: ["Obiettivo raggiunto", "Irraggiungibile"],
    author: "Autore",
    you: "Tu",
    both: "Autore e tu",
    summary: (target, share, x, y, isReached) =>
      `Combinazioni di questa mappa che danno ${target}: ${share}. La tua, ${x} e ${y}, ${isReached ? "è" : "non è"} tra queste.`,
    none: "nessuna",
    all: "tutte",
    columns: (x, y) => ["Caso", x, y],
    line: "Obiettivo",
    throughout: "sempre raggiunto",
    never: "mai raggiunto",
    atLeast: (value) => `${value} o più`,
    atMost: (value) => `${value} o meno`,
    at: (value) => `circa ${value}`,
  },
};
