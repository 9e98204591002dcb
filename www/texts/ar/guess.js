/** The Arabic words around a guess that the reader makes before the answer is shown. */

import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/guess.js").messages} */
export const messages = {
  question: (year) => `كم تتوقع أن يضيف ذلك إلى الهامش بحلول ${i(year)}؟`,
  about: "انقر على المقياس، أو استخدم مفاتيح الأسهم ثم Enter. تخمينك لا يُرسَل ولا يُحفَظ.",
  take: "هذا تخميني",
  skip: "أرني الجواب",
  middle: (guessed, middle) => `كان تخمينك ${i(guessed)}، والمسار الأوسط ${i(middle)}`,
  gap: (gap, isMore) => `: ${isMore ? "أكثر" : "أقل"} بمقدار ${i(gap)}.`,
  same: ": كما خمّنت تمامًا.",
  dismiss: "إخفاء تخميني",
};
