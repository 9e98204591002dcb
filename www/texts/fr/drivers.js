/** The French sentences of “What drives it?”. */

import { le } from "./elision.js";

/** @param {{ name: string, atLow: string, atHigh: string }} named */
const ends = ({ name, atLow, atHigh }) => `«\u202f${name}\u202f» (de ${atLow} à ${atHigh})`;

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "Diagramme tornado à barres horizontales",
    title: (year) =>
      `Gain de marge en ${year}, points\u00a0: chaque paramètre, seul, d’une borne à l’autre de sa fourchette`,
    labels: ["à sa borne basse", "à sa borne haute", "Auteur\u00a0:"],
    columns: ["Paramètre", "Borne basse", "Gain à cette borne", "Borne haute", "Gain à cette borne", "Écart"],
    summary: ([first, ...others], year, base) =>
      `Avec chaque paramètre tel que réglé, le gain de ${year} est de ${base}. Ce qui pèse le plus\u00a0: ${ends(first)}${others.length ? `, puis ${others.map(ends).join(" et ")}` : ""}.`,
    nothing: (year, base) =>
      `Avec chaque paramètre tel que réglé, le gain de ${year} est de ${base}\u202f; aucun paramètre incertain ne le change à lui seul.`,
    about:
      "Seul le paramètre nommé bouge\u202f; tous les autres restent tels que vous les avez réglés. Les bornes sont celles de la fourchette qui accompagne votre valeur, non celles que vous avez réglées sous «\u202fLes fourchettes des paramètres\u202f».",
    file: {
      button: "Télécharger ces données en CSV",
      name: "parametres-decisifs",
      title: (year) => `Gain de marge en ${year}, chaque paramètre seul aux bornes de sa fourchette`,
      head: [
        "Paramètre",
        "Unité",
        "Borne basse",
        "Gain à la borne basse, points",
        "Borne haute",
        "Gain à la borne haute, points",
      ],
      span: "Écart, points",
      base: "Gain avec chaque paramètre tel que réglé, points",
    },
  },

  variance: {
    title: "D’où vient la dispersion des futurs",
    columns: ["Paramètre", "Si lui seul était connu", "Si tous les autres l’étaient"],
    common: "Ce que les outils ont en commun",
    few: (percent) => `moins de ${percent}`,
    about: (alone) =>
      `Parts de la variance du gain de marge la dernière année. La première colonne est ce qui disparaîtrait si ce seul paramètre était connu, la seconde ce qui resterait si tous les autres l’étaient. La première colonne a pour somme ${alone}\u202f; le reste vient de paramètres qui agissent ensemble\u00a0: la somme de la seconde dépasse donc 100\u00a0%.`,
    none: "Aucun paramètre n’est incertain\u00a0: il n’y a pas de dispersion.",
    file: "parts-de-variance",
    fileHead: ["Paramètre", "Part du premier ordre", "Erreur type", "Part totale", "Erreur type"],
  },

  tenPercent: {
    title: "Dix pour cent de plus",
    about:
      "Chaque paramètre, seul, dix pour cent au-dessus de votre réglage. Un nombre entier d’années n’a pas de dixième et dix pour cent de rien ne font rien\u00a0: ces paramètres sont laissés de côté. Un taux négatif devient plus négatif.",
    output: "Ce que cela change pour",
    order: "Ordre",
    orders: { size: "Plus forte variation d’abord", model: "Comme dans le modèle" },
    columns: ["Paramètre", "Actuellement", "10\u00a0% de plus", "Nouveau résultat", "Variation"],
    now: (output, result) => [`${output}, à présent\u00a0: `, result, "."],
    all: (count) => `Afficher les ${count} lignes`,
    fewer: (count) => `Afficher les ${count} premières lignes`,
    never: "jamais dans l’horizon",
    beyond: (limit) => `au-delà de sa limite de ${limit}`,
    noChange: "aucune variation",
    reached: "atteint seulement alors",
    lost: "n’est plus atteint",
    unknown: "non calculé",
    file: {
      button: "Télécharger ce tableau en CSV",
      name: "dix-pour-cent-de-plus",
      title: (output) => `${output}\u00a0: chaque paramètre, seul, augmenté de dix pour cent`,
      head: [
        "Paramètre",
        "Unité",
        "Actuellement",
        "Dix pour cent de plus",
        "Résultat actuel",
        "Nouveau résultat",
        "Variation",
        "Unité du résultat",
      ],
      units: ({ fileMillions }) => ({
        points: "points",
        millions: fileMillions,
        years: "ans",
        calendarYear: "année",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `Gain de marge en ${year}`,
    plSaving: (year) => `Effet sur ${le(profit)} en ${year}`,
    npv: (year) => `Valeur actuelle nette, après impôt, jusqu’en ${year}`,
    paybackYears: () => "Délai de récupération, en années",
    visibleYear: () => "Première année où le gain est visible",
    materialityYear: () => "Première année où le gain est significatif",
  }),
};
