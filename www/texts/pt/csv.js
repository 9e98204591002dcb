/** The Brazilian Portuguese words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `Calculadora de economia com IA, modelo ${version}`,
  unchanged: "Todos os parâmetros como na predefinição Base",
  changedHead: [
    "Parâmetro que difere da predefinição Base",
    "Valor",
    "Unidade",
    "Na predefinição Base",
    "Fundamento",
    "Fontes",
  ],
  curve: "Curva de amortização",

  inputs: {
    title: "Todos os parâmetros",
    head: ["Parâmetro", "Valor", "Unidade", "Na predefinição Base", "Fundamento", "Fontes"],
  },

  changes: {
    head: (current, prior) => [
      "Indicador",
      "Unidade",
      current,
      prior,
      "Variação",
      "Unidade da variação",
      "Diferença, na unidade do indicador",
    ],
    units: { percent: "%", points: "pontos", notMeaningful: "não significativo" },
  },

  units: (millions) =>
    table({
      share: "fração",
      ratePerYear: "fração ao ano",
      factor: "vezes",
      years: "anos",
      wholeYears: "anos",
      perYear: "por ano",
      calendarYear: "ano",
      millions,
      millionsPerYear: `${millions} por ano`,
      points: "pontos",
      curve: "frações por ano de lançamento",
    }),
};
