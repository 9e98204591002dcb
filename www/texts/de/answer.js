/** The German sentences of the answer. */

/** @param {string} text @param {string} [field] @param {number} [year] */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** All but the day are feminine, and all but the day have a plural in -n. */
const YARDSTICKS = {
  seconds: ["jede Sekunde", "Sekunden"],
  minutes: ["jede Minute", "Minuten"],
  hours: ["jede Stunde", "Stunden"],
  days: ["jeden Tag", "Tage"],
};

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `Was bringt „${claim} schneller“ für ${company}?`
      : `Was brächten schnellere visuelle Effekte für ${company}?`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["Macht KI visuelle Effekte ", { strong: speedup, knob: /** @type {const} */ ("speedup") }, " schneller, "]
      : ["Macht KI visuelle Effekte nicht schneller, "]),
    ...(direction === "none"
      ? [`bleibt ${profit} von ${company} im Jahr ${year} unverändert.`]
      : [
          `liegt ${profit} von ${company} im Jahr ${year} um ${isLess ? "" : "rund "}`,
          strong(amount, "futures.plSaving.p50", year),
          ` ${direction === "gain" ? "höher" : "niedriger"}.`,
        ]),
  ],

  inShortBegins: "Kurz: ",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    strong(amount, "futures.plSaving.p50", year),
    " pro Jahr, ",
    strong(points, "futures.marginUpliftPts.p50", year),
    " bei der Marge",
    ...(isCertain
      ? ["; keine Eingabe ist unsicher, also gibt es keine Spanne."]
      : [
          ". Neun von zehn Simulationen: ",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : [" bis ", strong(high, "futures.marginUpliftPts.p95", year)]),
          ".",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) => {
    // So many in a hundred are percent.
    if (yardstick === "cents") return `Das sind ${count} von je ${hundred}, die ${company} einnimmt.`;
    const [every, plural] = YARDSTICKS[yardstick];
    return `So viel nimmt ${company} dann ${isOne ? every : `alle ${count} ${plural}`} ein.`;
  },

  sight: ({ threshold, isOwn, gain, cost }) => [
    `Wer die Zahlen liest, könnte eine Wirkung ab ${isOwn ? "Ihrer" : "unserer"} Schwelle sehen (${threshold}). Ein solches Plus gibt es in `,
    strong(gain.count, gain.name),
    ", ein solches Minus in ",
    strong(cost.count, cost.name),
    ". ",
  ],

  // Each stands after “in” or after a colon: a dative.
  count: {
    none: (draws) => `keiner der ${draws} Simulationen`,
    all: (draws) => `allen ${draws} Simulationen`,
    few: (thousand) => `weniger als 1 von ${thousand} Simulationen`,
    most: (thousand) => `mehr als 999 von ${thousand} Simulationen`,
    some: (count, thousand) => `rund ${count} von ${thousand} Simulationen`,
  },

  rare: (isHigh, thousand) =>
    `Ihre Eingaben sind eine extreme Kombination: Weniger als 1 von ${thousand} Simulationen mit den Werten der Redaktion fällt so ${isHigh ? "hoch" : "niedrig"} aus.`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "Mit allen Eingaben genau wie eingestellt ",
    ...(direction === "none"
      ? [`bleibt ${profit} im Jahr `, strong(String(year)), " unverändert."]
      : [
          "bringt das Jahr ",
          strong(String(year)),
          ` ein ${direction === "gain" ? "Plus" : "Minus"} von `,
          strong(amount, "plSaving", year),
          ", bei der Marge ",
          strong(points, "marginUpliftPts", year),
          ".",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "In heutigem Geld und nach Steuern ist das im Mittel ",
    strong(isNothing ? "nichts" : amount, "futures.npv.mean"),
    `. ${after} In `,
    strong(chance.count, chance.name),
    " ist es ein Verlust.",
  ],

  after: {
    none: (year) => `Dabei zählen alle Jahre bis ${year} und nichts danach.`,
    flat: (year) => `Dabei zählen alle Jahre bis ${year} und in jedem Jahr danach der gleiche Netto-Cashflow.`,
    growing: (year, rate) =>
      `Dabei zählen alle Jahre bis ${year} und danach ein Netto-Cashflow, der um ${rate} wächst.`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? [" Mit allen Eingaben wie eingestellt ", strong("muss nie Geld vorgestreckt werden", "paybackYears"), "."]
      : [
          " Mit allen Eingaben wie eingestellt ",
          strong(
            payback
              ? `dauert es ${payback}, bis das ausgegebene Geld zurückkommt`
              : `kommt das ausgegebene Geld bis ${year} nicht zurück`,
            "paybackYears",
          ),
          ", vor Steuern und ohne Zinsen.",
        ],
});

/** @typedef {Parameters<ReturnType<typeof import("../en/answer.js").answerOf>["asSet"]>[0]} AsSet */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "Ihre" : "unsere"} Schwelle: ${points}`;
  if (!visibleGain && !visibleCost) {
    return [" Das ist in jedem Jahr ", strong("zu wenig, um aufzufallen", "visibleYear"), ` (${line}).`];
  }
  return [
    ...(visibleCost ? [` Das Minus ist ${when(visibleCost)} groß genug, um aufzufallen (${line}).`] : []),
    ...(visibleGain
      ? [` Das Plus ist ${when(visibleGain)} `, strong("groß genug, um aufzufallen", "visibleYear"), ` (${line}).`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "Ihre" : "unsere"} Schwelle: ${share} des Ergebnisses vor Steuern`;
  if (!materialGain && !materialCost) {
    return [
      " In keinem Jahr ist es ",
      strong("wesentlich", "materialityYear"),
      `: Dafür braucht es ${share} des Ergebnisses vor Steuern.`,
    ];
  }
  return [
    ...(materialCost ? [` Das Minus ist ${when(materialCost)} wesentlich (${line}).`] : []),
    ...(materialGain
      ? [` Das Plus ist ${when(materialGain)} `, strong("wesentlich", "materialityYear"), ` (${line}).`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `im Jahr ${first}`;
  return last - first + 1 === count ? `von ${first} bis ${last}` : `in ${count} Jahren zwischen ${first} und ${last}`;
}
