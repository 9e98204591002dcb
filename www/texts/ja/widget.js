/** The Japanese sentences of a first visit. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { moneyOf } from "./money.js";

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}%`,
    points: (n) => `${n}ポイント`,
    years: (n) => `${n}年`,
    wholeYears: (n) => `${n}年`,
    share: (n) => `${n}%`,
    ratePerYear: (n) => `年${n}%`,
    factor: (n) => `${n}倍`,
    perYear: (n) => `${n}/年`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => `${n}${word}${moneyOf(currency)}`,
    whole: (n, currency = "") => `${n}${moneyOf(currency)}`,
    scales: [
      { millions: 1_000_000, word: "兆" },
      { millions: 100, word: "億" },
      { millions: 0.01, word: "万" },
    ],
    millions: (n, _value, currency = "") => `${n}百万${moneyOf(currency)}`,
    millionsPerYear: (n, _value, currency = "") => `年${n}百万${moneyOf(currency)}`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["現金が動いた年", "節約が帳簿に表れたとき"],
      terminalValue: ["何も数えない", "純現金収支が横ばい", "純現金収支が伸びる"],
    }),
    loss: (amount) => `${amount}の損失`,
    lessThan: (amount) => `${amount}未満`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "%/年",
    factor: "倍",
    years: "年",
    wholeYears: "年",
    perYear: "/年",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions}/年`,
    points: "ポイント",
    choice: "",
  },

  suffixesOfOne: table({ years: "年", wholeYears: "年", points: "ポイント" }),

  labels: { speedup: "どれだけ速くなる？" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "開示書類",
    derivedFromFilings: "開示書類から算出",
    companyStatement: "会社の発言",
    press: "報道と調査",
    assumption: "独自の仮定",
  },

  presets: { cautious: "慎重", base: "標準", bold: "強気" },

  panels: {
    assumptions: "その他すべての仮定",
    outlook: "どれだけ確かか",
    uncertainty: "入力値の範囲",
    drivers: "何が答えを左右するか",
    goal: "何が実現すればよいか",
    scenarios: "シナリオを比べる",
    claims: "記事の主張",
    record: "会社の発表値",
    backcast: "過去なら当たっていたか",
    companies: "他社",
    sources: "出典と方法",
    share: "共有とダウンロード",
  },

  marks: {
    base: (value) => `標準 ${value}`,
    claim: (value) => `主張 ${value}`,
    range: (low, high) => `出典 ${low}〜${high}`,
  },

  ui: {
    answer: "答え",
    deeper: "計算の道筋を見る",
    card: "会社ではなく、この計算機の推計です。入力値の大半は仮定です。",
    loading: "お待ちください…",
    panelFailed: "この部分を読み込めませんでした。",
    again: "再試行",
    figuresHead: ["指標", "変化"],
    source: "出典",
    since: (period) => `${period}比`,
    versions: (wrong, all) => ["記事の数字", wrong ? `開示書類の数字：${all}件中${wrong}件が相違` : "開示書類の数字"],
    changes: "前年からの変化",
    presets: "出発点",
    resetAll: "すべて元に戻す",
    authors: "筆者の設定に戻す",
    reset: (value) => `${value}に戻す`,
    locked: (name) => `${name}（固定）`,
    curve: "償却曲線",
    showNumbers: "数値を表示",
    none: "なし",
    notMeaningful: "算出不能",
    notReported: "未発表",
    notCollected: "未収録",
    absentIn: (period, absence) => `${period}:${absence}`,
    overdue: (date, isDay) => `新しい決算が${date}${isDay ? "" : "中"}に発表予定でした。まだ反映していません。`,
    refused: (field, problem) => `${field}${/[?\uff1f]$/u.test(field) ? "" : ":"}${problem}`,
    stale: "使えない入力があります。結果は、最後に有効だった入力値によるものです。",
    version: (version, date) => `事実は${date}時点。モデル${version}。`,
  },

  notes: {
    about: "計算の過程を表示します。",
    failed: "読み込めませんでした。もう一度選ぶと再試行します。",
  },

  entry,

  charts: {
    rounded: "内訳は四捨五入、合計は端数を含む値で計算しています。",
    changes: {
      title: "前年からの変化",
      panels: ["変化率（%）", "変化（ポイント）"],
      columns: (current, prior) => ["指標", current, prior, "変化"],
      summary: (changes) => `${changes.join("、")}。`,
      none: "前年と比べられる指標がありません。",
    },
    margin: {
      title: `${terms.marginTitle}の変化（ポイント）`,
      labels: margin,
      columns: ["年", "AIあり、未来の中央値（%）", "AIなし（%）", "差", "未来の9割の下限", "未来の9割の上限"],
      summary: (withAi, without, year, uplift, low, high) =>
        `未来の中央値では、${year}年の利益率はAIありで${withAi}、なしで${without}、差は${uplift}です。未来の9割は${low}から${high}の間に入ります。`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction: "VFXとその他のポストプロダクションの合計が、制作費全体を上回っています。",
    marginBeyondRevenue: `${terms.profitTitle}が売上高を上回っています。`,
    contentBeyondRevenue: "予測期間中に、コンテンツ支出が売上高を上回る年があります。",
    pretaxUnlikeOperating: `税引前利益と${terms.profit}に3倍を超える開きがあります。入力の誤りではありませんか？`,
    toolsCostMore: "手直しとライセンスの費用が、高速化による制作費の節約を上回っています。",
    adoptionBeyondHorizon: "普及が最も速まるのは、予測期間が終わった後です。",
    releasedBeyondHorizon: "節約のある作品は、予測期間中に一つも公開されません。",
    growthApart: "コンテンツ支出と売上高の伸び率に、年10ポイントを超える差があります。",
    baseYearFar: "基準年が、仮定の対象とする年から大きく離れています。入力の誤りではありませんか？",
  },

  differ: (count) => `筆者の設定と異なる入力値が${count}件あります`,

  difference: (name, now, authors) => `${name}:${authors}ではなく${now}`,

  beyondSlider: (name, least, greatest) =>
    `「${name}」は、${terms.company}について想定する範囲（${least}〜${greatest}）を外れています。`,

  problem: (code, least, greatest) => {
    const range = `${least}から${greatest}までの`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `範囲外です。${range}数値を入力してください。`;
    if (code === "notAbove") return "低すぎます。最終年より後の伸び率より高くしてください。";
    if (code === "notWhole") return `${range}整数を入力してください。`;
    return `数値ではありません。${range}数値を入力してください。`;
  },

  figureProblem: (least, greatest) =>
    `${least}から${greatest}までの数値を入力してください。「未発表」なら空欄にしてください。`,
});
