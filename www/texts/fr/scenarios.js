/** The French sentences of the scenarios. */

import { counted, le } from "./elision.js";

const inYear = (/** @type {number | null} */ year) => (year === null ? "la dernière année" : `en ${year}`);

const toYear = (/** @type {number | null} */ year) =>
  year === null ? "jusqu’à la dernière année" : `jusqu’en ${year}`;

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "Afficher", expense: "Ce que montrent les comptes", cash: "Trésorerie" },

  start: {
    legend: "Partir de l’exercice",
    year: (year) => year,
    about: (profit) =>
      `Règle l’année de base, le chiffre d’affaires, ${le(profit)}, le résultat avant impôt et les décaissements de contenu sur les chiffres du rapport annuel\u00a0:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}\u00a0: chiffre d’affaires ${revenue}, ${profit} ${operating}, résultat avant impôt ${pretax}, décaissements de contenu ${content} [${sources}].`,
    own: "Certains de ces chiffres sont maintenant les vôtres.",
  },

  keep: {
    label: "Garder les paramètres actuels sous le nom",
    button: "Garder",
    about: (most, longest) =>
      `Un nom de ${longest} caractères au plus. Jusqu’à ${most} scénarios sont gardés, tant que la page reste ouverte\u202f; le même nom remplace l’ancien.`,
    full: (oldest) =>
      `Quatre scénarios sont gardés\u00a0: en garder un autre supprime le plus ancien, «\u202f${oldest}\u202f».`,
    empty: "Donnez d’abord un nom au scénario.",
    taken: (name) => `«\u202f${name}\u202f» désigne les paramètres actuels\u00a0: choisissez un autre nom.`,
    kept: (name) => `«\u202f${name}\u202f» est gardé.`,
    replaced: (name) => `«\u202f${name}\u202f» est remplacé.`,
    removed: (name) => `«\u202f${name}\u202f» est supprimé.`,
    loaded: (name) => `Les paramètres de «\u202f${name}\u202f» sont réglés.`,
    load: "Charger",
    loadLabel: (name) => `Charger «\u202f${name}\u202f»`,
    remove: "Supprimer",
    removeLabel: (name) => `Supprimer «\u202f${name}\u202f»`,
    list: "Scénarios gardés",
    same: "identique à l’actuel",
    differs: (count) => `${counted(String(count), "paramètre")} ${count < 2 ? "diffère" : "diffèrent"} de l’actuel`,
    none: "Rien n’est encore gardé. Gardez les paramètres actuels sous un nom, puis modifiez-les\u00a0: les deux figurent ici côte à côte.",
  },

  compare: {
    title: "Côte à côte, avec chaque paramètre exactement tel que réglé",
    now: "Actuel",
    scenario: (name) => `dans «\u202f${name}\u202f»`,
    reference: "Différences par rapport à",
    isReference: "référence",
    results: "Résultats",
    inputs: "Paramètres qui diffèrent",
    noInputs: "Aucun paramètre ne diffère.",
    same: "identique",
    download: "Télécharger en CSV",
    file: "scenarios",
    csv: {
      result: "Résultat ou paramètre",
      unit: "Unité",
      difference: (name, from) => `${name} moins ${from}`,
    },
    year: (n) => counted(n, "an"),
    never: (year) => `pas d’ici à ${year}`,
    noSpeedup: "aucune",
  },

  results: {
    year: () => "Dernière année projetée",
    marginUpliftPts: (year) => `Gain de marge ${inYear(year)}`,
    plSaving: (year, profit) => `Effet sur ${le(profit)} ${inYear(year)}`,
    visibleYear: () => "Effet visible à partir de",
    materialityYear: () => "Effet significatif à partir de",
    netCash: (year) => `Flux de trésorerie net ${inYear(year)}`,
    cumulativeNetCash: (year) => `Trésorerie nette cumulée, ${toYear(year)}`,
    npv: (year) => `Valeur actuelle nette, ${toYear(year)}`,
    paybackYears: () => "Délai de récupération",
    costReduction: () => "Baisse du coût",
    breakEvenSpeedup: () => "Accélération au point mort",
  },

  lines: {
    form: "Courbe",
    expense: {
      title: () => "Gain de marge, points",
      summary: (ends) => `Gain de marge la dernière année\u00a0: ${ends.join("\u202f; ")}.`,
    },
    cash: {
      title: (millions) => `Trésorerie nette cumulée, ${millions}`,
      summary: (ends) => `Trésorerie nette jusqu’à la dernière année\u00a0: ${ends.join("\u202f; ")}.`,
    },
    end: (name, amount, year) => `${name} ${amount} (${year})`,
    file: "scenarios-par-annee",
    year: "Année",
    missing: "–",
  },
};
