/** The Dutch sentences of the goals and their map. */

import { withArticle } from "./article.js";
import { currencyOf } from "./terms.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} ${isMore ? "meer" : "minder"}`;

/** @param {string} amount @param {boolean} isMore */
const higher = (amount, isMore) => `${amount} ${isMore ? "hoger" : "lager"}`;

/** @param {string} n @param {string} currency */
const millions = (n, currency) => `${n}\u00a0miljoen${currency && ` ${currencyOf(currency)}`}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "in het laatste jaar",
  inYear: (year) => `in ${year}`,

  labels: {
    input: "Invoer die zou veranderen",
    output: "Gewenst resultaat",
    target: (unit) => `Doel${unit ? `, ${unit}` : ""}`,
    question: "De vraag",
  },

  question: ["Welke waarde moet", "hebben, zodat", " is?"],

  // Options of a select in the question, after “hebben, zodat”.
  outputs: (profit) => ({
    marginUpliftPts: "de margestijging in het laatste jaar",
    plSaving: `het effect op ${withArticle(profit)} in het laatste jaar`,
    npv: "de netto contante waarde",
    paybackYears: "de terugverdientijd",
    visibleYear: "het eerste jaar met een zichtbaar effect",
    materialityYear: "het eerste jaar met een materieel effect",
  }),

  verbs: {
    marginUpliftPts: "minstens",
    plSaving: "minstens",
    npv: "minstens",
    paybackYears: "hooguit",
    visibleYear: "uiterlijk",
    materialityYear: "uiterlijk",
  },

  // The goal in the answer, after “om”.
  goals: {
    marginUpliftPts: (period, target) => `${period} een margestijging van ${target} te bereiken`,
    plSaving: (period, target, profit) => `${period} een effect op ${withArticle(profit)} van ${target} te bereiken`,
    npv: (_, target) => `over de geraamde jaren een netto contante waarde van ${target} te bereiken`,
    paybackYears: (_, target) => `op een terugverdientijd van hooguit ${target} uit te komen`,
    visibleYear: (_, target) => `uiterlijk in ${target} een zichtbaar effect te hebben`,
    materialityYear: (_, target) => `uiterlijk in ${target} een materieel effect te hebben`,
  },

  targets: {
    marginUpliftPts: (period, target) => `een margestijging ${period} van minstens ${target}`,
    plSaving: (period, target, profit) => `een effect op ${withArticle(profit)} ${period} van minstens ${target}`,
    npv: (_, target) => `een netto contante waarde over de geraamde jaren van minstens ${target}`,
    paybackYears: (_, target) => `een terugverdientijd van hooguit ${target}`,
    visibleYear: (_, target) => `een effect dat uiterlijk in ${target} zichtbaar is`,
    materialityYear: (_, target) => `een effect dat uiterlijk in ${target} materieel is`,
  },

  stands: {
    marginUpliftPts: (period, now) => `is de margestijging ${period} ${now}`,
    plSaving: (period, now, profit) => `is het effect op ${withArticle(profit)} ${period} ${now}`,
    npv: (_, now) => `is de netto contante waarde over de geraamde jaren ${now}`,
    paybackYears: (_, now) => `is de terugverdientijd ${now}`,
    visibleYear: (_, now) => `is het effect zichtbaar vanaf ${now}`,
    materialityYear: (_, now) => `is het effect materieel vanaf ${now}`,
  },

  best: {
    marginUpliftPts: (period) => `de grootste margestijging ${period} is `,
    plSaving: (period, profit) => `het grootste effect op ${withArticle(profit)} ${period} is `,
    npv: () => "de hoogste netto contante waarde over de geraamde jaren is ",
    paybackYears: () => "de kortste terugverdientijd is ",
    visibleYear: () => "het effect is op zijn vroegst zichtbaar vanaf ",
    materialityYear: () => "het effect is op zijn vroegst materieel vanaf ",
  },

  none: {
    marginUpliftPts: "er is geen margestijging te behalen",
    plSaving: "er is geen effect te behalen",
    npv: "er is geen netto contante waarde te behalen",
    paybackYears: "het geld wordt binnen de geraamde jaren nooit terugverdiend",
    visibleYear: "het effect is binnen de geraamde jaren nooit zichtbaar",
    materialityYear: "het effect is binnen de geraamde jaren nooit materieel",
  },

  difference: {
    share: (n, isMore) => compared(`${n} procentpunt`, isMore),
    ratePerYear: (n, isMore) => compared(`${n} procentpunt per jaar`, isMore),
    points: (n, isMore) => compared(`${n} procentpunt`, isMore),
    factor: (n, isMore) => higher(n, isMore),
    perYear: (n, isMore) => higher(`${n} per jaar`, isMore),
    years: (n, isMore) => compared(`${n} jaar`, isMore),
    wholeYears: (n, isMore) => compared(`${n} jaar`, isMore),
    choice: (n) => n,
    calendarYear: (n, isMore) => `${n} jaar ${isMore ? "later" : "eerder"}`,
    millions: (n, isMore, currency) => compared(millions(n, currency), isMore),
    millionsPerYear: (n, isMore, currency) => compared(`${millions(n, currency)} per jaar`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `“${name}” zou `,
    needed,
    ` moeten zijn om ${goal}, als er verder niets verandert. Dat is ${difference} dan nu (${now}).`,
  ],

  already: (name, now, stands) => [
    strong("Er hoeft niets te veranderen"),
    `: met “${name}” op ${now}, zoals nu, ${stands}.`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("Niet mogelijk"),
    `: geen enkele waarde van “${name}”, van ${least} tot ${greatest}, is genoeg om ${goal}, als er verder niets verandert: ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `Gebruik ${value}`,

  alone: {
    title: "Elke onzekere invoer afzonderlijk",
    summary: (enough, all, target, nearest) =>
      enough
        ? `Voor ${target} ${enough === 1 ? "is" : "zijn"} ${enough} van de ${all} onzekere invoerwaarden op zichzelf genoeg.`
        : `Voor ${target} is geen van de ${all} onzekere invoerwaarden op zichzelf genoeg.${nearest ? ` “${nearest.name}” komt er met ${nearest.amount} het dichtst bij.` : ""}`,
    already: (target, all) => `Er is al ${target}; geen van de ${all} onzekere invoerwaarden hoeft te veranderen.`,
    columns: ["Invoer, als enige veranderd", "Zou moeten zijn", "Nu", "Beste dat haalbaar is", "Binnen"],
    span: (least, greatest) => `${least} tot ${greatest}`,
    kinds: { already: "zoals nu", impossible: "niet genoeg" },
    noBest: "geen",
    download: "Downloaden als CSV",
    file: "doel",
    csvColumns: ["Invoer", "Eenheid", "Nu", "Geprobeerd vanaf", "Geprobeerd tot", "Antwoord", "Zou moeten zijn"],
    csvBest: (unit) => `Beste dat haalbaar is, ${unit}`,
  },

  map: {
    title: "Twee invoerwaarden tegelijk",
    form: "Kaart van twee invoerwaarden",
    file: "kaart",
    note: "Haalt het doel",
    orMore: "dit of meer",
    orLess: "dit of minder",
    across: "Horizontaal",
    up: "Verticaal",
    areas: ["Doel gehaald", "Buiten bereik"],
    author: "Auteur",
    you: "U",
    both: "Auteur en u",
    summary: (target, share, x, y, isReached) =>
      `${share} van de combinaties op deze kaart geeft ${target}. Die van u, ${x} en ${y}, doet dat ${isReached ? "wel" : "niet"}.`,
    none: "Geen",
    all: "100%",
    columns: (x, y) => ["Geval", x, y],
    line: "Doel",
    throughout: "overal gehaald",
    never: "nooit gehaald",
    atLeast: (value) => `${value} of meer`,
    atMost: (value) => `${value} of minder`,
    at: (value) => `ongeveer ${value}`,
  },
};
