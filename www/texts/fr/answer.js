/** The French sentences of the answer. */

import { au, counted, de, le } from "./elision.js";

/**
 * @param {string} text
 * @param {string} [field] the result whose working the text opens
 * @param {number} [year]
 * @returns {import("../en/widget.js").Part}
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** By their yardstick, one and more. @type {Record<string, [one: string, more: string]>} */
const EVERY = {
  seconds: ["chaque seconde", "secondes"],
  minutes: ["chaque minute", "minutes"],
  hours: ["chaque heure", "heures"],
  days: ["chaque jour", "jours"],
};

/** @param {string} yardstick @param {string} count @param {boolean} isOne */
const every = (yardstick, count, isOne) => {
  const [one, more] = EVERY[yardstick];
  if (isOne) return one;
  return `${yardstick === "days" ? "tous" : "toutes"} les ${count}\u00a0${more}`;
};

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `Que vaut «\u202f${claim} plus rapide\u202f» pour ${company}\u202f?`
      : `Que vaudraient des effets visuels plus rapides pour ${company}\u202f?`,

  // In 25 words at most.
  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["Avec des effets visuels ", { strong: speedup, knob: /** @type {const} */ ("speedup") }, " plus rapides, "]
      : ["Sans accélération des effets visuels, "]),
    ...(direction === "none"
      ? [`${le(profit)} ${de(company)} ne change pas en ${year}.`]
      : [
          `l’IA ${direction === "gain" ? "ajoute" : "retire"} ${isLess ? "" : "environ "}`,
          strong(amount, "futures.plSaving.p50", year),
          ` ${au(profit)} ${de(company)} en ${year}.`,
        ]),
  ],

  inShortBegins: "En bref\u00a0: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " par an, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " de marge",
    ...(isCertain
      ? ["\u202f; aucun paramètre n’est incertain, il n’y a donc pas de fourchette."]
      : [
          ". Neuf futurs sur dix\u00a0: ",
          ...(low === high ? [] : ["de "]),
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" à ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) =>
    yardstick === "cents"
      ? `Sur ${hundred} encaissés par ${company}, cela représente ${count}.`
      : `À cette date, ${company} encaisse cette somme ${every(yardstick, count, isOne)}.`,

  sight: ({ threshold, isOwn, gain, cost }) => [
    `Un lecteur des comptes pourrait voir un effet à partir de ${isOwn ? "votre" : "notre"} seuil de ${threshold}. Un tel gain apparaît dans `,
    strong(gain.count, gain.name),
    ", un tel coût dans ",
    strong(cost.count, cost.name),
    ". ",
  ],

  // Positive wordings, as they come after “dans”.
  count: {
    none: (draws) => `0 futur sur ${draws}`,
    all: (draws) => `la totalité des ${draws} futurs`,
    few: (thousand) => `moins de 1 futur sur ${thousand}`,
    most: (thousand) => `plus de 999 futurs sur ${thousand}`,
    some: (count, thousand) => `environ ${counted(count, "futur")} sur ${thousand}`,
  },

  rare: (isHigh, thousand) =>
    `Vos paramètres forment une combinaison extrême\u00a0: moins de 1 sur ${thousand} des futurs de l’auteur donne un résultat aussi ${isHigh ? "élevé" : "bas"}.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "Avec chaque paramètre exactement tel que réglé, l’année ",
    strong(String(year)),
    ...(direction === "none"
      ? [` laisse ${le(profit)} inchangé.`]
      : [
          ` apporte ${direction === "gain" ? "un gain" : "une perte"} de `,
          strong(amount, "plSaving", year),
          ", soit ",
          strong(points, "marginUpliftPts", year),
          " de marge.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "En valeur d’aujourd’hui et après impôt, cela revient en moyenne à ",
    strong(isNothing ? "zéro" : amount, "futures.npv.mean"),
    `. ${after} Dans `,
    strong(chance.count, chance.name),
    ", c’est une perte.",
  ],

  after: {
    none: (year) => `Ce calcul retient toutes les années jusqu’en ${year}, et rien ensuite.`,
    flat: (year) =>
      `Ce calcul retient toutes les années jusqu’en ${year}, puis le même flux de trésorerie net chaque année.`,
    growing: (year, rate) =>
      `Ce calcul retient toutes les années jusqu’en ${year}, puis un flux de trésorerie net qui croît de ${rate}.`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [
          " Avec chaque paramètre tel que réglé, ",
          strong("aucune avance de fonds n’est nécessaire", "paybackYears"),
          ".",
        ]
      : [
          " Avec chaque paramètre tel que réglé, l’argent dépensé ",
          strong(payback ? `est récupéré après ${payback}` : `n’est pas récupéré d’ici à ${year}`, "paybackYears"),
          ", avant impôt et sans intérêts.",
        ],
});

/** @typedef {import("../en/answer.js").AsSet} AsSet */

/** @typedef {import("../en/widget.js").Part} Part */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "votre" : "notre"} seuil\u00a0: ${points}`;
  if (!visibleGain && !visibleCost) {
    return [
      " L’effet ",
      strong("reste trop faible pour être vu", "visibleYear"),
      `, quelle que soit l’année (${line}).`,
    ];
  }
  return [
    ...(visibleCost ? [` Le coût est assez grand pour être vu ${when(visibleCost)} (${line}).`] : []),
    ...(visibleGain
      ? [" Le gain est ", strong("assez grand pour être vu", "visibleYear"), ` ${when(visibleGain)} (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "votre" : "notre"} seuil\u00a0: ${share} du résultat avant impôt`;
  if (!materialGain && !materialCost) {
    return [
      " Il n’est jamais ",
      strong("significatif", "materialityYear"),
      `\u00a0: il faudrait pour cela ${share} du résultat avant impôt.`,
    ];
  }
  return [
    ...(materialCost ? [` Le coût est significatif ${when(materialCost)} (${line}).`] : []),
    ...(materialGain
      ? [" Le gain est ", strong("significatif", "materialityYear"), ` ${when(materialGain)} (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `en ${first}`;
  return last - first + 1 === count ? `de ${first} à ${last}` : `${count} années entre ${first} et ${last}`;
}
