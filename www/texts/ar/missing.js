/** What is said as long as nothing can be projected. */

import { isolated as i } from "./isolated.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `يمكن توقّع قيمة التسريع بالنسبة إلى ${i(within(company))} بعد إدخال ما يلي؛ فهذه القيم غير مفصَح عنها أو غير معروفة بعد:`,
};
