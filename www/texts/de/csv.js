/** The German words of the files that hold tables. */

import { table } from "../table.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `KI-Sparrechner, Modell ${version}`,
  unchanged: "Alle Eingaben wie in der Voreinstellung „Basis“",
  changedHead: [
    "Eingabe, die von der Voreinstellung „Basis“ abweicht",
    "Wert",
    "Einheit",
    "In der Voreinstellung „Basis“",
    "Beleg",
    "Quellen",
  ],
  curve: "Abschreibungsverlauf",

  inputs: {
    title: "Alle Eingaben",
    head: ["Eingabe", "Wert", "Einheit", "In der Voreinstellung „Basis“", "Beleg", "Quellen"],
  },

  changes: {
    head: (current, prior) => [
      "Kennzahl",
      "Einheit",
      current,
      prior,
      "Veränderung",
      "Einheit der Veränderung",
      "Differenz, in der Einheit der Kennzahl",
    ],
    units: { percent: "%", points: "Punkte", notMeaningful: "nicht aussagekräftig" },
  },

  units: (millions) =>
    table({
      share: "Bruchteil",
      ratePerYear: "Bruchteil pro Jahr",
      factor: "mal",
      years: "Jahre",
      wholeYears: "Jahre",
      perYear: "pro Jahr",
      calendarYear: "Jahr",
      millions,
      millionsPerYear: `${millions} pro Jahr`,
      points: "Punkte",
      curve: "Bruchteile nach Jahr der Veröffentlichung",
    }),
};
