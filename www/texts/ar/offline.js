/** The Arabic words of the page in one file. */

import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/offline.js").messages} */
export const messages = {
  story: "القصة",
  open: "فتح ملف قصة",
  badStory: "هذا الملف ليس قصة يمكن عرضها. لا تزال الأداة تعرض القصة السابقة.",
  notJson: "الملف ليس بصيغة JSON.",
  whole: "الملف كله",
  failed: (code) => `تعذّر تشغيل الحاسبة هنا: ${i(code)}.`,
};
