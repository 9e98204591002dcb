/** The Spanish words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "La empresa y su crecimiento",
    scope: "Cuánto trabajo se considera",
    adoption: "A qué ritmo se extienden las herramientas",
    cost: "De más rápido a más barato",
    offsets: "Qué se come el ahorro",
    programme: "Qué cuesta el programa",
    accounting: "Contabilidad y descuento",
    thresholds: "Cuándo cuenta",
  }),

  curves: table({
    derived: "Según las cuentas de Netflix",
    straightLine4: "Lineal, 4 años",
    immediate: "Todo de una vez",
    custom: "La tuya",
  }),

  curveAbout:
    "Parte del coste de un título que se lleva a gastos en el año de estreno y en cada año posterior, en porcentaje; las partes suman el 100\u00a0%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "Las partes no suman el 100\u00a0%."
      : "Escribe de 1 a 20 partes entre 0 y 100, separadas por espacios; deben sumar el 100\u00a0%.",
};
