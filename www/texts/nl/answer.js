/** The Dutch sentences of the answer. */

import { withArticle } from "./article.js";

/**
 * @param {string} text
 * @param {string} [field] the result whose working the text opens
 * @param {number} [year]
 * @returns {import("../en/widget.js").Part}
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** One and more of each yardstick. @type {Record<string, [one: string, more: string]>} */
const YARDSTICKS = {
  seconds: ["elke seconde", "seconden"],
  minutes: ["elke minuut", "minuten"],
  hours: ["elk uur", "uur"],
  days: ["elke dag", "dagen"],
};

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `Wat is “${claim} sneller” waard voor ${company}?`
      : `Wat zouden snellere visuele effecten waard zijn voor ${company}?`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["Als AI visuele effecten ", { strong: speedup, knob: /** @type {const} */ ("speedup") }, " sneller maakt, "]
      : ["Als AI visuele effecten niet sneller maakt, "]),
    ...(direction === "none"
      ? [`blijft ${withArticle(profit)} van ${company} in ${year} onveranderd.`]
      : [
          `ligt ${withArticle(profit)} van ${company} in ${year} ${isLess ? "" : "ongeveer "}`,
          strong(amount, "futures.plSaving.p50", year),
          ` per jaar ${direction === "gain" ? "hoger" : "lager"}.`,
        ]),
  ],

  inShortBegins: "Kort gezegd: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " per jaar, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " marge",
    ...(isCertain
      ? ["; geen enkele invoer is onzeker, dus er is geen bandbreedte."]
      : [
          ". Negen van de tien toekomsten: ",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" tot ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) => {
    if (yardstick === "cents") return `Dat is ${count} van elke ${hundred} die ${company} ontvangt.`;
    const [one, more] = YARDSTICKS[yardstick];
    return `Tegen die tijd ontvangt ${company} ${isOne ? one : `elke ${count} ${more}`} zo’n bedrag.`;
  },

  sight: ({ threshold, isOwn, gain, cost }) => [
    `Een lezer van de jaarcijfers zou een effect kunnen zien vanaf ${isOwn ? "uw" : "onze"} grens van ${threshold}. Zo’n voordeel is er in `,
    strong(gain.count, gain.name),
    ", en zo’n nadeel in ",
    strong(cost.count, cost.name),
    ". ",
  ],

  count: {
    none: (draws) => `geen van de ${draws} toekomsten`,
    all: (draws) => `alle ${draws} toekomsten`,
    few: (thousand) => `minder dan 1 op de ${thousand} toekomsten`,
    most: (thousand) => `meer dan 999 op de ${thousand} toekomsten`,
    some: (count, thousand) => `ongeveer ${count} op de ${thousand} toekomsten`,
  },

  rare: (isHigh, thousand) =>
    `Uw invoer is een extreme combinatie: minder dan 1 op de ${thousand} toekomsten van de auteur komt zo ${isHigh ? "hoog" : "laag"} uit.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "Met alle invoer precies zoals ingesteld ",
    ...(direction === "none"
      ? ["blijft in ", strong(String(year)), ` ${withArticle(profit)} onveranderd.`]
      : [
          "geeft ",
          strong(String(year)),
          ` een ${direction === "gain" ? "voordeel" : "nadeel"} van `,
          strong(amount, "plSaving", year),
          ", ofwel ",
          strong(points, "marginUpliftPts", year),
          " marge.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "Omgerekend naar geld van nu, en na belasting, komt het gemiddeld neer op ",
    strong(isNothing ? "niets" : amount, "futures.npv.mean"),
    `. ${after} In `,
    strong(chance.count, chance.name),
    " is het een verlies.",
  ],

  after: {
    none: (year) => `Daarin tellen alle jaren tot en met ${year} mee, en niets daarna.`,
    flat: (year) => `Daarin tellen alle jaren tot en met ${year} mee, en daarna elk jaar dezelfde nettokasstroom.`,
    growing: (year, rate) =>
      `Daarin tellen alle jaren tot en met ${year} mee, en daarna een nettokasstroom die met ${rate} groeit.`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [" Met alle invoer zoals ingesteld ", strong("hoeft er nooit geld bij", "paybackYears"), "."]
      : [
          " Met alle invoer zoals ingesteld is het uitgegeven geld ",
          strong(payback ? `na ${payback} terugverdiend` : `in ${year} nog niet terugverdiend`, "paybackYears"),
          ", vóór belasting en zonder rente.",
        ],
});

/** @typedef {import("../en/answer.js").AsSet} AsSet */

/** @typedef {import("../en/widget.js").Part} Part */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "uw" : "onze"} grens van ${points}`;
  if (!visibleGain && !visibleCost) {
    return [" Het ", strong("blijft te klein om te zien", "visibleYear"), `, in elk jaar: onder ${line}.`];
  }
  return [
    ...(visibleCost ? [` Het nadeel is ${when(visibleCost)} groot genoeg om te zien (${line}).`] : []),
    ...(visibleGain
      ? [` Het voordeel is ${when(visibleGain)} `, strong("groot genoeg om te zien", "visibleYear"), ` (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "uw" : "onze"} grens van ${share} van het resultaat vóór belasting`;
  if (!materialGain && !materialCost) {
    return [
      " In geen enkel jaar is het ",
      strong("materieel", "materialityYear"),
      `: daarvoor is ${share} van het resultaat vóór belasting nodig.`,
    ];
  }
  return [
    ...(materialCost ? [` Het nadeel is ${when(materialCost)} materieel (${line}).`] : []),
    ...(materialGain
      ? [` Het voordeel is ${when(materialGain)} `, strong("materieel", "materialityYear"), ` (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `in ${first}`;
  return last - first + 1 === count
    ? `van ${first} tot en met ${last}`
    : `in ${count} jaren tussen ${first} en ${last}`;
}
