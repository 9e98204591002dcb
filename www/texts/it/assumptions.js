/** The Italian words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "La società e la sua crescita",
    scope: "Quanto lavoro è interessato",
    adoption: "Quanto in fretta si diffondono gli strumenti",
    cost: "Da più veloce a meno caro",
    offsets: "Che cosa erode il risparmio",
    programme: "Quanto costa il programma",
    accounting: "Contabilità e attualizzazione",
    thresholds: "Quando conta",
  }),

  curves: table({
    derived: "Come risulta dai documenti di Netflix",
    straightLine4: "Quote costanti, 4 anni",
    immediate: "Tutto subito a costo",
    custom: "La tua",
  }),

  curveAbout:
    "Quota del costo di un titolo spesata nell’anno di uscita e in ciascun anno successivo, in percentuale; la somma è 100%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "La somma delle quote non è 100%."
      : "Inserisci da 1 a 20 quote tra 0 e 100, separate da spazi; la somma deve essere 100%.",
};
