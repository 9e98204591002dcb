/** The Japanese sentences of the answer. */

/**
 * @param {string} text
 * @param {string} [field]
 * @param {number} [year]
 * @returns {import("../en/widget.js").Part}
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** @type {Record<import("../../../target/wasm/engine.js").Yardstick, string>} */
const UNITS = { seconds: "秒", minutes: "分", hours: "時間", days: "日", cents: "" };

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim
      ? `「${claim}速い」は、${company}にとっていくらの価値があるか？`
      : `VFXの制作が速くなれば、${company}にとっていくらの価値があるか？`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["AIでVFXの制作が", { strong: speedup, knob: /** @type {const} */ ("speedup") }, "速くなれば、"]
      : ["AIでVFXの制作が速くならなければ、"]),
    ...(direction === "none"
      ? [`${year}年の${company}の${profit}は変わりません。`]
      : [
          isLess
            ? `${year}年の${company}の${profit}の${direction === "gain" ? "増加" : "減少"}は年`
            : `${year}年には${company}の${profit}が年約`,
          strong(amount, "futures.plSaving.p50", year),
          isLess ? "です。" : direction === "gain" ? "増えます。" : "減ります。",
        ]),
  ],

  inShortBegins: "要約：",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    "年",
    strong(amount, "futures.plSaving.p50", year),
    "、利益率では",
    strong(points, "futures.marginUpliftPts.p50", year),
    ...(isCertain
      ? ["。不確かな入力値がないため、範囲はありません。"]
      : [
          "。未来の9割は",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : ["〜", strong(high, "futures.marginUpliftPts.p95", year)]),
          "。",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) =>
    yardstick === "cents"
      ? `${company}の売上高を${hundred}とすると、${count}に当たります。`
      : `その頃の${company}なら、${isOne ? "1" : count}${UNITS[yardstick]}で稼ぐ売上高に当たります。`,

  sight: ({ threshold, isOwn, gain, cost }) => [
    `決算書の読み手に効果が見えるのは、${isOwn ? "あなた" : "既定"}の基準では${threshold}からです。それだけの増益になるのは`,
    strong(gain.count, gain.name),
    "、それだけの減益になるのは",
    strong(cost.count, cost.name),
    "です。",
  ],

  count: {
    none: (draws) => `${draws}通りの未来のうち0通り`,
    all: (draws) => `${draws}通りの未来すべて`,
    few: (thousand) => `${thousand}通りの未来のうち1通り未満`,
    most: (thousand) => `${thousand}通りの未来のうち999通り超`,
    some: (count, thousand) => `${thousand}通りの未来のうち約${count}通り`,
  },

  rare: (isHigh, thousand) =>
    `極端な組み合わせの入力値です。筆者の設定による未来で、結果がここまで${isHigh ? "高い" : "低い"}ものは${thousand}通りのうち1通り未満です。`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "すべての入力を設定どおりにすると、",
    strong(String(year)),
    ...(direction === "none"
      ? [`年の${profit}は変わりません。`]
      : [
          "年は",
          strong(amount, "plSaving", year),
          `の${direction === "gain" ? "増益" : "減益"}、利益率では`,
          strong(points, "marginUpliftPts", year),
          "です。",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "現在の価値に直すと、税引き後で平均",
    strong(isNothing ? "ゼロ" : amount, "futures.npv.mean"),
    `です。${after}損失になるのは`,
    strong(chance.count, chance.name),
    "です。",
  ],

  after: {
    none: (year) => `${year}年までのすべての年を数え、その後は数えていません。`,
    flat: (year) => `${year}年までのすべての年を数え、その後も毎年同じ純現金収支が続くとしています。`,
    growing: (year, rate) => `${year}年までのすべての年を数え、その後は純現金収支が${rate}で伸びるとしています。`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? ["すべての入力を設定どおりにすると、", strong("持ち出しは一度も生じません", "paybackYears"), "。"]
      : [
          "すべての入力を設定どおりにすると、支出した資金は",
          strong(payback ? `${payback}で回収できます` : `${year}年までに回収できません`, "paybackYears"),
          "（税引き前、利子なし）。",
        ],
});

/** @typedef {import("../en/answer.js").AsSet} AsSet */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "あなた" : "既定"}の基準は${points}`;
  if (!visibleGain && !visibleCost) {
    return ["効果は小さく、どの年も", strong("目に見えません", "visibleYear"), `(${line})。`];
  }
  return [
    ...(visibleCost ? [`減益が目に見えるのは${when(visibleCost)}です（${line}）。`] : []),
    ...(visibleGain
      ? ["増益が", strong("目に見える", "visibleYear"), `のは${when(visibleGain)}です（${line}）。`]
      : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "あなた" : "既定"}の基準は税引前利益の${share}`;
  if (!materialGain && !materialCost) {
    return ["どの年も", strong("重要", "materialityYear"), `な規模にはなりません（税引前利益の${share}が必要です）。`];
  }
  return [
    ...(materialCost ? [`減益が重要な規模になるのは${when(materialCost)}です（${line}）。`] : []),
    ...(materialGain
      ? ["増益が", strong("重要", "materialityYear"), `な規模になるのは${when(materialGain)}です（${line}）。`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `${first}年`;
  return last - first + 1 === count ? `${first}〜${last}年` : `${first}〜${last}年のうち${count}年`;
}
