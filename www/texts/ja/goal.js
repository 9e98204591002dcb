/** The Japanese sentences of the goals and their map. */

import { moneyOf } from "./money.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount}${isMore ? "高い" : "低い"}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "最終年",
  inYear: (year) => `${year}年`,

  labels: {
    input: "変える入力",
    output: "目標とする結果",
    target: (unit) => `目標値${unit ? `(${unit})` : ""}`,
    question: "問い",
  },

  question: ["仮に", "がいくつなら、", "になるか？"],

  outputs: (profit) => ({
    marginUpliftPts: "最終年の利益率の上昇幅",
    plSaving: `最終年の${profit}への効果`,
    npv: "正味現在価値",
    paybackYears: "回収期間",
    visibleYear: "効果が見える年",
    materialityYear: "効果が重要になる年",
  }),

  verbs: {
    marginUpliftPts: "は少なくとも",
    plSaving: "は少なくとも",
    npv: "は少なくとも",
    paybackYears: "は長くても",
    visibleYear: "は遅くとも",
    materialityYear: "は遅くとも",
  },

  // Before “ことになります” or “には” in the answer.
  goals: {
    marginUpliftPts: (period, target) => `${period}の利益率の上昇幅が${target}に達する`,
    plSaving: (period, target, profit) => `${period}の${profit}への効果が${target}に達する`,
    npv: (_, target) => `予測期間の正味現在価値が${target}に達する`,
    paybackYears: (_, target) => `回収期間が${target}以内に収まる`,
    visibleYear: (_, target) => `${target}年までに効果が見える`,
    materialityYear: (_, target) => `${target}年までに効果が重要になる`,
  },

  targets: {
    marginUpliftPts: (period, target) => `${period}の利益率の上昇幅が${target}以上`,
    plSaving: (period, target, profit) => `${period}の${profit}への効果が${target}以上`,
    npv: (_, target) => `予測期間の正味現在価値が${target}以上`,
    paybackYears: (_, target) => `回収期間が${target}以内`,
    visibleYear: (_, target) => `${target}年までに効果が見える`,
    materialityYear: (_, target) => `${target}年までに効果が重要になる`,
  },

  stands: {
    marginUpliftPts: (period, now) => `${period}の利益率の上昇幅は${now}です`,
    plSaving: (period, now, profit) => `${period}の${profit}への効果は${now}です`,
    npv: (_, now) => `予測期間の正味現在価値は${now}です`,
    paybackYears: (_, now) => `回収期間は${now}です`,
    visibleYear: (_, now) => `効果は${now}年から見えます`,
    materialityYear: (_, now) => `効果は${now}年から重要になります`,
  },

  // A full stop follows the number.
  best: {
    marginUpliftPts: (period) => `${period}の利益率の上昇幅は、最大でも`,
    plSaving: (period, profit) => `${period}の${profit}への効果は、最大でも`,
    npv: () => "予測期間の正味現在価値は、最大でも",
    paybackYears: () => "回収期間は、最短でも",
    visibleYear: () => "効果が見える年は、早くても",
    materialityYear: () => "効果が重要になる年は、早くても",
  },

  none: {
    marginUpliftPts: "利益率の上昇は得られません",
    plSaving: "効果は得られません",
    npv: "正味現在価値は得られません",
    paybackYears: "予測期間中に資金を回収できません",
    visibleYear: "予測期間中に効果は見えません",
    materialityYear: "予測期間中に効果は重要になりません",
  },

  difference: {
    share: (n, isMore) => compared(`${n}ポイント`, isMore),
    ratePerYear: (n, isMore) => compared(`年${n}ポイント`, isMore),
    points: (n, isMore) => compared(`${n}ポイント`, isMore),
    factor: (n, isMore) => `${n}だけ${isMore ? "大きい" : "小さい"}`,
    perYear: (n, isMore) => `${n}/年だけ${isMore ? "大きい" : "小さい"}`,
    years: (n, isMore) => `${n}年${isMore ? "長い" : "短い"}`,
    wholeYears: (n, isMore) => `${n}年${isMore ? "長い" : "短い"}`,
    choice: (n) => n,
    calendarYear: (n, isMore) => `${n}年${isMore ? "遅い" : "早い"}`,
    millions: (n, isMore, currency) => `${n}百万${moneyOf(currency)}${isMore ? "多い" : "少ない"}`,
    millionsPerYear: (n, isMore, currency) => `年${n}百万${moneyOf(currency)}${isMore ? "多い" : "少ない"}`,
  },

  value: (name, needed, goal, difference, now) => [
    `「${name}」が`,
    needed,
    `になって初めて、${goal}ことになります（ほかは何も変わらない場合）。現在（${now}）より${difference}値です。`,
  ],

  already: (name, now, stands) => [
    strong("何も変える必要はありません"),
    `。「${name}」が現在の${now}のままで、${stands}。`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("不可能です"),
    `。${goal}には、ほかが何も変わらなければ、「${name}」を${least}から${greatest}までのどの値にしても足りません。${best}`,
    ...(amount === null ? [] : [strong(amount), "です"]),
    "。",
  ],

  use: (value) => `${value}にする`,

  alone: {
    title: "不確かな入力を一つずつ変えると",
    summary: (enough, all, target, nearest) =>
      enough
        ? `目標「${target}」には、不確かな入力${all}件のうち${enough}件が、単独で足ります。`
        : `目標「${target}」に単独で足りるものは、不確かな入力${all}件の中にありません。${nearest ? `最も近いのは「${nearest.name}」の${nearest.amount}です。` : ""}`,
    already: (target, all) =>
      `目標「${target}」はすでに満たされています。不確かな入力${all}件は、どれも変える必要がありません。`,
    columns: ["単独で変える入力", "必要な値", "現在", "得られる最良の結果", "試した範囲"],
    span: (least, greatest) => `${least}〜${greatest}`,
    kinds: { already: "現状のまま", impossible: "足りない" },
    noBest: "なし",
    download: "CSVをダウンロード",
    file: "goal",
    csvColumns: ["入力", "単位", "現在", "試した下限", "試した上限", "答え", "必要な値"],
    csvBest: (unit) => `得られる最良の結果（${unit}）`,
  },

  map: {
    title: "二つの入力を同時に変えると",
    form: "二つの入力のマップ",
    file: "map",
    note: "目標を満たす",
    orMore: "これ以上",
    orLess: "これ以下",
    across: "横軸",
    up: "縦軸",
    areas: ["目標達成", "届かない"],
    author: "筆者",
    you: "あなた",
    both: "筆者とあなた",
    summary: (target, share, x, y, isReached) =>
      `このマップの組み合わせの${share}が目標「${target}」を満たします。現在の${x}と${y}では${isReached ? "満たします" : "満たしません"}。`,
    none: "0%",
    all: "100%",
    columns: (x, y) => ["場合", x, y],
    line: "目標",
    throughout: "全域で達成",
    never: "達成しない",
    atLeast: (value) => `${value}以上`,
    atMost: (value) => `${value}以下`,
    at: (value) => `約${value}`,
  },
};
