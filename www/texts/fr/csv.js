/** The French words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `Calculateur d’économies de l’IA, modèle ${version}`,
  unchanged: "Chaque paramètre comme dans le préréglage central",
  changedHead: [
    "Paramètre différent du préréglage central",
    "Valeur",
    "Unité",
    "Dans le préréglage central",
    "Fondement",
    "Sources",
  ],
  curve: "Courbe d’amortissement",

  inputs: {
    title: "Tous les paramètres",
    head: ["Paramètre", "Valeur", "Unité", "Dans le préréglage central", "Fondement", "Sources"],
  },

  changes: {
    head: (current, prior) => [
      "Indicateur",
      "Unité",
      current,
      prior,
      "Variation",
      "Unité de la variation",
      "Différence, dans l’unité de l’indicateur",
    ],
    units: { percent: "%", points: "points", notMeaningful: "non significatif" },
  },

  units: (millions) =>
    table({
      share: "fraction",
      ratePerYear: "fraction par an",
      factor: "fois",
      years: "ans",
      wholeYears: "ans",
      perYear: "par an",
      calendarYear: "année",
      millions,
      millionsPerYear: `${millions} par an`,
      points: "points",
      curve: "fractions par année de sortie",
    }),
};
