/** The Japanese sentences of the scenarios. */

const inYear = (/** @type {number | null} */ year) => (year === null ? "最終年" : `${year}年`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "表示", expense: "帳簿に表れる額", cash: "現金" },

  start: {
    legend: "出発点とする会計年度",
    year: (year) => year,
    about: (profit) => `基準年、売上高、${profit}、税引前利益、コンテンツへの現金支出を、年次報告書の値にします：`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}:売上高${revenue}、${profit}${operating}、税引前利益${pretax}、コンテンツへの現金支出${content} [${sources}]。`,
    own: "現在は、このうち一部があなたの入力した値です。",
  },

  keep: {
    label: "現在の入力値を保存する名前",
    button: "保存",
    about: (most, longest) =>
      `名前は${longest}文字まで。シナリオは${most}件まで、ページを閉じるまで保存されます。同じ名前は上書きします。`,
    full: (oldest) => `4件保存されています。もう1件保存すると、最も古い「${oldest}」が消えます。`,
    empty: "先にシナリオの名前を入力してください。",
    taken: (name) => `「${name}」は現在の入力値を指します。別の名前を選んでください。`,
    kept: (name) => `「${name}」を保存しました。`,
    replaced: (name) => `「${name}」を上書きしました。`,
    removed: (name) => `「${name}」を削除しました。`,
    loaded: (name) => `「${name}」の入力値を設定しました。`,
    load: "読み込む",
    loadLabel: (name) => `「${name}」を読み込む`,
    remove: "削除",
    removeLabel: (name) => `「${name}」を削除`,
    list: "保存したシナリオ",
    same: "現在と同じ",
    differs: (count) => `現在と異なる入力${count}件`,
    none: "まだ保存されていません。現在の入力値に名前を付けて保存し、値を変えると、ここに並べて比べられます。",
  },

  compare: {
    title: "すべての入力を設定どおりにした比較",
    now: "現在",
    scenario: (name) => `「${name}」の場合`,
    reference: "差の基準",
    isReference: "基準",
    results: "結果",
    inputs: "異なる入力",
    noInputs: "異なる入力はありません。",
    same: "同じ",
    download: "CSVをダウンロード",
    file: "scenarios",
    csv: {
      result: "結果または入力",
      unit: "単位",
      difference: (name, from) => `${name}と${from}の差`,
    },
    year: (n) => `${n}年`,
    never: (year) => `${year}年までになし`,
    noSpeedup: "なし",
  },

  results: {
    year: () => "予測の最終年",
    marginUpliftPts: (year) => `${inYear(year)}の利益率の上昇幅`,
    plSaving: (year, profit) => `${inYear(year)}の${profit}への効果`,
    visibleYear: () => "効果が見え始める年",
    materialityYear: () => "効果が重要になる年",
    netCash: (year) => `${inYear(year)}の純現金収支`,
    cumulativeNetCash: (year) => `純現金収支の累計（${inYear(year)}まで）`,
    npv: (year) => `正味現在価値（${inYear(year)}まで）`,
    paybackYears: () => "回収期間",
    costReduction: () => "作業費の削減率",
    breakEvenSpeedup: () => "損益分岐となる高速化",
  },

  lines: {
    form: "折れ線グラフ",
    expense: {
      title: () => "利益率の上昇幅（ポイント）",
      summary: (ends) => `最終年の利益率の上昇幅：${ends.join("、")}。`,
    },
    cash: {
      title: (millions) => `純現金収支の累計（${millions}）`,
      summary: (ends) => `最終年までの純現金収支：${ends.join("、")}。`,
    },
    end: (name, amount, year) => `${name} ${amount}(${year}年）`,
    file: "scenarios-by-year",
    year: "年",
    missing: "–",
  },
};
