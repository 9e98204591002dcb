/** What is said in Chinese when something has changed. */

import { moneyOf } from "./money.js";

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: "",

  aloud: (text) =>
    text
      .replace(/([\d.,]+)\/年/gu, "每年$1")
      .replace(/([\d.,]+)\s?%/gu, "百分之$1")
      .replace(/\+(?=[\d百])/gu, "正")
      .replace(/\u2212/gu, "负"),

  money: (amount, sign) => (sign ? moneyOf(amount, sign) : amount),
  yearly: (amount) => `每年${amount}`,

  value: (name, value) => `${name}，${value}。`,
  alone: (value) => `${value}。`,
  inputs: (count) => `已改动${count}个参数。`,
  figures: (count) => `已改动${count}个数字。`,
  range: (name) => `新的范围：${name}。`,
  ranges: "已改动多个范围。",
  preset: (name) => `从“${name}”出发。`,
  authors: "所有参数已恢复作者设定。",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `到${year}年没有增减${gap}。`
      : `到${year}年，每年${direction === "gain" ? "增加" : "减少"}${amount}${gap}。`,
  gap: (amount, isMore) => `，比之前${isMore ? "多" : "少"}${amount}`,
  before: (direction, amount) =>
    direction === "none" ? "，之前没有增减" : `，之前${direction === "gain" ? "增加" : "减少"}${amount}`,
  same: "答案不变。",
  sight: (count) => `大到能看出来的：${count}。`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "跳到答案",
  back: (name) => `返回“${name}”`,
  assumptions: "跳到各项假设",
  arrows: "有多个时，可用方向键逐个移动。",
};
