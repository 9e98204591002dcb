/** What is said in Arabic when something has changed. */

import { currencyName } from "./currencies.js";
import { isolated as i } from "./isolated.js";
import { counted } from "./plural.js";

const INPUT = { one: "مُدخل واحد", two: "مُدخلان", few: "مُدخلات", many: "مُدخلًا", other: "مُدخل" };
const FIGURE = { one: "رقم واحد", two: "رقمان", few: "أرقام", many: "رقمًا", other: "رقم" };

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    i(
      text
        .replace(/\s?[%٪]/gu, " بالمئة")
        .replace(/\+(?=\p{Nd})/gu, "زائد ")
        .replace(/\u2212/gu, "ناقص "),
    ),

  money: (amount, sign) => (sign ? `${i(amount)} ${i(currencyName(sign))}` : i(amount)),
  yearly: (amount) => `${i(amount)} سنويًا`,

  value: (name, value) => `${i(name)}: ${i(value)}.`,
  alone: (value) => `${i(value)}.`,
  inputs: (count) => `تغيّر ${counted(count, INPUT)}.`,
  figures: (count) => `تغيّر ${counted(count, FIGURE)}.`,
  range: (name) => `نطاق جديد: ${i(name)}.`,
  ranges: "تغيّرت عدة نطاقات.",
  preset: (name) => `نقطة البداية: ${i(name)}.`,
  authors: "عادت كل المُدخلات إلى قيم الكاتب.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `لا مكسب ولا خسارة بحلول ${i(year)}${i(gap)}.`
      : `${direction === "gain" ? "المكسب" : "الخسارة"} بحلول ${i(year)}: ${i(amount)} سنويًا${i(gap)}.`,
  gap: (amount, isMore) => `، ${isMore ? "بزيادة" : "بنقص"} ${i(amount)}`,
  before: (direction, amount) =>
    direction === "none"
      ? "، وقبلها لا هذا ولا ذاك"
      : `، وقبلها ${direction === "gain" ? "مكسب" : "خسارة"} ${i(amount)}`,
  same: "لم تتغيّر الإجابة.",
  sight: (count) => `كبيرة بما يكفي لتُرى في ${i(count)}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "إلى الإجابة",
  back: (name) => `العودة إلى «${i(name)}»`,
  assumptions: "إلى الافتراضات",
  arrows: "حيث يوجد أكثر من واحد، تنقل مفاتيح الأسهم من واحد إلى التالي.",
};
