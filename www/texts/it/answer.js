/** The Italian sentences of the answer. */

/**
 * @param {string} text
 * @param {string} [field] the result whose working the text opens
 * @param {number} [year]
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** @type {Record<string, [one: string, more: string]>} */
const YARDSTICKS = {
  seconds: ["secondo", "secondi"],
  minutes: ["minuto", "minuti"],
  hours: ["ora", "ore"],
  days: ["giorno", "giorni"],
};

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `Quanto vale «${claim} più veloce» per ${company}?`
      : `Quanto varrebbero effetti visivi più veloci per ${company}?`,

  // “In that year … gains” says “a year” in fewer words than the sentence may have.
  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? [
          "Se l’IA rende gli effetti visivi ",
          { strong: speedup, knob: /** @type {const} */ ("speedup") },
          " più veloci, ",
        ]
      : ["Se l’IA non rende più veloci gli effetti visivi, "]),
    ...(direction === "none"
      ? [`nel ${year} l’${profit} di ${company} resta invariato.`]
      : [
          `nel ${year} l’${profit} di ${company} ${direction === "gain" ? "guadagna" : "perde"} ${isLess ? "" : "circa "}`,
          strong(amount, "futures.plSaving.p50", year),
          ".",
        ]),
  ],

  inShortBegins: "In breve: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " l’anno, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " di margine",
    ...(isCertain
      ? ["; nessun parametro è incerto, quindi non c’è un intervallo."]
      : [
          `. Nove futuri su dieci: ${low === high ? "" : "da "}`,
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" a ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) => {
    if (yardstick === "cents") return `Su ogni ${hundred} che ${company} incassa, sono ${count}.`;
    const [one, more] = YARDSTICKS[yardstick];
    return `A quel punto ${company} incassa altrettanto ogni ${isOne ? one : `${count} ${more}`}.`;
  },

  sight: ({ threshold, isOwn, gain, cost }) => [
    `Chi legge i conti potrebbe notare un effetto a partire dalla ${isOwn ? "tua" : "nostra"} soglia di ${threshold}. Un guadagno così si ha in `,
    strong(gain.count, gain.name),
    ", un costo così in ",
    strong(cost.count, cost.name),
    ". ",
  ],

  count: {
    none: (draws) => `nessuno dei ${draws} futuri`,
    all: (draws) => `tutti i ${draws} futuri`,
    few: (thousand) => `meno di 1 futuro su ${thousand}`,
    most: (thousand) => `più di 999 futuri su ${thousand}`,
    some: (count, thousand) => `circa ${count} futuri su ${thousand}`,
  },

  rare: (isHigh, thousand) =>
    `I tuoi parametri sono una combinazione estrema: meno di 1 su ${thousand} dei futuri dell’autore dà un risultato così ${isHigh ? "alto" : "basso"}.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "Con tutti i parametri esattamente come impostati, il ",
    strong(String(year)),
    ...(direction === "none"
      ? [` lascia l’${profit} com’è.`]
      : [
          ` porta ${direction === "gain" ? "un guadagno" : "una perdita"} di `,
          strong(amount, "plSaving", year),
          ", cioè ",
          strong(points, "marginUpliftPts", year),
          " di margine.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "In valori di oggi, e dopo le imposte, il risultato medio è ",
    strong(isNothing ? "zero" : amount, "futures.npv.mean"),
    `. ${after} In `,
    strong(chance.count, chance.name),
    " è una perdita.",
  ],

  after: {
    none: (year) => `Si contano tutti gli anni fino al ${year}, e niente oltre.`,
    flat: (year) =>
      `Si contano tutti gli anni fino al ${year}, e lo stesso flusso di cassa netto in ogni anno successivo.`,
    growing: (year, rate) =>
      `Si contano tutti gli anni fino al ${year}, e poi un flusso di cassa netto che cresce (${rate}).`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [" Con tutti i parametri come impostati, ", strong("non c’è mai denaro da anticipare", "paybackYears"), "."]
      : [
          " Con tutti i parametri come impostati, il denaro speso ",
          strong(payback ? `rientra dopo ${payback}` : `non rientra entro il ${year}`, "paybackYears"),
          ", prima delle imposte e senza interessi.",
        ],
});

/** @typedef {Parameters<ReturnType<typeof import("../en/answer.js").answerOf>["asSet"]>[0]} AsSet */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "tua" : "nostra"} soglia di ${points}`;
  if (!visibleGain && !visibleCost) {
    return [" In ogni anno ", strong("resta troppo piccolo per notarsi", "visibleYear"), `: sotto la ${line}.`];
  }
  return [
    ...(visibleCost ? [` Il costo è abbastanza grande da notarsi ${when(visibleCost)} (${line}).`] : []),
    ...(visibleGain
      ? [" Il guadagno è ", strong("abbastanza grande da notarsi", "visibleYear"), ` ${when(visibleGain)} (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "tua" : "nostra"} soglia: ${share} dell’utile ante imposte`;
  if (!materialGain && !materialCost) {
    return [
      " In nessun anno è ",
      strong("rilevante", "materialityYear"),
      ` (soglia: ${share} dell’utile ante imposte).`,
    ];
  }
  return [
    ...(materialCost ? [` Il costo è rilevante ${when(materialCost)} (${line}).`] : []),
    ...(materialGain
      ? [" Il guadagno è ", strong("rilevante", "materialityYear"), ` ${when(materialGain)} (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `nel ${first}`;
  return last - first + 1 === count ? `dal ${first} al ${last}` : `in ${count} anni tra il ${first} e il ${last}`;
}
