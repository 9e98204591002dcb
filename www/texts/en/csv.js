/** The English words of the files that hold tables. */

import { table } from "../table.js";

export const messages = {
  // Lines above a table in a file.
  version: (/** @type {string} */ version) => `AI savings calculator, model ${version}`,
  unchanged: "Every input as in the base preset",
  changedHead: ["Input that is not as in the base preset", "Value", "Unit", "In the base preset", "Grade", "Sources"],
  // The name of the one input that is a list.
  curve: "Amortisation curve",

  // A file of all inputs: its title and column heads.
  inputs: { title: "Every input", head: ["Input", "Value", "Unit", "In the base preset", "Grade", "Sources"] },

  // Column heads of the file of figures; `current` and `prior` are periods.
  changes: {
    head: (/** @type {string} */ current, /** @type {string} */ prior) => [
      "Figure",
      "Unit",
      current,
      prior,
      "Change",
      "Unit of the change",
      "Difference, in the unit of the figure",
    ],
    units: { percent: "%", points: "points", notMeaningful: "not meaningful" },
  },

  /** Numbers in a file are those of the model: shares are fractions there. */
  units: (/** @type {string} */ millions) =>
    table({
      share: "fraction",
      ratePerYear: "fraction a year",
      factor: "times",
      years: "years",
      wholeYears: "years",
      perYear: "per year",
      calendarYear: "year",
      millions,
      millionsPerYear: `${millions} a year`,
      points: "points",
      curve: "fractions by year of release",
    }),
};
