/** The Chinese sentences of the answer. */

/**
 * @param {string} text
 * @param {string} [field]
 * @param {number} [year]
 * @returns {import("../en/widget.js").Part}
 */
const strong = (text, field = "", year = 0) => ({ strong: text, ...(field && { field }), ...(year && { year }) });

/** @type {Record<import("../../../target/wasm/engine.js").Yardstick, string>} */
const UNITS = { seconds: "秒", minutes: "分钟", hours: "小时", days: "天", cents: "" };

/** @type {typeof import("../en/answer.js").answerOf} */
export const answerOf = ({ company, profit }) => ({
  question: (claim) =>
    claim ? `“${claim}速”对${company}来说值多少钱？` : `视觉特效制作提速，对${company}来说值多少钱？`,

  middle: ({ year, direction, amount, isLess, speedup }) => [
    ...(speedup
      ? ["如果AI把视觉特效的制作速度提高到", { strong: speedup, knob: /** @type {const} */ ("speedup") }, "，"]
      : ["如果AI没有让视觉特效制作提速，"]),
    ...(direction === "none"
      ? [`${year}年${company}的${profit}不会变化。`]
      : [
          `到${year}年，${company}的${profit}每年将${direction === "gain" ? "增加" : "减少"}${isLess ? "" : "约"}`,
          strong(amount, "futures.plSaving.p50", year),
          "。",
        ]),
  ],

  inShortBegins: "简言之：",

  inShort: ({ amount, points, low, high, isCertain, year }) => [
    "每年",
    strong(amount, "futures.plSaving.p50", year),
    "，折合利润率",
    strong(points, "futures.marginUpliftPts.p50", year),
    ...(isCertain
      ? ["。没有不确定的参数，因此没有区间。"]
      : [
          "。九成模拟结果：",
          strong(low, "futures.marginUpliftPts.p05", year),
          ...(low === high ? [] : ["至", strong(high, "futures.marginUpliftPts.p95", year)]),
          "。",
        ]),
  ],

  perspective: (yardstick, count, isOne, hundred) =>
    yardstick === "cents"
      ? `若${company}的营收为${hundred}，这相当于其中的${count}。`
      : `届时${company}每${isOne ? "1" : count}${UNITS[yardstick]}的营收就有这么多。`,

  sight: ({ threshold, isOwn, gain, cost }) => [
    `按${isOwn ? "你" : "我们"}的标准，效果达到${threshold}，财报读者才能察觉。收益达到这一水平，见于`,
    strong(gain.count, gain.name),
    "；损失达到这一水平，见于",
    strong(cost.count, cost.name),
    "。",
  ],

  count: {
    none: (draws) => `${draws}次模拟中的0次`,
    all: (draws) => `全部${draws}次模拟`,
    few: (thousand) => `每${thousand}次模拟中的不到1次`,
    most: (thousand) => `每${thousand}次模拟中的999次以上`,
    some: (count, thousand) => `每${thousand}次模拟中的约${count}次`,
  },

  rare: (isHigh, thousand) =>
    `你的参数组合十分极端：按作者的设定，结果如此之${isHigh ? "高" : "低"}的，每${thousand}次模拟中不到1次。`,

  asSet: ({ year, direction, amount, points, thresholds, crossings }) => [
    "若所有参数都取设定值，",
    strong(String(year)),
    ...(direction === "none"
      ? [`年的${profit}不会变化。`]
      : [
          `年${profit}将${direction === "gain" ? "增加" : "减少"}`,
          strong(amount, "plSaving", year),
          "，折合利润率",
          strong(points, "marginUpliftPts", year),
          "。",
        ]),
    ...seen(crossings, thresholds),
    ...material(crossings, thresholds),
  ],

  worth: ({ amount, isNothing, after, chance }) => [
    "折算成现值，税后平均为",
    strong(isNothing ? "零" : amount, "futures.npv.mean"),
    `。${after}出现亏损，见于`,
    strong(chance.count, chance.name),
    "。",
  ],

  after: {
    none: (year) => `计算期为截至${year}年的所有年份，此后不计。`,
    flat: (year) => `计算期为截至${year}年的所有年份，此后每年的净现金保持不变。`,
    growing: (year, rate) => `计算期为截至${year}年的所有年份，此后净现金按${rate}的速度增长。`,
  },

  payback: (payback, isFree, year) =>
    isFree
      ? ["若所有参数都取设定值，", strong("始终无需垫付资金", "paybackYears"), "。"]
      : [
          "若所有参数都取设定值，投入的资金",
          strong(payback ? `经过${payback}收回` : `到${year}年仍未收回`, "paybackYears"),
          "（税前，不计利息）。",
        ],
});

/** @typedef {import("../en/answer.js").AsSet} AsSet */

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function seen({ visibleGain, visibleCost }, { points, isOwnPoints }) {
  const line = `${isOwnPoints ? "你" : "我们"}的标准为${points}`;
  if (!visibleGain && !visibleCost) {
    return ["效果在任何一年都", strong("小到难以察觉", "visibleYear"), `（${line}）。`];
  }
  return [
    ...(visibleCost ? [`损失在${when(visibleCost)}大到足以察觉（${line}）。`] : []),
    ...(visibleGain ? [`收益在${when(visibleGain)}`, strong("大到足以察觉", "visibleYear"), `（${line}）。`] : []),
  ];
}

/** @param {AsSet["crossings"]} crossings @param {AsSet["thresholds"]} thresholds */
function material({ materialGain, materialCost }, { share, isOwnShare }) {
  const line = `${isOwnShare ? "你" : "我们"}的标准为税前利润的${share}`;
  if (!materialGain && !materialCost) {
    return ["效果在任何一年都算不上", strong("重大", "materialityYear"), `：那要达到税前利润的${share}。`];
  }
  return [
    ...(materialCost ? [`损失在${when(materialCost)}达到重大水平（${line}）。`] : []),
    ...(materialGain
      ? [`收益在${when(materialGain)}达到`, strong("重大", "materialityYear"), `水平（${line}）。`]
      : []),
  ];
}

/** @param {import("../../../target/wasm/engine.js").Span} span */
function when({ first, last, count }) {
  if (count === 1) return `${first}年`;
  return last - first + 1 === count ? `${first}年至${last}年` : `${first}年至${last}年间的${count}个年份`;
}
