/** The Italian words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `Calcolatore dei risparmi dell’IA, modello ${version}`,
  unchanged: "Tutti i parametri come nel profilo di base",
  changedHead: ["Parametro diverso dal profilo di base", "Valore", "Unità", "Nel profilo di base", "Grado", "Fonti"],
  curve: "Curva di ammortamento",

  inputs: {
    title: "Tutti i parametri",
    head: ["Parametro", "Valore", "Unità", "Nel profilo di base", "Grado", "Fonti"],
  },

  changes: {
    head: (current, prior) => [
      "Dato",
      "Unità",
      current,
      prior,
      "Variazione",
      "Unità della variazione",
      "Differenza, nell’unità del dato",
    ],
    units: { percent: "%", points: "punti", notMeaningful: "non significativo" },
  },

  units: (millions) =>
    table({
      share: "frazione",
      ratePerYear: "frazione l’anno",
      factor: "volte",
      years: "anni",
      wholeYears: "anni",
      perYear: "l’anno",
      calendarYear: "anno",
      millions,
      millionsPerYear: `${millions} l’anno`,
      points: "punti",
      curve: "frazioni per anno dall’uscita",
    }),
};
