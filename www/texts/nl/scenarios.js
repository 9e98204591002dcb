/** The Dutch sentences of the scenarios. */

import { withArticle } from "./article.js";

const inYear = (/** @type {number | null} */ year) => (year === null ? "in het laatste jaar" : `in ${year}`);

const toYear = (/** @type {number | null} */ year) =>
  year === null ? "tot en met het laatste jaar" : `tot en met ${year}`;

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "Toon", expense: "Wat de boeken tonen", cash: "Kasstroom" },

  start: {
    legend: "Begin bij boekjaar",
    year: (year) => year,
    about: (profit) =>
      `Zet basisjaar, omzet, ${profit}, resultaat vóór belasting en kasuitgaven aan content op de cijfers van het jaarverslag:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}: omzet ${revenue}, ${profit} ${operating}, resultaat vóór belasting ${pretax}, kasuitgaven aan content ${content} [${sources}].`,
    own: "Sommige van deze cijfers zijn nu van uzelf.",
  },

  keep: {
    label: "Bewaar de huidige invoer als",
    button: "Bewaren",
    about: (most, longest) =>
      `Een naam van hooguit ${longest} tekens. Er worden hooguit ${most} scenario’s bewaard, tot de pagina wordt gesloten; dezelfde naam vervangt.`,
    full: (oldest) => `Er zijn er vier bewaard: met nog een vervalt het oudste, “${oldest}”.`,
    empty: "Geef het scenario eerst een naam.",
    taken: (name) => `“${name}” staat voor de huidige invoer: kies een andere naam.`,
    kept: (name) => `“${name}” is bewaard.`,
    replaced: (name) => `“${name}” is vervangen.`,
    removed: (name) => `“${name}” is verwijderd.`,
    loaded: (name) => `De invoer van “${name}” is ingesteld.`,
    load: "Laden",
    loadLabel: (name) => `“${name}” laden`,
    remove: "Verwijderen",
    removeLabel: (name) => `“${name}” verwijderen`,
    list: "Bewaarde scenario’s",
    same: "gelijk aan nu",
    differs: (count) => `${count} ${count === 1 ? "invoerwaarde wijkt" : "invoerwaarden wijken"} af van nu`,
    none: "Er is nog niets bewaard. Bewaar de huidige invoer onder een naam en verander haar daarna: hier staan beide dan naast elkaar.",
  },

  compare: {
    title: "Naast elkaar, met alle invoer precies zoals ingesteld",
    now: "Nu",
    scenario: (name) => `in “${name}”`,
    reference: "Verschillen met",
    isReference: "referentie",
    results: "Resultaten",
    inputs: "Invoer die verschilt",
    noInputs: "Er verschilt geen invoer.",
    same: "gelijk",
    download: "Downloaden als CSV",
    file: "scenarios",
    csv: {
      result: "Resultaat of invoer",
      unit: "Eenheid",
      difference: (name, from) => `${name} min ${from}`,
    },
    year: (n) => `${n} jaar`,
    never: (year) => `niet voor eind ${year}`,
    noSpeedup: "geen",
  },

  results: {
    year: () => "Laatste geraamde jaar",
    marginUpliftPts: (year) => `Margestijging ${inYear(year)}`,
    plSaving: (year, profit) => `Effect op ${withArticle(profit)} ${inYear(year)}`,
    visibleYear: () => "Effect zichtbaar vanaf",
    materialityYear: () => "Effect materieel vanaf",
    netCash: (year) => `Nettokasstroom ${inYear(year)}`,
    cumulativeNetCash: (year) => `Nettokasstroom ${toYear(year)}`,
    npv: (year) => `Netto contante waarde, ${toYear(year)}`,
    paybackYears: () => "Terugverdientijd",
    costReduction: () => "Het werk is goedkoper met",
    breakEvenSpeedup: () => "Versnelling die de kosten dekt",
  },

  lines: {
    form: "Lijndiagram",
    expense: {
      title: () => "Margestijging, procentpunten",
      summary: (ends) => `Margestijging in het laatste jaar: ${ends.join("; ")}.`,
    },
    cash: {
      title: (millions) => `Nettokasstroom tot nu toe, ${millions}`,
      summary: (ends) => `Nettokasstroom tot en met het laatste jaar: ${ends.join("; ")}.`,
    },
    end: (name, amount, year) => `${name} ${amount} (${year})`,
    file: "scenarios-per-jaar",
    year: "Jaar",
    missing: "–",
  },
};
