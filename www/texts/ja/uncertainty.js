/** The Japanese sentences about the ranges of the inputs. */

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "設定値に近い値ほど多く引かれ、両端の値はほとんど引かれません。",
  pert: "設定値に近い値ほど多く引かれ、両端の値は三角分布よりさらにまれです。",
  uniform: "範囲内の値はどれも同じ確率で引かれ、設定値が優先されることはありません。",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `これらの数値は正確には分かりません。そこで、下の範囲から毎回違う値を引き、計算を${draws}回繰り返します。${methods[distribution]}1回の計算が、一つのシミュレーション上の未来です。`,

  draw: {
    together: "連動の強さ",
    about:
      "ツールがうまくいけば、できること、普及の速さ、高速化の度合い、手直しの少なさなど、多くが同時に好転します。0ならそれぞれ独立に動き、高いほど一緒に上下して、範囲は広がります。これに関するデータはありません。ここでは中程度の0.3としています。",
    strength: (together, text) =>
      `${text}(${together === 0 ? "連動なし" : together < 0.25 ? "弱い" : together < 0.5 ? "中程度" : "強い"})`,
    spread: "範囲内での値の分布",
    distributions: {
      triangular: "三角形",
      pert: "釣り鐘形（PERT）",
      uniform: "一様",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `日常の変動と比べると：${first}年から${last}年までに、${company}の利益率は前年から平均${mean}上下しました（変動は${moves}回、最小は${least}）。ここでの効果は最終年で${effect}です。${isLost ? "未来の9割は最小の変動にも届かず、効果を普段の上下と見分けることは誰にもできません。" : ""}`,
  },

  seed: {
    label: "シード",
    about: "シードは乱数列の番号です。シードが同じなら未来も同じになり、答えも同じになります。",
    others: "新しい乱数で引き直す",
    back: (seed) => `シード${seed}に戻す`,
    problem: (greatest) => `0から${greatest}までの整数を入力してください。`,
  },

  futures: {
    title: "利益率の上昇幅（ポイント）",
    form: "ファンチャート",
    file: "futures-by-year",
    labels: { median: "中央値", half: "未来の5割", most: "未来の9割" },
    paths: (shown, draws) => `細線：${draws}通りのうち${shown}通り`,
    columns: ["年", "下位5%の境", "下位25%の境", "中央値", "上位25%の境", "上位5%の境"],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `${year}年には、未来の5割が${p25}から${p75}の間、9割が${p05}から${p95}の間に入ります。中央値は${p50}、すべての入力を設定どおりにした場合は${set}です。`,
    median:
      "中央値は、設定値だけから計算した結果と異なることがあります。範囲が片側に長く延びる入力があり、入力どうしが掛け合わされるためです。",
  },

  chances: {
    title: "いくつの未来で起きるか",
    visible: (year, points) => `${year}年までに増益が見える（利益率で${points}以上）`,
    visibleCost: (year, points) => `${year}年までに減益が見える（利益率で${points}以上）`,
    material: (year, share) => `${year}年までに増益が重要になる（税引前利益の${share}以上）`,
    materialCost: (year, share) => `${year}年までに減益が重要になる（税引前利益の${share}以上）`,
    negative: (year) => `${year}年までの現金支出が節約を上回る`,
    loss: (year) => `${year}年までの全年の現在価値が、税引き後でマイナス`,
  },

  last: {
    title: (year) => `${year}年の未来`,
    columns: ["", "下位5%の境", "下位10%の境", "中央値", "上位10%の境", "上位5%の境", "平均"],
    marginUpliftPts: (year) => `${year}年の利益率の上昇幅`,
    plSaving: (year, profit) => `${year}年の${profit}への効果`,
    npv: (year) => `正味現在価値（税引き後、${year}年まで）`,
  },

  file: {
    button: "未来をCSVでダウンロード",
    name: "futures",
    title: "シミュレーションした未来：分位点と平均",
    head: [
      "量",
      "単位",
      "年",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "平均",
      "p5の標準誤差",
      "p50の標準誤差",
      "p95の標準誤差",
      "平均の標準誤差",
    ],
    marginUpliftPts: "利益率の上昇幅",
    plSaving: (profit) => `${profit}への効果`,
    npv: "その年までの正味現在価値",
    points: "ポイント",
    draws: "シミュレーションした未来の数",
    seed: "シード",
    rangeHead: ["引く対象", "下限", "最頻値", "上限", "目盛り"],
    fixed: "固定",
    shapes: { linear: "線形", logarithmic: "対数" },
    together: "連動の強さ（相関）",
    distribution: "範囲内での値の分布",
    chanceHead: ["未来の割合", "割合", "標準誤差"],
    chances: {
      probVisible: "増益が見える",
      probVisibleCost: "減益が見える",
      probMaterial: "増益が重要になる",
      probMaterialCost: "減益が重要になる",
      probCumulativeCashNegative: "全年の現金収支の合計がマイナス",
      probLoss: "正味現在価値がマイナス",
    },
  },

  ranges: {
    title: (count) => `不確かな入力${count}件の範囲`,
    changed: (count) => `変更${count}件`,
    off: (count) => `設定値に固定${count}件`,
    about:
      "チェックを付けた入力は範囲から引き、ほかは設定値に固定します。目盛り上の印が設定値、淡い帯がそれに対応する範囲です。値を動かすと、範囲も一緒に動きます。",
    resetAll: "すべての範囲を元に戻す",
    isDrawn: ":不確か",
    low: (name) => `${name}:下限`,
    high: (name) => `${name}:上限`,
    to: "〜",
    reset: (low, high) => `${low}〜${high}に戻す`,
    resetOf: (name, reset) => `${name}:${reset}`,
    mode: (value) => `最頻値：設定した${value}。`,
    logarithmic: "対数目盛りで引きます。",
    stretched: (value) => `最頻値：設定した${value}。指定した両端の外にあるため、範囲をそこまで広げています。`,
    point: (value) => `両端が同じなので、${value}に固定しています。`,
    held: (value) => `${value}に固定しています。`,
    reversed: "下限が上限を上回っています。",
  },

  caveats: [
    "範囲は出典を参考にした仮定で、データから推定したものではありません。示しているのは疑いの幅であり、現実のばらつきではありません。範囲のない入力は、どの未来でも設定値に固定しています。",
  ],
  thresholds: (now, usual) =>
    `「見える」は利益率で${now.points}以上を指します（既定の基準は${usual.points}）。「重要」は税引前利益の${now.share}以上を指します。通常の${usual.share}は、監査人が決算の誤りの判断に使う経験則です。ここでは、読み手が気づくかどうかを問うためだけに使っています。`,
};
