/** The Japanese sentences about what drives the answer. */

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "横棒のトルネード図",
    title: (year) => `${year}年の利益率の上昇幅（ポイント）:入力を一つずつ、範囲の下限から上限まで動かした場合`,
    labels: ["下限のとき", "上限のとき", "筆者の設定："],
    columns: ["入力", "下限", "そのときの上昇幅", "上限", "そのときの上昇幅", "幅"],
    summary: ([first, ...others], year, base) => {
      const ends = (/** @type {typeof first} */ { name, atLow, atHigh }) => `「${name}」(${atLow}〜${atHigh})`;
      const then = others.length ? `、次いで${others.map(ends).join("と")}` : "";
      return `すべての入力を設定どおりにすると、${year}年の上昇幅は${base}です。最も大きく左右するのは${ends(first)}${then}です。`;
    },
    nothing: (year, base) =>
      `すべての入力を設定どおりにすると、${year}年の上昇幅は${base}です。単独でこれを変える不確かな入力はありません。`,
    about:
      "名前を挙げた入力だけを動かし、ほかはすべて設定のままにします。両端は設定値に対応する範囲のもので、「入力値の範囲」で指定した両端ではありません。",
    file: {
      button: "影響度をCSVでダウンロード",
      name: "drivers",
      title: (year) => `入力を一つずつ範囲の両端に置いたときの、${year}年の利益率の上昇幅`,
      head: ["入力", "単位", "下限", "下限での上昇幅（ポイント）", "上限", "上限での上昇幅（ポイント）"],
      span: "幅（ポイント）",
      base: "すべての入力を設定どおりにした上昇幅（ポイント）",
    },
  },

  variance: {
    title: "未来のばらつきはどこから来るか",
    columns: ["入力", "これだけが分かれば", "ほかがすべて分かれば"],
    common: "ツールに共通する要因",
    few: (percent) => `${percent}未満`,
    about: (alone) =>
      `最終年の利益率の上昇幅の分散に占める割合です。1列目は、この入力だけが分かった場合になくなる分、2列目は、ほかがすべて分かった場合に残る分です。1列目の合計は${alone}で、残りは複数の入力が一緒に働いて生じます。このため2列目の合計は100%を超えます。`,
    none: "不確かな入力がないため、ばらつきはありません。",
    file: "variance-shares",
    fileHead: ["入力", "一次の割合", "標準誤差", "全体の割合", "標準誤差"],
  },

  tenPercent: {
    title: "10%増やすと",
    about:
      "入力を一つずつ、設定より10%大きくします。整数の年数には1割がなく、ゼロの10%はゼロなので、これらの入力は除いています。マイナスの率は、マイナスが大きくなります。",
    output: "影響を見る結果",
    order: "並び順",
    orders: { size: "変化の大きい順", model: "モデルの順" },
    columns: ["入力", "現在", "10%増", "そのときの結果", "変化"],
    now: (output, result) => [`${output}、現在：`, result, "。"],
    all: (count) => `全${count}行を表示`,
    fewer: (count) => `最初の${count}行だけ表示`,
    never: "予測期間中に達しない",
    beyond: (limit) => `上限の${limit}を超える`,
    noChange: "変化なし",
    reached: "そのとき初めて達する",
    lost: "達しなくなる",
    unknown: "計算していない",
    file: {
      button: "この表をCSVでダウンロード",
      name: "ten-percent-more",
      title: (output) => `${output}:入力を一つずつ10%大きくした場合`,
      head: ["入力", "単位", "現在", "10%増", "現在の結果", "そのときの結果", "変化", "結果の単位"],
      units: ({ fileMillions }) => ({
        points: "ポイント",
        millions: fileMillions,
        years: "年数",
        calendarYear: "年",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `${year}年の利益率の上昇幅`,
    plSaving: (year) => `${year}年の${profit}への効果`,
    npv: (year) => `正味現在価値（税引き後、${year}年まで）`,
    paybackYears: () => "資金を回収するまでの年数",
    visibleYear: () => "増益が最初に見える年",
    materialityYear: () => "増益が最初に重要となる年",
  }),
};
