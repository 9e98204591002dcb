/** The French sentences of “How sure is it?”: four pictures, open in the story. */

import { de } from "./elision.js";

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `Quelle est la probabilité d’un gain perceptible d’ici à ${year}\u202f?`,
    form: "Grille de mille carrés",
    labels: ["{n} sur 1\u202f000 futurs", "moins de 1 sur 1\u202f000 futurs", "contour, auteur\u00a0: {count}"],
    summary: (count, points) =>
      `Le gain atteint au moins ${points} dans ${count}. Chaque carré est un futur sur mille\u202f; les carrés pleins atteignent ce seuil.`,
    columns: ["Événement", "Dans combien"],
    file: ["Événement", "Part des futurs", "Erreur type"],
    row: (points) => `Le gain atteint au moins ${points}`,
    none: "inconnu",
  },

  dots: {
    title: (year) => `Quel pourrait être le changement en ${year}\u202f? Points de marge`,
    form: "Diagramme à points de cinquante issues équiprobables",
    labels: [
      "{n} sur {all} en perte",
      "{n} sur {all} sans effet",
      "{n} sur {all} en gain",
      "{n} sur {all} en gain visible",
      "médiane de l’auteur",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `Chaque point est l’une de ${all} issues équiprobables. Nombre d’issues où la marge baisse\u00a0: ${losses}\u202f; où elle monte\u00a0: ${gains}\u202f; où elle monte d’au moins ${points}, ce que vous remarqueriez\u00a0: ${seen}.`,
    columns: ["Point", "Variation de la marge, points"],
    about: (least, greatest) => `Le point le plus bas est à ${least}, le plus haut à ${greatest}.`,
  },

  runs: {
    title: "Vingt futurs, variation de la marge en points",
    form: "Courbes de futurs individuels",
    author: "auteur",
    summary: (shown, draws, year, low, high) =>
      `Chaque ligne est l’un des ${draws} futurs simulés\u202f; ${shown} sont affichés. En ${year}, ils finissent entre ${low} et ${high}. N’importe lequel pourrait être le vrai.`,
    play: "Montrer un par un",
    pause: "Pause",
    next: "Montrer le suivant",
    all: "Tout montrer à égalité",
    columns: (years) => ["Futur", ...years],
    about: (shown) => `Le tableau a une ligne pour chacun des ${shown} futurs.`,
  },

  moves: {
    title: "Cela se remarquerait-il\u202f? Variation de la marge en points, à la même échelle",
    form: "Diagramme à barres et courbe, à la même échelle",
    labels: [
      "publié",
      "supposé",
      "{points}, année habituelle",
      "l’effet",
      "tirets\u00a0: auteur",
      "agrandi ×{n}",
      "trop grand à agrandir",
    ],
    usual: ({ company, mean, first, last }) =>
      `De ${first} à ${last}, la marge ${de(company)} a varié de ${mean} dans une année habituelle, à la hausse ou à la baisse.`,
    unknown: "On ne sait pas de combien la marge varie dans une année habituelle.",
    effect: (year, middle, low, high) =>
      `L’effet en ${year} est de ${middle}, et de ${low} à ${high} dans neuf futurs sur dix.`,
    magnify: "Agrandir l’effet à côté",
    back: "À la même échelle seulement",
    columns: [
      "Année",
      "Variation publiée, points",
      "Effet, futur médian",
      "Neuf sur dix\u00a0: borne basse",
      "Neuf sur dix\u00a0: borne haute",
    ],
    notYet: "pas encore",
  },
};
