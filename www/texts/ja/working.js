/** The Japanese words of the workings. */

import { table } from "../table.js";

/** @type {typeof import("../en/working.js").messages.names} */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t（基準年からの年数）",
    year: "年",
    revenue: "売上高",
    contentCash: "コンテンツへの現金支出",
    scopePool: "対象の支出",
    adoption: "普及率",
    exposed: "ツールが及ぶ支出",
    grossSaving: "総節約額",
    rework: "手直しの費用",
    tool: "ライセンスと計算資源の費用",
    productionNet: "制作の純節約額",
    captured: "発注側に残る節約",
    afterIncentive: "失われる税制優遇を引いた節約",
    reinvested: "再投資する節約",
    contentSaving: "コンテンツの現金節約額",
    programmeCost: "AI推進費",
    netCash: "純現金収支",
    tax: "節約にかかる税",
    netCashAfterTax: "税引き後の純現金収支",
    cumulativeNetCash: "純現金収支の累計",
    plContentSaving: "損益計算書に表れるコンテンツの節約",
    plSaving: `${profit}への効果`,
    baselineMarginPct: `AIなしの${marginTitle}`,
    marginUpliftPts: "利益率の上昇幅",
    marginUpliftBps: "利益率の上昇幅（ベーシスポイント）",
    marginWithAiPct: `AIありの${marginTitle}`,
    savingShareOfContentPct: "コンテンツ支出に対する節約の割合",
    baselinePretax: "AIなしの税引前利益",
    plShareOfPretaxPct: "税引前利益に対する効果の割合",

    costReduction: "費用の削減率",
    costReductionCeiling: "費用の削減率の上限",
    breakEvenSpeedup: "損益分岐となる高速化",
    npv: "正味現在価値",
    terminalPresentValue: "最終年より後の価値",
    lowestCash: "持ち出しの最大額",
    paybackYears: "資金を回収するまでの期間",
    materialityYear: "最初に重要となる年",
    visibleYear: "最初に見える年",
    totalContentSaving: "コンテンツの現金節約額、全年",
    totalPlContentSaving: "損益計算書に表れるコンテンツの節約、全年",
    recognisedPct: "損益計算書に達した節約の割合",

    draws: "引いた未来の数",
    quantile: "これを下回る未来の割合",
    rank: "順位",
    below: "この順位の結果",
    above: "次の順位の結果",
    sum: "すべての結果の合計",
    hits: "該当する未来の数",

    "bounds.materialityThreshold": "重要となる節約額",
    "bounds.thresholdAsMarginPts": "その節約額の利益率ポイント",
    "bounds.scopePool": "対象の支出",
    "bounds.scopePoolShareOfContentPct": "コンテンツ支出に占める対象の支出",
    "bounds.shareOfPoolThatMustVanishPct": "対象の支出のうち、なくなる必要のある割合",
    "bounds.marginPtsIfWholePoolVanished": "対象の支出がすべてなくなった場合の利益率ポイント",
    "bounds.marginPtsPerOnePercentOfContentCash": "コンテンツ支出1%当たりの利益率ポイント",
    "bounds.savingNeededForOnePoint": "利益率1ポイントに相当する節約額",

    revenue0: "基準年の売上高",
    operatingIncome0: `基準年の${profitTitle}`,
    pretaxIncome0: "基準年の税引前利益",
    contentCash0: "基準年のコンテンツへの現金支出",
    reworkRate: "手直しの率",
    toolCostShare: "ライセンスと計算資源の費用の割合",
    captureShare: "節約のうち発注側に残る割合",
    reinvestShare: "節約のうち再投資する割合",
    costInflation: "運営費の伸び率",
    transitionYears: "再教育と退職金を支払う年数",
    upfrontLife: "先行支出を費用化する年数",
    materialityShare: "重要とみなす税引前利益の割合",
    visiblePoints: "見えるとみなす利益率ポイント",
    amortCurve: "費用化の割合",
  });

