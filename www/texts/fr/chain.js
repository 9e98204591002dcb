/**
 * The French sentences of the claim chain. In a sentence `{name}` is a value, `{!name}` a strong one, and `{?name}` one
 * that opens its working. `{~name}` is an amount without its sign, where the sentence says which way it goes.
 */

import { table } from "../table.js";
import { le, shortened } from "./elision.js";

/** Only what somebody has claimed is quoted. @param {string} speedup @param {boolean} isClaim */
const faster = (speedup, isClaim) =>
  isClaim ? `«\u202f${speedup} plus rapide\u202f»` : `un travail ${speedup} plus rapide`;

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, { isClaim, isFaster }) =>
    isClaim
      ? `De ${faster(speedup, true)} à la marge`
      : isFaster
        ? `D’${faster(speedup, false)} à la marge`
        : "D’une accélération nulle à la marge",
  take: (speedup) => `Essayer ${speedup}, comme affirmé`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "Même " : ""}«\u202f${speedup} plus rapide\u202f» ne rend ce travail moins cher que de ${cheaper}\u00a0: ${points} de marge en ${year}.`,
  noSpeedup: "Aucune accélération",

  chart: {
    title: (year, isClaim) =>
      `Ce qu’il reste de ${isClaim ? "l’affirmation" : "l’accélération"} en ${year}, ${terms.millions}`,
    groups: ["Ce que permet le travail", "Jusqu’où cela s’étend", "Qui en profite"],
    answer: (money, points) => `${shortened(money)}\u00a0: ${points} de marge`,
    author: "Réponse de l’auteur",
    columns: ["Étape", "Variation", "Reste"],
    summary: (less, claim, books, year) =>
      `Si tout le travail visé coûtait d’un coup ${less} de moins, cela ferait ${claim} en ${year}. Ce que montre ${le(terms.profit)}\u00a0: ${books}.`,
    start: (less, isClaim) => (isClaim ? "L’affirmation, prise au mot" : `Si tout coûtait ${less} de moins`),
    steps: table({
      labour: "Hors main-d’œuvre",
      compressible: "Main-d’œuvre qui reste",
      addressable: "Hors de portée des outils",
      newShots: "Plans permis par les outils",
      adoption: "Travail pas encore touché",
      rework: "Retouches",
      tool: "Licences et calcul",
      capture: "Part des prestataires",
      incentive: "Crédits d’impôt perdus",
      reinvest: "Réinvesti en contenus",
      timing: "Délai d’amortissement",
      programme: "Coût du programme",
      upfront: "Mise initiale, cette année",
      books: `Effet, ${terms.profit}`,
    }),
    stepsOfLoss: { incentive: "Crédits d’impôt en plus" },
  },

  stepper: {
    back: "Retour",
    next: "Suivant",
    position: (step, all) => `${step} sur ${all}`,
  },

  link: {
    copy: "Lien vers cette étape",
    copied: "Le lien vers cette étape est copié.",
    byHand: "Le lien n’a pas pu être copié automatiquement\u202f; copiez-le ici\u00a0:",
    label: "Lien vers cette étape",
  },

  plain: (number, unit) => `${number} ${unit}.`,

  left: ({ isLoss }) => [
    "au départ",
    "à ce stade",
    "à ce stade",
    "à ce stade",
    "à ce stade",
    isLoss ? "de dépenses en plus" : "à ce stade",
    `d’effet sur ${le(terms.profit)}`,
    "de marge",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${cases.isClaim ? faster("{speedup}", true) : "Un travail {speedup} plus rapide"}, c’est {!less} de temps en moins. Si tout ce travail coûtait d’un coup {less} de moins, l’économie serait de {atOnce} en {year}.`
        : "Il n’y a pas d’accélération\u00a0: le travail prend autant de temps qu’avant, et rien n’est économisé.",
      `${cases.isMixed ? "Les effets et les autres travaux visés" : "Les effets visuels"} représentent {effects} de la production, et la production {producedShare} des dépenses de contenu. Cela en fait {?bounds.scopePoolShareOfContentPct}, soit {?scopePool} en {year}. Aucune entreprise ne publie ce qu’elle dépense en effets.${cases.isClaim ? " L’affirmation portait sur une seule séquence." : ""}`,
    ],
    [
      "Seule la main-d’œuvre va plus vite, et elle représente {!labourShare} du coût.",
      "Ce qui n’est pas main-d’œuvre coûte autant qu’avant.",
    ],
    [
      `L’IA peut accélérer {compressibleShare} de cette main-d’œuvre. Le travail coûte donc {!costReduction} de moins${cases.isNaive ? "" : ", et non {less}"}.`,
      `La direction, la validation et la livraison prennent autant de temps qu’avant. Même une IA instantanée n’économiserait pas plus de {?costReductionCeiling}\u202f; {less} de ce plafond, c’est {?costReduction}. ${cases.hasBreakEven ? "Cela paie les retouches et les outils à partir d’une accélération de {?breakEvenSpeedup}." : "Accélération qui paie les retouches et les outils\u00a0: {?breakEvenSpeedup}."}`,
    ],
    [
      `L’IA pourrait faire {!addressableShare} du travail.${cases.hasNewShots ? " Sur cette part, {newShotShare} sont des plans supplémentaires, qui n’économisent rien." : ""}`,
      `Le reste est un travail que les outils ne savent pas faire.${cases.hasNewShots ? " Un plan qui n’aurait pas été tourné sans IA n’est pas une économie." : ""}`,
    ],
    [
      `En {year}, l’IA fait {!adoption} de ce qu’elle pourrait faire\u00a0: {touched} de tout le travail${cases.hasNewShots ? " prévu" : ""}.`,
      "Les outils se répandent selon une courbe en S, du niveau d’aujourd’hui à {?adoption}. En {year}, ils touchent {?exposed} de dépenses et en économisent {?grossSaving}.",
    ],
    cases.isLoss
      ? [
          "Les retouches et les outils coûtent plus que l’IA n’économise\u00a0: les dépenses de contenu augmentent.",
          "Pour {?grossSaving} économisés, les retouches coûtent {?rework} et les outils {?tool}. La perte de {?~productionNet} revient à l’acheteur. Les crédits d’impôt sur ces dépenses en plus en paient une partie. Reste\u00a0: {?~contentSaving}.",
        ]
      : [
          "Il faut ôter les retouches, les outils, la part des prestataires, les crédits d’impôt perdus et ce qui part dans d’autres contenus.",
          "Sur {?grossSaving}, les retouches prennent {?rework} et les outils {?tool}. La part de l’acheteur dans le reste est de {?captured}, puis de {?afterIncentive} une fois déduits les crédits d’impôt perdus. Réinvesti\u00a0: {?reinvested}. Reste\u00a0: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " Le programme d’IA coûte tout de suite {!programmeCost}." : ""}`,
      `Ce qu’un titre ${cases.isLoss ? "coûte en plus" : "économise"} entre dans les comptes après sa sortie\u00a0: {?plContentSaving} en {year}. Moins {?programmeCost} pour le programme${cases.hasUpfront ? " et une part de la mise initiale" : ""}\u00a0: {?plSaving}.`,
    ],
    [
      "En {year}, le chiffre d’affaires atteint {!revenue}. Un lecteur des comptes pourrait voir un effet sur la marge à partir de {visible}.",
      "Un effet de {?plSaving} pour {?revenue} de chiffre d’affaires, c’est {?marginUpliftPts}. La marge est de {?marginWithAiPct} au lieu de {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {{ isSlow: boolean, isLoss: boolean }} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "la dépense en plus y apparaît" : "l’économie y apparaît";
  return isSlow
    ? `Les comptes enregistrent le coût d’un titre après son paiement\u00a0: ${what} lentement.`
    : `Les comptes enregistrent le coût d’un titre l’année de son paiement\u00a0: ${what} aussitôt.`;
};
