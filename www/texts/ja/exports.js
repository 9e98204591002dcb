/** The Japanese sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `ダウンロードまたはコピー：${title}`,
    download: "ダウンロード",
    copy: "コピー",
    dark: "暗色",
    png: "PNG",
    png2: "PNG 2倍",
    svg: "SVG",
    csv: "CSV",
    table: "表",
    sentence: "文",
    alt: "説明",
  },

  downloaded: "ダウンロードしました",
  copied: "コピーしました",
  failed: "うまくいきませんでした。もう一度お試しください。",
  notCopied:
    "コピーできませんでした。このページはクリップボードを使えません。文を選択してあるので、そのままコピーしてください。",
  selected: "コピーする文",

  imprint: (company, title) => `${company}:${title}。`,
  basis: (version) => `会社の開示書類と独自の仮定、モデル${version}`,
  digest: (digest) => `入力${digest}`,

  alt: {
    kinds: table({
      changes: "棒グラフ",
      claim: "横棒のウォーターフォール図",
      savings: "棒グラフと折れ線グラフ",
      margin: "折れ線グラフ",
    }),
    about: (kind, title, period) => `${kind}:${title}${period}。`,
    overYears: (first, last) => `、${first}〜${last}年`,
    against: (current, prior) => `、${current}と${prior}の比較`,
    throughout: (name, text) => `${name}:全期間を通じて${text}。`,
    extremes: (name, least, when, greatest, then) => `${name}:最低${least}(${when})、最高${greatest}(${then})。`,
    only: (unit, name, text) => `単位${unit}:${name}、${text}。`,
    ranked: (unit, highest, most, lowest, least) =>
      `単位${unit}:最高は${highest}で${most}、最低は${lowest}で${least}。`,
    percent: "%",
    points: "ポイント",
    without: (name, text) => `${name}:${text}。`,
    steps: (start, step, change, end, last) =>
      `${start}から始まります。最も大きい段階は「${step}」で${change}、最後に残る「${last}」は${end}です。`,
    drivers: (least, lowInput, greatest, highInput) =>
      `最も低い棒の端は${least}(「${lowInput}」)、最も高い棒の端は${greatest}(「${highInput}」）です。`,
    axes: (x, xs, y, ys) => `横軸：${x}、${xs}。縦軸：${y}、${ys}。`,
    span: (from, to) => `${from}〜${to}`,
  },
};
