/** The English words of the files that can be downloaded. */

export const messages = {
  version: (/** @type {string} */ version) => `AI savings calculator, model ${version}`,
  unchanged: "Every input as in the base preset",
  changedHead: ["Input that is not as in the base preset", "Value", "Unit", "In the base preset"],
  curve: "Amortisation curve",

  /** Numbers in a file are those of the model: shares are fractions there. */
  units: /** @type {Record<string, string>} */ ({
    share: "fraction",
    ratePerYear: "fraction a year",
    factor: "times",
    years: "years",
    wholeYears: "years",
    perYear: "per year",
    calendarYear: "year",
    millions: "$ million",
    millionsPerYear: "$ million a year",
    points: "points",
    curve: "fractions by year of release",
  }),
};
