/** The German words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "Das Unternehmen und sein Wachstum",
    scope: "Wie viel Arbeit betrachtet wird",
    adoption: "Wie schnell sich die Werkzeuge verbreiten",
    cost: "Von schneller zu billiger",
    offsets: "Was die Ersparnis aufzehrt",
    programme: "Was das Programm kostet",
    accounting: "Rechnungslegung und Abzinsung",
    thresholds: "Ab wann es zählt",
  }),

  curves: table({
    derived: "Wie aus Netflix’ Finanzberichten folgt",
    straightLine4: "Linear, 4 Jahre",
    immediate: "Sofort als Aufwand",
    custom: "Eigener Verlauf",
  }),

  curveAbout:
    "Anteil der Kosten eines Titels, der im Jahr der Veröffentlichung und in jedem Jahr danach abgeschrieben wird, in Prozent; die Anteile ergeben zusammen 100\u00a0%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "Die Anteile ergeben zusammen nicht 100\u00a0%."
      : "Geben Sie 1 bis 20 Anteile zwischen 0 und 100 ein, durch Leerzeichen getrennt; zusammen müssen sie 100\u00a0% ergeben.",
};
