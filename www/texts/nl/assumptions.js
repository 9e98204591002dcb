/** The Dutch words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "Het bedrijf en zijn groei",
    scope: "Hoeveel werk binnen bereik valt",
    adoption: "Hoe snel de tools zich verspreiden",
    cost: "Van sneller naar goedkoper",
    offsets: "Wat de besparing opeet",
    programme: "Wat het programma kost",
    accounting: "Verslaggeving en discontering",
    thresholds: "Wanneer het meetelt",
  }),

  curves: table({
    derived: "Zoals de stukken van Netflix aangeven",
    straightLine4: "Lineair, 4 jaar",
    immediate: "In één keer ten laste",
    custom: "Uw eigen curve",
  }),

  curveAbout:
    "Het deel van de kosten van een titel dat in het jaar van de première en in elk jaar erna wordt afgeschreven, in procenten; samen zijn de delen 100%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "De delen zijn samen geen 100%."
      : "Vul 1 tot 20 delen tussen 0 en 100 in, met spaties ertussen; samen moeten ze 100% zijn.",
};
