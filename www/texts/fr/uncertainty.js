/** The French sentences of “The ranges of the inputs”. */

import { de, isSingular, le } from "./elision.js";

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "Les valeurs proches de la vôtre sont tirées le plus souvent, celles des extrémités presque jamais.",
  pert: "Les valeurs proches de la vôtre sont tirées le plus souvent, celles des extrémités plus rarement qu’avec un triangle.",
  uniform: "Toutes les valeurs d’une fourchette sont équiprobables\u00a0: la vôtre n’est pas privilégiée.",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `Nous ne connaissons pas ces nombres avec exactitude. Le calcul est donc fait ${draws} fois, chaque fois avec d’autres valeurs tirées des fourchettes ci-dessous. ${methods[distribution]} Chaque passage est un futur simulé.`,

  draw: {
    together: "Ils évoluent ensemble",
    about:
      "Si les outils tiennent leurs promesses, beaucoup de choses vont bien en même temps\u00a0: ce qu’ils savent faire, la vitesse à laquelle ils se répandent, l’accélération, moins de retouches. À 0, chaque paramètre suit sa propre voie\u202f; plus la valeur est élevée, plus ils montent et descendent ensemble, et plus la fourchette s’élargit. Personne n’a de données à ce sujet. Nous retenons 0,3, une force moyenne.",
    strength: (together, text) =>
      `${text} (${together === 0 ? "pas du tout" : together < 0.25 ? "faiblement" : together < 0.5 ? "moyennement" : "fortement"})`,
    spread: "Dans une fourchette, les valeurs se répartissent",
    distributions: {
      triangular: "en triangle",
      pert: "en cloche (PERT)",
      uniform: "uniformément",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `Face au bruit\u00a0: de ${first} à ${last}, la marge ${de(company)} a varié en moyenne de ${mean} d’une année sur l’autre, à la hausse ou à la baisse (nombre de variations\u00a0: ${moves}\u202f; la plus petite\u00a0: ${least}). Ici, l’effet est de ${effect} la dernière année.${isLost ? " Neuf futurs sur dix restent au-dessous même de la plus petite variation\u00a0: personne ne pourrait distinguer l’effet des fluctuations habituelles." : ""}`,
  },

  seed: {
    label: "Graine",
    about: "La graine désigne les nombres aléatoires. La même graine donne les mêmes futurs, donc la même réponse.",
    others: "Nouveau tirage aléatoire",
    back: (seed) => `Revenir à la graine ${seed}`,
    problem: (greatest) => `Saisissez un nombre entier entre 0 et ${greatest}.`,
  },

  futures: {
    title: "Gain de marge, en points",
    form: "Graphique en éventail",
    file: "futurs-par-annee",
    labels: { median: "Médiane", half: "la moitié des futurs", most: "neuf futurs sur dix" },
    paths: (shown, draws) => `lignes fines\u00a0: ${shown} futurs sur ${draws}`,
    columns: [
      "Année",
      "5\u00a0% au-dessous",
      "25\u00a0% au-dessous",
      "Médiane",
      "75\u00a0% au-dessous",
      "95\u00a0% au-dessous",
    ],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `En ${year}, la moitié des futurs se situent entre ${p25} et ${p75}, et neuf sur dix entre ${p05} et ${p95}. La médiane est de ${p50}\u202f; avec chaque paramètre exactement tel que réglé, le gain est de ${set}.`,
    median:
      "La médiane peut différer de ce que donnent vos seules valeurs\u00a0: certaines fourchettes vont plus loin d’un côté que de l’autre, et les paramètres se multiplient entre eux.",
  },

  chances: {
    title: "Dans combien de futurs",
    visible: (year, points) => `Le gain devient visible d’ici à ${year}, à partir de ${points} de marge`,
    visibleCost: (year, points) => `Le coût devient visible d’ici à ${year}, à partir de ${points} de marge`,
    material: (year, share) =>
      `Le gain devient significatif d’ici à ${year}, à partir de ${share} du résultat avant impôt`,
    materialCost: (year, share) =>
      `Le coût devient significatif d’ici à ${year}, à partir de ${share} du résultat avant impôt`,
    negative: (year) => `D’ici à ${year}, la trésorerie dépensée dépasse la trésorerie économisée`,
    loss: (year) => `Valeur actuelle négative, après impôt, sur toutes les années jusqu’en ${year}`,
  },

  last: {
    title: (year) => `Les futurs en ${year}`,
    columns: [
      "",
      "5\u00a0% au-dessous",
      "10\u00a0% au-dessous",
      "Médiane",
      "90\u00a0% au-dessous",
      "95\u00a0% au-dessous",
      "Moyenne",
    ],
    marginUpliftPts: (year) => `Gain de marge en ${year}`,
    plSaving: (year, profit) => `Effet sur ${le(profit)} en ${year}`,
    npv: (year) => `Valeur actuelle nette, après impôt, jusqu’en ${year}`,
  },

  file: {
    button: "Télécharger les futurs en CSV",
    name: "futurs",
    title: "Futurs simulés\u00a0: quantiles et moyennes",
    head: [
      "Grandeur",
      "Unité",
      "Année",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Moyenne",
      "Erreur type de p5",
      "Erreur type de p50",
      "Erreur type de p95",
      "Erreur type de la moyenne",
    ],
    marginUpliftPts: "Gain de marge",
    plSaving: (profit) => `Effet sur ${le(profit)}`,
    npv: "Valeur actuelle nette, jusqu’à cette année",
    points: "points",
    draws: "Futurs simulés",
    seed: "Graine",
    rangeHead: ["Tiré dans", "Borne basse", "Le plus probable", "Borne haute", "Échelle"],
    fixed: "non tiré",
    shapes: { linear: "linéaire", logarithmic: "logarithmique" },
    together: "Ils évoluent ensemble, corrélation",
    distribution: "Répartition des valeurs dans une fourchette",
    chanceHead: ["Part des futurs", "Part", "Erreur type"],
    chances: {
      probVisible: "Le gain devient visible",
      probVisibleCost: "Le coût devient visible",
      probMaterial: "Le gain devient significatif",
      probMaterialCost: "Le coût devient significatif",
      probCumulativeCashNegative: "La trésorerie cumulée de toutes les années est négative",
      probLoss: "La valeur actuelle nette est négative",
    },
  },

  ranges: {
    title: (count) => `Fourchettes des ${count} paramètres incertains`,
    changed: (count) => (isSingular(count) ? `${count} modifiée` : `${count} modifiées`),
    off: (count) => (isSingular(count) ? `${count} fixé à votre valeur` : `${count} fixés à votre valeur`),
    about:
      "Un paramètre coché est tiré dans sa fourchette\u202f; les autres gardent la valeur que vous avez réglée. Le repère sur une piste est votre valeur, la barre pâle la fourchette qui l’accompagne\u00a0: quand vous déplacez la valeur, sa fourchette la suit.",
    resetAll: "Réinitialiser les fourchettes",
    isDrawn: "\u00a0: incertain",
    low: (name) => `${name}\u00a0: borne basse`,
    high: (name) => `${name}\u00a0: borne haute`,
    to: "à",
    reset: (low, high) => `Revenir à ${low} – ${high}`,
    resetOf: (name, reset) => `${name}\u00a0: ${reset}`,
    mode: (value) => `Le plus probable\u00a0: ${value}, votre réglage.`,
    logarithmic: "Tiré sur une échelle logarithmique.",
    stretched: (value) =>
      `Le plus probable\u00a0: ${value}, votre réglage. Vos bornes ne l’atteignent pas\u00a0: la fourchette est étendue jusque-là.`,
    point: (value) => `Les deux bornes sont égales\u00a0: fixé à ${value}.`,
    held: (value) => `Fixé à ${value}.`,
    reversed: "La borne basse est au-dessus de la borne haute.",
  },

  caveats: [
    "Les fourchettes sont des hypothèses, éclairées par les sources mais non estimées à partir de données. Elles disent l’étendue de notre doute, non la variabilité du monde. Ce qui n’a pas de fourchette garde votre valeur dans tous les futurs.",
  ],
  thresholds: (now, usual) =>
    `«\u202fVisible\u202f» signifie au moins ${now.points} de marge. Notre seuil est de ${usual.points}. «\u202fSignificatif\u202f» signifie au moins ${now.share} du résultat avant impôt\u202f; le seuil habituel de ${usual.share} est la règle empirique que les auditeurs appliquent aux erreurs dans les comptes. Ici, il s’agit seulement de savoir si un lecteur s’en apercevrait.`,
};
