/** The Dutch words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `AI-besparingscalculator, model ${version}`,
  unchanged: "Alle invoer zoals in de voorinstelling Basis",
  changedHead: [
    "Invoer die afwijkt van de voorinstelling Basis",
    "Waarde",
    "Eenheid",
    "In de voorinstelling Basis",
    "Grondslag",
    "Bronnen",
  ],
  curve: "Afschrijvingscurve",

  inputs: {
    title: "Alle invoer",
    head: ["Invoer", "Waarde", "Eenheid", "In de voorinstelling Basis", "Grondslag", "Bronnen"],
  },

  changes: {
    head: (current, prior) => [
      "Cijfer",
      "Eenheid",
      current,
      prior,
      "Verandering",
      "Eenheid van de verandering",
      "Verschil, in de eenheid van het cijfer",
    ],
    units: { percent: "%", points: "procentpunten", notMeaningful: "niet zinvol" },
  },

  units: (millions) =>
    table({
      share: "fractie",
      ratePerYear: "fractie per jaar",
      factor: "keer",
      years: "jaren",
      wholeYears: "jaren",
      perYear: "per jaar",
      calendarYear: "jaar",
      millions,
      millionsPerYear: `${millions} per jaar`,
      points: "procentpunten",
      curve: "fracties per jaar vanaf de première",
    }),
};
