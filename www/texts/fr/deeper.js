/** The French texts of what lies below the answer. */

import { chainOf } from "./chain.js";
import { le } from "./elision.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "Rubriques",
    changed: "Ce qui change",
    steps: "Pas à pas",
    outlook: "Est-ce sûr\u202f?",
    claims: "Affirmations",
    workshop: "Atelier",
  },

  folds: {
    change: {
      title: "Changer les hypothèses",
      result: (all, changed) =>
        changed === 0
          ? `${all} paramètres, tous tels que l’auteur les a réglés`
          : `${changed} paramètre${changed < 2 ? " modifié" : "s modifiés"} sur ${all}`,
    },
    sure: {
      title: "Tester la réponse",
      result: (count) => `le gain est assez grand pour être vu dans ${count}`,
    },
    check: {
      title: "Nous vérifier",
      result: (company) => `ce que publie ${company}, d’autres entreprises, toutes les sources`,
    },
  },

  cash: "Quand l’argent arrive-t-il\u202f?",

  caveat:
    "La plupart des paramètres ci-dessus sont des hypothèses\u00a0: aucune entreprise ne publie la part de ses effets visuels. Nous supposons que rien d’autre ne change dans la marge. Un plan qui n’aurait pas été tourné sans IA n’est pas une économie. Notre seuil habituel pour «\u202fsignificatif\u202f», 5\u00a0% du résultat avant impôt, est la règle empirique que les auditeurs appliquent aux erreurs. Rien ici n’est un conseil en investissement.",

  chain: chainOf(terms),

  assumed: (year) => `supposé dès ${year}`,

  savings: {
    title: `Économies par an, ${terms.millions}`,
    labels: [
      "Flux annuel",
      "Dans les comptes",
      "Flux cumulé",
      "Flux de l’auteur",
      "d’abord, des coûts",
      "équilibre en {year}",
    ],
    columns: ["Année", "Flux de trésorerie net", `Effet sur ${le(terms.profit)}`, "Trésorerie nette cumulée"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `D’ici à ${year}, aucun décaissement de contenu n’est évité, ni ajouté.`;
      const first = `D’ici à ${year}, les décaissements de contenu ${isSaved ? "baissent" : "augmentent"} au total de ${saved}`;
      return share
        ? `${first}, dont ${booked} (${share}) déjà au compte de résultat.`
        : `${first}\u202f; pour l’instant, le compte de résultat ${booked === null ? "n’en montre rien" : `montre ${booked} ${isBookedSaved ? "d’économies" : "de coûts en plus"}`}.`;
    },
  },
});
