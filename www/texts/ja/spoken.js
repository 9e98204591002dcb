/** What is said in Japanese when something has changed. */

import { moneyOf } from "./money.js";

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: "",

  aloud: (text) =>
    text
      .replace(/([\d.,]+)\/年/gu, "年$1")
      .replace(/%/gu, "パーセント")
      .replace(/\+(?=\d)/gu, "プラス")
      .replace(/\u2212/gu, "マイナス"),

  money: (amount, sign) => `${amount}${moneyOf(sign)}`,
  yearly: (amount) => `年${amount}`,

  value: (name, value) => `${name}、${value}。`,
  alone: (value) => `${value}。`,
  inputs: (count) => `入力値を${count}件変更。`,
  figures: (count) => `数値を${count}件変更。`,
  range: (name) => `範囲を変更、${name}。`,
  ranges: "複数の範囲を変更。",
  preset: (name) => `出発点は${name}。`,
  authors: "すべて筆者の設定に戻りました。",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `${year}年までに増減なし${gap}。`
      : `${year}年までに年${amount}の${direction === "gain" ? "増益" : "減益"}${gap}。`,
  gap: (amount, isMore) => `、前より${amount}${isMore ? "多い" : "少ない"}`,
  before: (direction, amount) =>
    direction === "none" ? "、前は増減なし" : `、前は${amount}の${direction === "gain" ? "増益" : "減益"}`,
  same: "答えは変わりません。",
  sight: (count) => `目に見える大きさになるのは${count}。`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "答えへ移動",
  back: (name) => `「${name}」に戻る`,
  assumptions: "仮定へ移動",
  arrows: "複数あるときは、矢印キーで次へ移れます。",
};
