/** The French words of the assumptions behind the headline ones. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import inputs from "./inputs.json" with { type: "json" };

/** @type {typeof import("../en/assumptions.js").messages} */
export const messages = {
  abouts: (terms) => filled(inputs, "about", terms),

  groups: table({
    company: "L’entreprise et sa croissance",
    scope: "L’étendue du travail visé",
    adoption: "La vitesse de diffusion des outils",
    cost: "De plus vite à moins cher",
    offsets: "Ce qui ronge l’économie",
    programme: "Ce que coûte le programme",
    accounting: "Comptabilité et actualisation",
    thresholds: "À partir de quand cela compte",
  }),

  curves: table({
    derived: "D’après les comptes de Netflix",
    straightLine4: "Linéaire, 4 ans",
    immediate: "Tout en charges aussitôt",
    custom: "La vôtre",
  }),

  curveAbout:
    "Part du coût d’un titre passée en charges l’année de sa sortie puis chaque année suivante, en pourcentage\u202f; la somme des parts est de 100\u00a0%.",

  curveProblem: (code) =>
    code === "wrongSum"
      ? "La somme des parts n’est pas de 100\u00a0%."
      : "Saisissez de 1 à 20 parts comprises entre 0 et 100, séparées par des espaces\u202f; leur somme doit être de 100\u00a0%.",
};
