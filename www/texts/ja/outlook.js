/** The Japanese sentences about how sure the answer is. */

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `${year}年までに、気づくほどの増益になる確率は？`,
    form: "千個のマス目",
    labels: ["1,000通りの未来のうち{n}通り", "1,000通りの未来のうち1通り未満", "枠線は筆者の設定：{count}"],
    summary: (count, points) =>
      `増益が${points}以上に達するのは、${count}です。マス目の一つが千分の一の未来を表し、塗りつぶしたマス目が達するものです。`,
    columns: ["出来事", "いくつの未来で"],
    file: ["出来事", "未来の割合", "標準誤差"],
    row: (points) => `増益が${points}以上に達する`,
    none: "不明",
  },

  dots: {
    title: (year) => `${year}年の利益率はどれだけ変わりうるか（ポイント）`,
    form: "同じ確率で起きる50通りの結果のドット図",
    labels: [
      "{all}のうち{n}は低下",
      "{all}のうち{n}は変化なし",
      "{all}のうち{n}は上昇",
      "{all}のうち{n}は目に見える",
      "筆者の設定の中央値",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `一つの点は、同じ確率で起きる${all}通りの結果の一つです。利益率は${losses}通りで低下し、${gains}通りで上昇します。${seen}通りでは、目に見える${points}以上の上昇になります。`,
    columns: ["点", "利益率の変化（ポイント）"],
    about: (least, greatest) => `最も低い点は${least}、最も高い点は${greatest}です。`,
  },

  runs: {
    title: "20通りの未来、利益率の変化（ポイント）",
    form: "個々の未来の折れ線グラフ",
    author: "筆者の設定",
    summary: (shown, draws, year, low, high) =>
      `1本の線は、シミュレーションした${draws}通りの未来の一つです。うち${shown}通りを示しています。${year}年には${low}から${high}の間に至ります。どれが現実になってもおかしくありません。`,
    play: "1本ずつ表示",
    pause: "一時停止",
    next: "次の1本を表示",
    all: "すべて同じように表示",
    columns: (years) => ["未来", ...years],
    about: (shown) => `表には、${shown}通りの未来が1行ずつあります。`,
  },

  moves: {
    title: "目立つほどの変化か。利益率の変化（ポイント）、同じ縮尺",
    form: "同じ縮尺で並べた棒グラフと折れ線グラフ",
    labels: [
      "実績",
      "仮定",
      "普段の年は{points}",
      "効果",
      "破線：筆者の設定",
      "{n}倍に拡大",
      "大きすぎて拡大できません",
    ],
    usual: ({ company, mean, first, last }) =>
      `${first}年から${last}年まで、${company}の利益率は普段の年に${mean}上下しました。`,
    unknown: "利益率が普段の年にどれだけ動くかは分かっていません。",
    effect: (year, middle, low, high) => `${year}年の効果は${middle}、未来の9割では${low}〜${high}です。`,
    magnify: "効果を横に拡大表示",
    back: "同じ縮尺だけ表示",
    columns: ["年", "実際の変化（ポイント）", "効果、未来の中央値", "未来の9割の下限", "未来の9割の上限"],
    notYet: "未到来",
  },
};
