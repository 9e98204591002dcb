/** The Brazilian Portuguese words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "A empresa e seu crescimento",
    scope: "Quanto trabalho está no escopo",
    adoption: "Com que rapidez as ferramentas se espalham",
    cost: "De mais rápido a mais barato",
    offsets: "O que consome a economia",
    programme: "Quanto custa o programa",
    accounting: "Contabilidade e desconto",
    thresholds: "Quando conta",
  }),

  curves: table({
    derived: "Como indicam os documentos da Netflix",
    straightLine4: "Linear, 4 anos",
    immediate: "Despesa imediata",
    custom: "A sua",
  }),

  curveAbout:
    "Parcela do custo de um título lançada como despesa no ano de lançamento e em cada ano seguinte, em porcentagem; as parcelas somam 100%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "As parcelas não somam 100%."
      : "Digite de 1 a 20 parcelas entre 0 e 100, separadas por espaços; elas precisam somar 100%.",
};
