/** The French sentences of the goals and their map. */

import { amountOf, counted, le } from "./elision.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} de ${isMore ? "plus" : "moins"}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  // After a noun: “le gain de marge de la dernière année”.
  lastYear: "de la dernière année",
  inYear: (year) => `en ${year}`,

  labels: {
    input: "Paramètre à changer",
    output: "Résultat voulu",
    target: (unit) => `Objectif${unit ? `, ${unit}` : ""}`,
    question: "La question",
  },

  question: ["Que devrait valoir", "pour que", "\u202f?"],

  outputs: (profit) => ({
    marginUpliftPts: "le gain de marge de la dernière année",
    plSaving: `l’effet sur ${le(profit)} de la dernière année`,
    npv: "la valeur actuelle nette",
    paybackYears: "le délai de récupération",
    visibleYear: "l’effet soit visible",
    materialityYear: "l’effet soit significatif",
  }),

  verbs: {
    marginUpliftPts: "atteigne",
    plSaving: "atteigne",
    npv: "atteigne",
    paybackYears: "soit d’au plus",
    visibleYear: "d’ici à",
    materialityYear: "d’ici à",
  },

  // After “pour que”.
  goals: {
    marginUpliftPts: (period, target) => `le gain de marge ${period} atteigne ${target}`,
    plSaving: (period, target, profit) => `l’effet sur ${le(profit)} ${period} atteigne ${target}`,
    npv: (_, target) => `la valeur actuelle nette des années projetées atteigne ${target}`,
    paybackYears: (_, target) => `le délai de récupération soit d’au plus ${target}`,
    visibleYear: (_, target) => `l’effet soit visible d’ici à ${target}`,
    materialityYear: (_, target) => `l’effet soit significatif d’ici à ${target}`,
  },

  targets: {
    marginUpliftPts: (period, target) => `un gain de marge ${period} d’au moins ${target}`,
    plSaving: (period, target, profit) => `un effet sur ${le(profit)} ${period} d’au moins ${target}`,
    npv: (_, target) => `une valeur actuelle nette des années projetées d’au moins ${target}`,
    paybackYears: (_, target) => `un délai de récupération d’au plus ${target}`,
    visibleYear: (_, target) => `un effet visible d’ici à ${target}`,
    materialityYear: (_, target) => `un effet significatif d’ici à ${target}`,
  },

  stands: {
    marginUpliftPts: (period, now) => `le gain de marge ${period} est de ${now}`,
    plSaving: (period, now, profit) => `l’effet sur ${le(profit)} ${period} est de ${now}`,
    npv: (_, now) => `la valeur actuelle nette des années projetées est de ${now}`,
    paybackYears: (_, now) => `le délai de récupération est de ${now}`,
    visibleYear: (_, now) => `l’effet est visible à partir de ${now}`,
    materialityYear: (_, now) => `l’effet est significatif à partir de ${now}`,
  },

  // Before the amount.
  best: {
    marginUpliftPts: (period) => `le plus fort gain de marge ${period} est de `,
    plSaving: (period, profit) => `le plus grand effet sur ${le(profit)} ${period} est de `,
    npv: () => "la plus haute valeur actuelle nette des années projetées est de ",
    paybackYears: () => "le délai de récupération le plus court est de ",
    visibleYear: () => "l’effet est visible au plus tôt à partir de ",
    materialityYear: () => "l’effet est significatif au plus tôt à partir de ",
  },

  none: {
    marginUpliftPts: "il n’y a aucun gain de marge à obtenir",
    plSaving: "il n’y a aucun effet à obtenir",
    npv: "il n’y a aucune valeur actuelle nette à obtenir",
    paybackYears: "l’argent n’est jamais récupéré pendant les années projetées",
    visibleYear: "l’effet n’est jamais visible pendant les années projetées",
    materialityYear: "l’effet n’est jamais significatif pendant les années projetées",
  },

  difference: {
    share: (n, isMore) => compared(counted(n, "point"), isMore),
    ratePerYear: (n, isMore) => compared(`${counted(n, "point")} par an`, isMore),
    points: (n, isMore) => compared(counted(n, "point"), isMore),
    factor: (n, isMore) => compared(`${n}\u00a0fois`, isMore),
    perYear: (n, isMore) => compared(`${n} par an`, isMore),
    years: (n, isMore) => compared(counted(n, "an"), isMore),
    wholeYears: (n, isMore) => compared(counted(n, "an"), isMore),
    choice: (n) => n,
    calendarYear: (n, isMore) => `${counted(n, "an")} plus ${isMore ? "tard" : "tôt"}`,
    millions: (n, isMore, currency) => compared(amountOf(n, "million", currency), isMore),
    millionsPerYear: (n, isMore, currency) => compared(`${amountOf(n, "million", currency)} par an`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `«\u202f${name}\u202f» devrait valoir `,
    needed,
    ` pour que ${goal}, toutes choses égales par ailleurs. C’est ${difference} qu’actuellement (${now}).`,
  ],

  already: (name, now, stands) => [
    strong("Rien n’a besoin de changer"),
    `\u00a0: avec «\u202f${name}\u202f» à sa valeur actuelle, ${now}, ${stands}.`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("Impossible"),
    `\u00a0: aucune valeur de «\u202f${name}\u202f» de ${least} à ${greatest} ne suffit pour que ${goal}, toutes choses égales par ailleurs\u202f; ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `Retenir ${value}`,

  alone: {
    title: "Chaque paramètre incertain, seul",
    summary: (enough, all, target, nearest) =>
      enough
        ? `Pour ${target}, ${enough} des ${all} paramètres incertains ${enough === 1 ? "suffit à lui seul" : "suffisent à eux seuls"}.`
        : `Pour ${target}, aucun des ${all} paramètres incertains ne suffit à lui seul.${nearest ? ` «\u202f${nearest.name}\u202f» s’en approche le plus, avec ${nearest.amount}.` : ""}`,
    already: (target, all) =>
      `Les réglages actuels donnent déjà ${target}\u202f; aucun des ${all} paramètres incertains n’a besoin de changer.`,
    columns: [
      "Paramètre, changé seul",
      "Devrait valoir",
      "Actuellement",
      "Le mieux qu’il puisse donner",
      "Dans les limites",
    ],
    span: (least, greatest) => `de ${least} à ${greatest}`,
    kinds: { already: "tel quel", impossible: "insuffisant" },
    noBest: "aucun",
    download: "Télécharger en CSV",
    file: "objectif",
    csvColumns: ["Paramètre", "Unité", "Actuellement", "Essayé de", "Essayé à", "Réponse", "Devrait valoir"],
    csvBest: (unit) => `Le mieux qu’il puisse donner, ${unit}`,
  },

  map: {
    title: "Deux paramètres à la fois",
    form: "Carte de deux paramètres",
    file: "carte",
    note: "Atteint l’objectif",
    orMore: "cette valeur ou plus",
    orLess: "cette valeur ou moins",
    across: "Horizontal",
    up: "Vertical",
    areas: ["Objectif atteint", "Hors d’atteinte"],
    author: "Auteur",
    you: "Vous",
    both: "Auteur et vous",
    summary: (target, share, x, y, isReached) =>
      `Combinaisons de cette carte qui donnent ${target}\u00a0: ${share}. La vôtre, ${x} et ${y}, ${isReached ? "y parvient" : "n’y parvient pas"}.`,
    none: "Aucune",
    all: "Toutes",
    columns: (x, y) => ["Cas", x, y],
    line: "Objectif",
    throughout: "toujours atteint",
    never: "jamais atteint",
    atLeast: (value) => `${value} ou plus`,
    atMost: (value) => `${value} ou moins`,
    at: (value) => `environ ${value}`,
  },
};
