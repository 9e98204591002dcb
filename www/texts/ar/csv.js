/** The Arabic words of the files that hold tables. */

import { table } from "../table.js";
import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/csv.js").messages} */
export const messages = {
  version: (version) => `حاسبة وفورات الذكاء الاصطناعي، النموذج ${i(version)}`,
  unchanged: "كل المدخلات كما في الإعداد الأساسي",
  changedHead: ["مُدخل يختلف عن الإعداد الأساسي", "القيمة", "الوحدة", "في الإعداد الأساسي", "قوة السند", "المصادر"],
  curve: "منحنى الإطفاء",

  inputs: {
    title: "كل المدخلات",
    head: ["المُدخل", "القيمة", "الوحدة", "في الإعداد الأساسي", "قوة السند", "المصادر"],
  },

  changes: {
    head: (current, prior) => ["البند", "الوحدة", i(current), i(prior), "التغيّر", "وحدة التغيّر", "الفرق بوحدة البند"],
    units: { percent: "%", points: "نقاط", notMeaningful: "غير معبّر" },
  },

  units: (millions) =>
    table({
      share: "كسر عشري",
      ratePerYear: "كسر عشري سنويًا",
      factor: "مرات",
      years: "سنوات",
      wholeYears: "سنوات",
      perYear: "في السنة",
      calendarYear: "سنة",
      millions,
      millionsPerYear: `${millions} سنويًا`,
      points: "نقاط",
      curve: "كسور عشرية بحسب سنة العرض",
    }),
};
