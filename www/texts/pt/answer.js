/** The Brazilian Portuguese sentences of the answer. */

import { ofText } from "./plural.js";

/** @typedef {import("../en/widget.js").Part} Part */
/** @typedef {import("../en/answer.js").AsSet} AsSet */

/** @param {string} text @param {string} [field] @param {number} [year] @returns {Part} */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** One of them, and more. */
const YARDSTICKS = {
  seconds: ["segundo", "segundos"],
  minutes: ["minuto", "minutos"],
  hours: ["hora", "horas"],
  days: ["dia", "dias"],
};

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `Quanto vale “${claim} mais rápido” para a ${company}?`
      : `Quanto valeriam efeitos visuais mais rápidos para a ${company}?`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["Com efeitos visuais ", { strong: speedup, knob: /** @type {const} */ ("speedup") }, " mais rápidos, "]
      : ["Sem efeitos visuais mais rápidos, "]),
    ...(direction === "none"
      ? [`o ${profit} da ${company} em ${year} continuaria como está.`]
      : [
          `a IA ${direction === "gain" ? "acrescentaria" : "tiraria"} ${isLess ? "" : "cerca de "}`,
          strong(amount, "futures.plSaving.p50", year),
          ` por ano ${direction === "gain" ? "ao" : "do"} ${profit} da ${company} até ${year}.`,
        ]),
  ],

  inShortBegins: "Em resumo: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " por ano, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " de margem",
    ...(isCertain
      ? ["; nenhum parâmetro é incerto, por isso não há faixa."]
      : [
          ". Nove em cada dez futuros: ",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" a ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) => {
    if (yardstick === "cents") return `São ${count} de cada ${hundred} que a ${company} fatura.`;
    const [one, more] = YARDSTICKS[yardstick];
    return `Até lá, a ${company} faturará esse valor a cada ${isOne ? one : `${count} ${ofText(count, one, more)}`}.`;
  },

  sight: ({ threshold, isOwn, gain, cost }) => [
    `Quem lê o balanço poderia notar um efeito a partir do ${isOwn ? "seu" : "nosso"} limite de ${threshold}. Há um ganho desse tamanho em `,
    strong(gain.count, gain.name),
    " e um custo desse tamanho em ",
    strong(cost.count, cost.name),
    ". ",
  ],

  count: {
    // After “em”, where “nenhum” would need a second negation.
    none: (draws) => `0 dos ${draws} futuros`,
    all: (draws) => `todos os ${draws} futuros`,
    few: (thousand) => `menos de 1 em cada ${thousand} futuros`,
    most: (thousand) => `mais de 999 em cada ${thousand} futuros`,
    some: (count, thousand) => `cerca de ${count} em cada ${thousand} futuros`,
  },

  rare: (isHigh, thousand) =>
    `Seus parâmetros formam uma combinação extrema: menos de 1 em cada ${thousand} futuros do autor dá um resultado tão ${isHigh ? "alto" : "baixo"}.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "Com todos os parâmetros exatamente como definidos, ",
    strong(String(year)),
    ...(direction === "none"
      ? [` deixa o ${profit} como está.`]
      : [
          ` traz ${direction === "gain" ? "um ganho" : "uma perda"} de `,
          strong(amount, "plSaving", year),
          ", ou ",
          strong(points, "marginUpliftPts", year),
          " de margem.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "Em dinheiro de hoje e depois dos impostos, o resultado médio é ",
    strong(isNothing ? "zero" : amount, "futures.npv.mean"),
    `. ${after} Em `,
    strong(chance.count, chance.name),
    ", é uma perda.",
  ],

  after: {
    none: (year) => `A conta inclui todos os anos até ${year}, e nada depois.`,
    flat: (year) => `A conta inclui todos os anos até ${year}, e o mesmo caixa líquido em cada ano seguinte.`,
    growing: (year, rate) => `A conta inclui todos os anos até ${year}, e depois um caixa líquido que cresce ${rate}.`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [
          " Com todos os parâmetros como definidos, ",
          strong("em nenhum momento se desembolsa dinheiro", "paybackYears"),
          ".",
        ]
      : [
          " Com todos os parâmetros como definidos, o dinheiro gasto ",
          strong(payback ? `volta em ${payback}` : `não volta até ${year}`, "paybackYears"),
          ", antes dos impostos e sem juros.",
        ],
});

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "seu" : "nosso"} limite de ${points}`;
  if (!visibleGain && !visibleCost) {
    return [
      " Em todos os anos, o efeito ",
      strong("é pequeno demais para ser notado", "visibleYear"),
      `: fica abaixo do ${line}.`,
    ];
  }
  return [
    ...(visibleCost ? [` O custo é grande o bastante para ser notado ${when(visibleCost)} (${line}).`] : []),
    ...(visibleGain
      ? [" O ganho é ", strong("grande o bastante para ser notado", "visibleYear"), ` ${when(visibleGain)} (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {Part[]} */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "seu" : "nosso"} limite de ${share} do lucro antes dos impostos`;
  if (!materialGain && !materialCost) {
    return [
      " Em nenhum ano ele é ",
      strong("relevante", "materialityYear"),
      `: para isso, teria de chegar a ${share} do lucro antes dos impostos.`,
    ];
  }
  return [
    ...(materialCost ? [` O custo é relevante ${when(materialCost)} (${line}).`] : []),
    ...(materialGain
      ? [" O ganho é ", strong("relevante", "materialityYear"), ` ${when(materialGain)} (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `em ${first}`;
  return last - first + 1 === count ? `de ${first} a ${last}` : `em ${count} anos entre ${first} e ${last}`;
}
