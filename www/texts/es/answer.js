/** The Spanish sentences of the answer. */

/**
 * @param {string} text
 * @param {string} [field] the result whose working the text opens
 * @param {number} [year]
 * @returns {import("../en/widget.js").Part}
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** What a company takes an amount in: one of it, and more. @type {Record<string, [string, string]>} */
const TIMES = {
  seconds: ["segundo", "segundos"],
  minutes: ["minuto", "minutos"],
  hours: ["hora", "horas"],
  days: ["día", "días"],
};

/** Not “unos 1 millón”. @param {string} amount */
const about = (amount) => (/^1\D/u.test(amount) ? "alrededor de " : "unos ");

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `¿Cuánto vale «${claim} más rápido» para ${company}?`
      : `¿Cuánto valdrían para ${company} unos efectos visuales más rápidos?`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["Con efectos visuales ", { strong: speedup, knob: /** @type {const} */ ("speedup") }, " más rápidos, "]
      : ["Si los efectos visuales no se aceleran, "]),
    ...(direction === "none"
      ? [`la IA deja igual el ${profit} de ${company} en ${year}.`]
      : [
          `la IA ${direction === "gain" ? "suma" : "resta"} en ${year} ${isLess ? "" : about(amount)}`,
          strong(amount, "futures.plSaving.p50", year),
          ` al ${profit} de ${company}.`,
        ]),
  ],

  inShortBegins: "En breve: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " al año, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " de margen",
    ...(isCertain
      ? ["; ningún parámetro es incierto, así que no hay intervalo."]
      : [
          low === high ? ". Nueve de cada diez futuros: " : ". Nueve de cada diez futuros: de ",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" a ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) => {
    if (yardstick === "cents") return `Son ${count} de cada ${hundred} que ingresa ${company}.`;
    const [one, more] = TIMES[yardstick];
    return `Para entonces, ${company} ingresa esa cantidad cada ${isOne ? one : `${count} ${more}`}.`;
  },

  sight: ({ threshold, isOwn, gain, cost }) => [
    `Quien lea las cuentas podría ver un efecto a partir de ${isOwn ? "tu" : "nuestro"} umbral de ${threshold}. Hay una ganancia así en `,
    strong(gain.count, gain.name),
    ", y un coste así en ",
    strong(cost.count, cost.name),
    ". ",
  ],

  count: {
    // After “en”, where “ninguno” would need another negation.
    none: (draws) => `0 de los ${draws} futuros`,
    all: (draws) => `los ${draws} futuros`,
    few: (thousand) => `menos de 1 de cada ${thousand} futuros`,
    most: (thousand) => `más de 999 de cada ${thousand} futuros`,
    some: (count, thousand) => `alrededor de ${count} de cada ${thousand} futuros`,
  },

  rare: (isHigh, thousand) =>
    `Tus parámetros son una combinación extrema: menos de 1 de cada ${thousand} futuros del autor da un resultado tan ${isHigh ? "alto" : "bajo"}.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "Con los parámetros exactamente como están, ",
    strong(String(year)),
    ...(direction === "none"
      ? [` deja igual el ${profit}.`]
      : [
          ` trae una ${direction === "gain" ? "ganancia" : "pérdida"} de `,
          strong(amount, "plSaving", year),
          ", o ",
          strong(points, "marginUpliftPts", year),
          " de margen.",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "En dinero de hoy, y después de impuestos, supone de media ",
    strong(isNothing ? "cero" : amount, "futures.npv.mean"),
    `. ${after} En `,
    strong(chance.count, chance.name),
    " es una pérdida.",
  ],

  after: {
    none: (year) => `Eso cuenta todos los años hasta ${year}, y nada después.`,
    flat: (year) => `Eso cuenta todos los años hasta ${year}, y la misma caja neta cada año posterior.`,
    growing: (year, rate) =>
      `Eso cuenta todos los años hasta ${year}, y después una caja neta que crece a un ritmo del ${rate}.`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [" Con los parámetros como están, ", strong("nunca hay que adelantar dinero", "paybackYears"), "."]
      : [
          " Con los parámetros como están, el dinero gastado ",
          strong(payback ? `se recupera al cabo de ${payback}` : `no se ha recuperado en ${year}`, "paybackYears"),
          ", antes de impuestos y sin intereses.",
        ],
});

/** @typedef {import("../en/answer.js").AsSet} AsSet */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {import("../en/widget.js").Part[]} */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "tu" : "nuestro"} umbral de ${points}`;
  if (!visibleGain && !visibleCost) {
    return [
      " El efecto es ",
      strong("demasiado pequeño para verse", "visibleYear"),
      ` todos los años: no llega a ${line}.`,
    ];
  }
  return [
    ...(visibleCost ? [` El coste es lo bastante grande para verse ${when(visibleCost)} (${line}).`] : []),
    ...(visibleGain
      ? [" La ganancia es ", strong("lo bastante grande para verse", "visibleYear"), ` ${when(visibleGain)} (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds @returns {import("../en/widget.js").Part[]} */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "tu" : "nuestro"} umbral del ${share} del beneficio antes de impuestos`;
  if (!materialGain && !materialCost) {
    return [
      " En ningún año es ",
      strong("relevante", "materialityYear"),
      `: para eso hace falta el ${share} del beneficio antes de impuestos.`,
    ];
  }
  return [
    ...(materialCost ? [` El coste es relevante ${when(materialCost)} (${line}).`] : []),
    ...(materialGain
      ? [" La ganancia es ", strong("relevante", "materialityYear"), ` ${when(materialGain)} (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `en ${first}`;
  return last - first + 1 === count ? `de ${first} a ${last}` : `en ${count} años entre ${first} y ${last}`;
}
