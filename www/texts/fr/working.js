/** The French words of the workings. */

import { table } from "../table.js";
import { le } from "./elision.js";

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names: ({ profit, profitTitle, marginTitle }) =>
    table({
      t: "t, les années depuis l’année de base",
      year: "Année",
      revenue: "Chiffre d’affaires",
      contentCash: "Décaissements de contenu",
      scopePool: "Dépenses visées",
      adoption: "Adoption",
      exposed: "Dépenses touchées par les outils",
      grossSaving: "Économie brute",
      rework: "Coût des retouches",
      tool: "Coût des licences et du calcul",
      productionNet: "Économie nette des productions",
      captured: "Économie gardée par l’acheteur",
      afterIncentive: "Économie après crédits d’impôt perdus",
      reinvested: "Économie réinvestie",
      contentSaving: "Décaissements de contenu évités",
      programmeCost: "Coût du programme",
      netCash: "Flux de trésorerie net",
      tax: "Impôt sur l’économie",
      netCashAfterTax: "Flux de trésorerie net après impôt",
      cumulativeNetCash: "Trésorerie nette cumulée",
      plContentSaving: "Économie de contenu au compte de résultat",
      plSaving: `Effet sur ${le(profit)}`,
      baselineMarginPct: `${marginTitle} sans IA`,
      marginUpliftPts: "Gain de marge",
      marginUpliftBps: "Gain de marge en points de base",
      marginWithAiPct: `${marginTitle} avec IA`,
      savingShareOfContentPct: "Économie en part des dépenses de contenu",
      baselinePretax: "Résultat avant impôt sans IA",
      plShareOfPretaxPct: "Effet en part du résultat avant impôt",

      costReduction: "Baisse du coût",
      costReductionCeiling: "Plus forte baisse possible du coût",
      breakEvenSpeedup: "Accélération au point mort",
      npv: "Valeur actuelle nette",
      terminalPresentValue: "Valeur des années après la dernière",
      lowestCash: "Avance de fonds maximale",
      paybackYears: "Délai de récupération de l’argent",
      materialityYear: "Première année significative",
      visibleYear: "Première année visible",
      totalContentSaving: "Décaissements de contenu évités, toutes années",
      totalPlContentSaving: "Économie de contenu au compte de résultat, toutes années",
      recognisedPct: "Part de l’économie passée au compte de résultat",

      draws: "Futurs tirés",
      quantile: "Part des futurs au-dessous",
      rank: "Rang",
      below: "Résultat à ce rang",
      above: "Résultat au rang suivant",
      sum: "Somme de tous les résultats",
      hits: "Futurs où c’est le cas",

      "bounds.materialityThreshold": "Économie à partir de laquelle elle est significative",
      "bounds.thresholdAsMarginPts": "Cette économie en points de marge",
      "bounds.scopePool": "Dépenses visées",
      "bounds.scopePoolShareOfContentPct": "Dépenses visées en part des dépenses de contenu",
      "bounds.shareOfPoolThatMustVanishPct": "Part des dépenses visées qui doit disparaître",
      "bounds.marginPtsIfWholePoolVanished": "Points de marge si elles disparaissaient toutes",
      "bounds.marginPtsPerOnePercentOfContentCash": "Points de marge pour 1\u00a0% des dépenses de contenu",
      "bounds.savingNeededForOnePoint": "Économie qui vaut un point de marge",

      revenue0: "Chiffre d’affaires de l’année de base",
      operatingIncome0: `${profitTitle} de l’année de base`,
      pretaxIncome0: "Résultat avant impôt de l’année de base",
      contentCash0: "Décaissements de contenu de l’année de base",
      reworkRate: "Taux de retouches",
      toolCostShare: "Part de coût des licences et du calcul",
      captureShare: "Part d’une économie gardée par l’acheteur",
      reinvestShare: "Part d’une économie réinvestie",
      costInflation: "Croissance des coûts récurrents",
      transitionYears: "Années de formation et d’indemnités",
      upfrontLife: "Années d’imputation de la mise initiale",
      materialityShare: "Part significative du résultat avant impôt",
      visiblePoints: "Points de marge visibles",
      amortCurve: "Part passée en charges",
    }),
  title: (name) => `Calcul\u00a0: ${name}`,
  of: (name, period) => `${name}, ${period}`,
  instead: (input, value) => `avec «\u202f${input}\u202f» à ${value}`,
  years: (first, last) => `de ${first} à ${last}`,
  change: (figure) => `Variation\u00a0: ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  periods: (prior, current) => `de ${prior} à ${current}`,
  statistics: table({
    p001: "quantile à 0,1\u00a0% des futurs simulés",
    p999: "quantile à 99,9\u00a0% des futurs simulés",
    p05: "quantile à 5\u00a0% des futurs simulés",
    p10: "quantile à 10\u00a0% des futurs simulés",
    p25: "quantile à 25\u00a0% des futurs simulés",
    p50: "médiane des futurs simulés",
    p75: "quantile à 75\u00a0% des futurs simulés",
    p90: "quantile à 90\u00a0% des futurs simulés",
    p95: "quantile à 95\u00a0% des futurs simulés",
    mean: "moyenne des futurs simulés",
  }),
  events: table({
    probVisible: "Part des futurs simulés où le gain devient visible",
    probVisibleCost: "Part des futurs simulés où le coût devient visible",
    probMaterial: "Part des futurs simulés où le gain devient significatif",
    probMaterialCost: "Part des futurs simulés où le coût devient significatif",
    probCumulativeCashNegative: "Part des futurs simulés où la trésorerie cumulée de toutes les années est négative",
    probLoss: "Part des futurs simulés dont la valeur actuelle est négative",
  }),
  none: "Aucun",
  basisPoints: (n) => `${n} points de base`,
  curveAt: (age) => `Part passée en charges ${["l’année de la sortie", "un an après"][age] ?? `${age} ans après`}`,

  close: "Fermer",
  closeWorking: "Fermer le calcul",
  trail: "Le chemin parcouru",
  rule: "La règle",
  numbers: "Avec ces nombres",
  parts: "Ce qui entre dans le calcul",
  columns: ["Élément", "Valeur"],
  outcomes: table({
    none: "Aucun, quand ",
    zero: "0, quand ",
    firstYear: "La première année où ",
  }),
  condition: ", si ",
  whens: table({
    "paybackYears zero": ", chaque année",
    "paybackYears none": ", à la fin de la dernière année",
    "visibleYear none": ", chaque année",
    "materialityYear none": ", chaque année",
  }),

  beyond: (year) => `La projection ne va plus jusqu’en ${year}.`,
  codes: "Les codes tels que [N3] sont ceux des sources citées dans la description de la méthode.",
  t: "t compte les années depuis l’année de base.",
  exp: "exp(x) est le nombre e = 2,71828… élevé à la puissance x.",

  places: table({
    now: "",
    previous: " de l’année précédente",
    summed: " de l’année j",
    age: " en l’année t d’une économie de l’année j",
  }),
  sum: "la somme, sur les années j = 1 à t, de ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `Il n’y a pas de telle année\u00a0: le gain de marge culmine en ${year}, à ${marginUpliftPts}, et c’est moins que ${visiblePoints}.`
        : `En ${year}, le gain de marge est de ${marginUpliftPts}\u202f; aucune année antérieure n’atteint ${visiblePoints}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `Il n’y a pas de telle année\u00a0: même en ${year}, la meilleure, l’effet de ${plSaving} fait moins de ${materialityShare} du résultat avant impôt de ${baselinePretax}.`
        : `En ${year}, l’effet de ${plSaving} fait au moins ${materialityShare} du résultat avant impôt de ${baselinePretax}\u202f; ce n’est le cas d’aucune année antérieure.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `À la fin de ${year}, la trésorerie nette cumulée est de ${cumulativeNetCash}\u00a0: l’argent n’est pas récupéré.`
        : `La trésorerie nette cumulée n’est jamais négative\u00a0: à son plus bas, à la fin de ${year}, elle est de ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `Aucune accélération ne suffit\u00a0: les retouches et les outils coûtent plus que n’économise la plus forte baisse possible, ${costReductionCeiling}.`,
    recognisedPct: () =>
      "Sur l’ensemble des années, rien n’a été économisé\u00a0: il n’y a donc pas de part à calculer.",
    "bounds.shareOfPoolThatMustVanishPct": () => "Rien n’est visé\u00a0: il n’y a donc pas de part à calculer.",
    change: ({ current, prior }) =>
      prior
        ? `La valeur de l’année précédente est ${prior}\u00a0: à partir de zéro ou moins, une variation en pourcentage serait trompeuse.`
        : `La valeur est ${current}\u00a0: au-dessous de zéro, une variation en pourcentage serait trompeuse.`,
  },
  notReported:
    "Une valeur n’a pas été publiée, ce qui n’équivaut pas à zéro\u00a0: il n’y a pas de variation à donner.",
  notCollected:
    "Une valeur n’a pas été relevée ici, même si elle a pu être publiée\u00a0: il n’y a pas de variation à donner.",
  tooLarge: "La variation est trop grande pour un nombre.",

  origin: {
    preset: (grade, preset) => `${grade}, comme dans «\u202f${preset}\u202f»`,
    own: (value, grade, preset) => `Votre valeur\u202f; dans «\u202f${preset}\u202f», c’est ${value} (${grade})`,
    ownCurve: (preset) => `Votre courbe\u202f; ce n’est pas celle de «\u202f${preset}\u202f»`,
    onlyHere: (value) => `Seulement ici\u202f; vous avez réglé ${value}`,
    curveOnlyHere: "Seulement ici\u202f; vous avez réglé une autre courbe",
    printed: "Tel que l’article l’a imprimé",
    typed: "Votre valeur",
  },
  drawn: {
    draws: (seed) => `Avec la graine ${seed}, et les fourchettes telles que réglées`,
    quantile: () => "Ce que signifie le quantile",
    rank: () =>
      "(Futurs tirés − 1) × part des futurs au-dessous, arrondi vers le bas\u202f; le plus petit résultat a le rang 0",
    below: () => "Tous les résultats sont dans l’ordre croissant",
    above: () => "Entre les deux, interpolation\u00a0: type 7 de Hyndman et Fan, comme dans les tableurs",
    sum: () => "Additionnés dans l’ordre du tirage",
    hits: () => "Comptés",
  },
};
