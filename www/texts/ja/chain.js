/** The Japanese sentences of the claim chain, with places for values as in English. */

import { table } from "../table.js";

/** @typedef {import("../en/chain.js").Cases} Cases */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `「${speedup}速い」` : isFaster ? `${speedup}の高速化` : "高速化なし";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `${faster(speedup, cases)}から利益率まで`,
  take: (speedup) => `主張どおり${speedup}にする`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `「${speedup}速い」${isMore ? "としても" : "とすると"}、作業は${cheaper}しか安くなりません。${year}年の利益率では${points}です。`,
  // Begins a sentence.
  noSpeedup: "どれだけ速くなっても",

  chart: {
    title: (year, isClaim) => `${isClaim ? "主張" : "高速化"}は${year}年にいくらになるか（${terms.millions}）`,
    groups: ["作業から得られる分", "どこまで広がるか", "誰の手に残るか"],
    answer: (money, points) => `${money}:利益率${points}`,
    author: "筆者の答え",
    columns: ["段階", "増減", "残り"],
    summary: (less, claim, books, year) =>
      `対象の作業がすべて一度に${less}安くなれば、${year}年に${claim}になります。${terms.profit}に表れるのは${books}です。`,
    start: (less, isClaim) => (isClaim ? "主張を額面どおり" : `全作業が${less}安くなれば`),
    steps: table({
      labour: "人件費以外",
      compressible: "短縮できない人件費",
      addressable: "ツールでできない作業",
      newShots: "ツールがあるから作るショット",
      adoption: "普及していない作業",
      rework: "手直し",
      tool: "ライセンスと計算資源",
      capture: "外注先の取り分",
      incentive: "失われる税制優遇",
      reinvest: "コンテンツへの再投資",
      timing: "償却のタイミング",
      programme: "AI推進費",
      upfront: "先行支出の今年分",
      books: `${terms.profit}への効果`,
    }),
    stepsOfLoss: { incentive: "増える税制優遇" },
  },

  stepper: {
    back: "戻る",
    next: "次へ",
    position: (step, all) => `${step}/${all}`,
  },

  link: {
    copy: "この段階へのリンク",
    copied: "この段階へのリンクをコピーしました。",
    byHand: "リンクを自動でコピーできませんでした。ここからコピーしてください：",
    label: "この段階へのリンク",
  },

  plain: (number, unit) => `${number}${unit}。`,

  left: ({ isLoss }) => [
    "（当初）",
    "（残り）",
    "（残り）",
    "（残り）",
    "（残り）",
    isLoss ? "（追加支出）" : "（残り）",
    `(${terms.profit})`,
    "（利益率）",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)}なら、作業時間は{!less}減ります。対象の作業がすべて一度に{less}安くなれば、{year}年に{atOnce}の節約になります。`
        : "高速化はありません。作業時間は以前のままで、何も節約されません。",
      `${cases.isMixed ? "VFXなど対象の作業" : "VFX"}は制作費の{effects}、制作費はコンテンツ支出の{producedShare}です。つまりコンテンツ支出の{?bounds.scopePoolShareOfContentPct}、{year}年には{?scopePool}に当たります。VFXへの支出を開示している会社はありません。${cases.isClaim ? "主張は、たった一つのシーンについてのものでした。" : ""}`,
    ],
    ["速くなるのは人手の作業だけです。人件費は費用の{!labourShare}を占めます。", "人件費以外の費用は変わりません。"],
    [
      `AIで速くできるのは、その人件費の{compressibleShare}です。そのため作業は${cases.isNaive ? "" : "{less}ではなく、"}{!costReduction}安くなります。`,
      `演出、確認、納品にかかる時間は変わりません。AIの作業が一瞬で終わるとしても、節約は{?costReductionCeiling}が限度です。その{less}は{?costReduction}になります。${cases.hasBreakEven ? "{?breakEvenSpeedup}から、手直しとツールの費用を賄えます。" : "{?breakEvenSpeedup}、手直しとツールの費用は賄えません。"}`,
    ],
    [
      `AIでできるのは作業の{!addressableShare}です。${cases.hasNewShots ? "うち{newShotShare}は追加のショットで、何も節約しません。" : ""}`,
      `残りはツールではできない作業です。${cases.hasNewShots ? "AIがなければ作られなかったショットは節約になりません。" : ""}`,
    ],
    [
      `{year}年までに、AIはできる作業の{!adoption}を担います。${cases.hasNewShots ? "予定されていた作業全体" : "作業全体"}の{touched}です。`,
      "ツールは現在の水準からS字曲線を描いて{?adoption}まで普及します。{year}年には{?exposed}の支出に及び、そのうち{?grossSaving}を節約します。",
    ],
    cases.isLoss
      ? [
          "手直しとツールの費用がAIによる節約を上回り、コンテンツへの現金支出が増えます。",
          "{?grossSaving}の節約に対し、手直しに{?rework}、ツールに{?tool}かかります。{?~productionNet}の損失は発注側が負います。増えた支出への税制優遇が一部を補います。残りは{?~contentSaving}です。",
        ]
      : [
          "手直し、ツール、外注先の取り分、失われる税制優遇、コンテンツへの再投資を差し引きます。",
          "{?grossSaving}のうち、手直しに{?rework}、ツールに{?tool}かかります。残りのうち発注側の取り分は{?captured}、失われる優遇を引くと{?afterIncentive}です。再投資は{?reinvested}。残りは{?contentSaving}です。",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? "AI推進費の{!programmeCost}はすぐに計上されます。" : ""}`,
      `作品の${cases.isLoss ? "追加費用" : "節約"}は、公開後に帳簿に表れ、{year}年は{?plContentSaving}です。AI推進費の{?programmeCost}${cases.hasUpfront ? "と先行支出の一部" : ""}を引くと{?plSaving}になります。`,
    ],
    [
      "{year}年の売上高は{!revenue}です。決算書の読み手に利益率への効果が見えるのは{visible}からです。",
      "{?revenue}の売上高に対する{?plSaving}の効果は{?marginUpliftPts}です。利益率は{?baselineMarginPct}ではなく{?marginWithAiPct}になります。",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "追加支出" : "節約";
  return isSlow
    ? `帳簿では作品の費用を支払いより後に計上するため、${what}はゆっくり表れます。`
    : `帳簿では作品の費用を支払った年に計上するため、${what}はすぐに表れます。`;
};