/** A year without a word for it gets one. @param {string} period */
const written = (period) => (/^\d{4}$/u.test(period) ? `${period}年` : period);

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names,
  title: (name) => `計算過程：${name}`,
  of: (name, period) => `${name}、${written(period)}`,
  instead: (input, value) => `「${input}」が${value}の場合`,
  years: (first, last) => `${first}〜${last}年`,
  change: (figure) => `${figure}の変化`,
  periods: (prior, current) => `${prior}から${current}`,
  statistics: table({
    p001: "シミュレーションした未来の0.1%分位点",
    p999: "シミュレーションした未来の99.9%分位点",
    p05: "シミュレーションした未来の5%分位点",
    p10: "シミュレーションした未来の10%分位点",
    p25: "シミュレーションした未来の25%分位点",
    p50: "シミュレーションした未来の中央値",
    p75: "シミュレーションした未来の75%分位点",
    p90: "シミュレーションした未来の90%分位点",
    p95: "シミュレーションした未来の95%分位点",
    mean: "シミュレーションした未来の平均",
  }),
  events: table({
    probVisible: "増益が見える未来の割合",
    probVisibleCost: "減益が見える未来の割合",
    probMaterial: "増益が重要になる未来の割合",
    probMaterialCost: "減益が重要になる未来の割合",
    probCumulativeCashNegative: "全年の現金収支がマイナスになる未来の割合",
    probLoss: "現在価値がマイナスになる未来の割合",
  }),
  none: "なし",
  basisPoints: (n) => `${n}ベーシスポイント`,
  curveAt: (age) => `費用化の割合（${age === 0 ? "公開年" : `${age}年後`}）`,

  close: "閉じる",
  closeWorking: "計算過程を閉じる",
  trail: "ここまでの経路",
  rule: "計算式",
  numbers: "数値を入れると",
  parts: "計算の要素",
  columns: ["要素", "値"],
  outcomes: table({
    none: "なし（次の場合）:",
    zero: "0（次の場合）:",
    firstYear: "次を満たす最初の年：",
  }),
  condition: "、次の場合：",
  whens: table({
    "paybackYears zero": "、どの年も",
    "paybackYears none": "、最終年の末に",
    "visibleYear none": "、どの年も",
    "materialityYear none": "、どの年も",
  }),

  beyond: (year) => `予測は${year}年まで届かなくなりました。`,
  codes: "[N3]などの記号は、方法の説明に挙げた出典を示します。",
  t: "tは基準年からの年数です。",
  exp: "exp(x）は、e = 2.71828…のx乗です。",

  places: table({
    now: "",
    previous: "（前年）",
    summed: "(j年）",
    age: "(j年の節約のt年分）",
  }),
  sum: "次の合計（j = 1からtまでの年）:",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `該当する年はありません。利益率の上昇幅は${year}年の${marginUpliftPts}が最大で、${visiblePoints}に届きません。`
        : `${year}年の利益率の上昇幅は${marginUpliftPts}です。それより前に${visiblePoints}に達する年はありません。`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `該当する年はありません。最も良い${year}年でも、${plSaving}の効果は税引前利益${baselinePretax}の${materialityShare}に届きません。`
        : `${year}年には、${plSaving}の効果が税引前利益${baselinePretax}の${materialityShare}以上になります。それより前に該当する年はありません。`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `${year}年末の純現金収支の累計は${cumulativeNetCash}で、資金は回収できていません。`
        : `純現金収支の累計がマイナスになることはありません。最も少ない${year}年末でも${cumulativeNetCash}です。`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `どれだけ速くしても足りません。手直しとツールの費用が、上限となる${costReductionCeiling}の削減による節約を上回ります。`,
    recognisedPct: () => "全年を通じて節約がないため、割合は出せません。",
    "bounds.shareOfPoolThatMustVanishPct": () => "対象となる支出がないため、割合は出せません。",
    change: ({ current, prior }) =>
      prior
        ? `前年の値は${prior}です。ゼロ以下からの変化を百分率で示すと誤解を招きます。`
        : `値は${current}です。ゼロを下回る値への変化を百分率で示すと誤解を招きます。`,
  },
  notReported: "未発表の値があります。未発表はゼロとは違うため、変化は示せません。",
  notCollected: "発表された可能性はありますが、ここに収録していない値があるため、変化は示せません。",
  tooLarge: "変化が大きすぎて、数値で示せません。",

  origin: {
    preset: (grade, preset) => `${grade}(「${preset}」のまま）`,
    own: (value, grade, preset) => `あなたの値。「${preset}」では${value}(${grade})`,
    ownCurve: (preset) => `あなたの曲線。「${preset}」の曲線ではありません`,
    onlyHere: (value) => `ここだけの値。設定は${value}`,
    curveOnlyHere: "ここだけの曲線。設定は別の曲線",
    printed: "記事の数字",
    typed: "あなたの値",
  },
  drawn: {
    draws: (seed) => `シード${seed}、範囲は設定どおり`,
    quantile: () => "分位点の定義による",
    rank: () => "（引いた未来の数 − 1）× これを下回る未来の割合、端数切り捨て。最小の結果を順位0とする",
    below: () => "すべての結果を小さい順に並べる",
    above: () => "二つの間は補間する。表計算ソフトと同じ、HyndmanとFanのタイプ7",
    sum: () => "引いた順に加算",
    hits: () => "数えた値",
  },
};
