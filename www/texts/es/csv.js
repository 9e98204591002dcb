/** The Spanish words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `Calculadora del ahorro con IA, modelo ${version}`,
  unchanged: "Todos los parámetros como en el preajuste base",
  changedHead: [
    "Parámetro distinto del preajuste base",
    "Valor",
    "Unidad",
    "En el preajuste base",
    "Fundamento",
    "Fuentes",
  ],
  curve: "Curva de amortización",

  inputs: {
    title: "Todos los parámetros",
    head: ["Parámetro", "Valor", "Unidad", "En el preajuste base", "Fundamento", "Fuentes"],
  },

  changes: {
    head: (current, prior) => [
      "Dato",
      "Unidad",
      current,
      prior,
      "Variación",
      "Unidad de la variación",
      "Diferencia, en la unidad del dato",
    ],
    units: { percent: "%", points: "puntos", notMeaningful: "no significativo" },
  },

  units: (millions) =>
    table({
      share: "fracción",
      ratePerYear: "fracción al año",
      factor: "veces",
      years: "años",
      wholeYears: "años",
      perYear: "por año",
      calendarYear: "año",
      millions,
      millionsPerYear: `${millions} al año`,
      points: "puntos",
      curve: "fracciones por año desde el estreno",
    }),
};
