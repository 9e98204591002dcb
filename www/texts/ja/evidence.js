/** The Japanese sentences of what the story rests on. */

import { table } from "../table.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `事実は${date}時点。`,
  undated: "日付なし",
  forms: { copy: "写し", summary: "要約" },
  opensElsewhere: "別のサイトを開きます",
  disagree: "出典に食い違いがあります：",
  grades: table({
    filing: "開示書類",
    derivedFromFilings: "開示書類から算出",
    companyStatement: "会社の発言",
    press: "報道または調査",
    assumption: "仮定",
  }),

  provenance: {
    title: (subject) => `出所：${subject}`,
    close: "閉じる",
    closeLabel: "出典を閉じる",
    figure: (name, one, other) => `${name}、${one}と${other}`,
    printed: "記事の数字",
    filed: "開示書類の数字",
    none: "出典なし。計算機の作り手による仮定です。",
    notLooked: "開示書類では確認していません。",
    notCollected: "決算は発表されていますが、この数値はここに収録していません。",
    printedTo: (step) => `記事では${step}単位に丸めているため、その半分までのずれがありえます。`,
    assumption: "値は仮定で、これらの出典を参考にしています。",
    ownFigure: "この数値は変更されています。出典は元の数値のものです。",
    ownInput: (value) => `この入力は変更されています。プリセットの値は${value}です。`,
    ofStory: (value, usual) => `このストーリーの設定は${value}、計算機自体の値は${usual}です。`,
    baseYear: (year) => `${year}年の発表値です。`,
    otherYear: "このストーリーの発表済みの年に、この値はありません。",
    curve:
      "Netflixの2023年、2024年、2025年の年次報告書の注記5にある、自社制作コンテンツの償却の進み方から導きました。ほかの曲線は慣例によるものです。",
    sources: "出典と注記",
  },

  verdicts: { right: "正しい", wrong: "誤り", unverifiable: "検証できない" },
  printed: (value) => `記事：${value}`,
  notReported: "未発表",
  nextDue: (date) => `次の決算は${date}までに発表予定です。`,

  record: {
    about: (company) =>
      `${within(company)}が発表し、開示書類に載せた数値です。変化は前年同期との比較です。数値を選ぶと出所が表示されます。`,
    view: "表示",
    every: { quarter: "四半期", half: "半期", year: "年" },
    adjusted: "一時的な要因を除く",
    head: {
      quarter: ["指標", "直近", "変化", "12カ月"],
      half: ["指標", "直近", "変化", "12カ月"],
      year: ["指標", "直近", "変化", "1年"],
    },
    to: (period) => `${period}まで`,
    from: (period) => `${period}から`,
    aYearEarlier: "前年比",
    adjustedMark: "調整後",
    oneOffMark: "一時的な要因を含む",
    none: "–",
    all: "全期間",
    columns: {
      quarter: ["期間", "数値", "変化", "12カ月"],
      half: ["期間", "数値", "変化", "12カ月"],
      year: ["期間", "数値", "変化"],
    },
    between: (low, high) => `${low}から${high}の間（発表値の丸めによる）`,
    growth: (rate, from, to) => `${from}から${to}までの複利の伸び率：${rate}（年率）。`,
    growthPoints: (points, from, to) => `${from}から${to}まで：${points}。`,
    change: (change, from, to) => `${from}から${to}まで：${change}。`,
    trailing: (to, parts, sum) => `${to}までの12カ月：${parts} = ${sum}。`,
    rules:
      "「12カ月」は直近の4四半期、または2半期の合計です。利益率はその合計から計算し直し、件数は直近の値を示します。1株利益の12カ月分も4四半期の合計で、株式数の違いにより通期の値と異なることがあります。12カ月の値は、必要な期間がすべてそろう場合だけ示します。複数年の伸び率は、同じ時期どうしで測ります。内訳は四捨五入、合計は端数を含む値で計算しています。",
    download: "CSVをダウンロード",
    file: {
      name: "reported-figures",
      title: (company) => `${within(company)}の発表値`,
      head: ["指標", "単位", "期間", "値", "基準", "前年からの変化", "変化の単位", "最小", "最大", "12カ月", "出典"],
      reported: "発表どおり",
      adjusted: "調整後",
      sources: "出典",
    },
  },

  backcast: {
    about:
      "同じ伸び率で過去の年から始めると、その後の実績にたどり着くでしょうか。試すのは伸び率だけです。基準年より前に、AIの影響はありません。",
    from: "出発点",
    started: (year) => `${year}年から始めた場合`,
    columns: ["年", "予測", "実績", "差"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `売上高（${millions}）`,
      contentCash: `コンテンツへの現金支出（${millions}）`,
      margin: `${marginTitle}(%)`,
    }),
    growth: (g) =>
      `設定した伸び率は、売上高が年${g.revenue}、コンテンツ支出が年${g.content}です。${g.from}年から${g.to}年までの実績は、売上高が年${g.revenueWas}、コンテンツ支出が年${g.contentWas}でした。`,
    verdict: (v) =>
      `${v.from}年から始めると、この伸び率では${v.year}年の売上高は${v.revenue}、コンテンツ支出は${v.content}という結果でした。利益率は、一定とすると${v.margin}でした。`,
    over: (size) => `${size}過大`,
    under: (size) => `${size}過小`,
    exact: "ちょうど一致",
    unknown: "比較不能",
    charts: {
      form: "折れ線グラフ",
      title: (millions) => `予測と実績（${millions}）`,
      labels: { revenue: "売上高", contentCash: "コンテンツ" },
      projected: (name) => `${name}、予測`,
      reported: (name) => `${name}、実績`,
      summary: "この伸び率による予測と、発表された実績です。線の名前は、それぞれの終点に示しています。",
      columns: ["年", "売上高、予測", "売上高、実績", "コンテンツ、予測", "コンテンツ、実績"],
    },
  },

  companies: {
    about:
      "同じ問いはほかの会社にも立てられますが、利益の数え方が異なります。利益率は、同じ利益指標の中でだけ比べています。",
    measures: table({
      operatingIncome: "営業利益",
      segmentOperatingIncome: "セグメント営業利益",
      adjustedEbitda: "調整後EBITDA",
      adjustedOibda: "調整後OIBDA",
      none: "利益の開示なし",
    }),
    alone: "この指標で利益を発表している会社はほかにないため、比べていません。",
    ranked: "利益率の高い順。",
    columns: ["会社", "売上高（百万）", "利益（百万）", "利益率", "コンテンツ支出（百万）"],
    year: (year) => `${year}年度`,
    notDisclosed: "非開示",
    forecast: (by, period) => `${by}による${period}の予想`,
    caption: "利益指標別の会社",
    unit: "会計年度の終わる月は会社によって異なります。コンテンツ支出の測り方も異なり、予想は実際の支出ではありません。",
    remarks: "注記",
  },

  sources: {
    about:
      "示した内容はすべて、以下のいずれかに基づくか、そう明記した仮定です。開示書類は会社の発言より、会社の発言は第三者の記述より優先します。",
    story: (company) => `${within(company)}の数値の出典`,
    model: "仮定の出典",
    assumptions: (names) => `出典のない仮定：${names}。`,
    usedFor: (names) => `対象：${names}`,
    forms:
      "写しは、元のページではない場所で読んだ出典です。要約は、第三者がその内容をまとめたものです。どちらも印を付けています。",
    method:
      "高速化が費用、現金、会計上の費用、利益率へと及ぶ過程を、各結果から開ける計算式でたどります。プリセットは、他社の数値を使う部分で、会計年度や利益指標が混在しています。",
    version: (version) => `モデル${version}。`,
  },
};
