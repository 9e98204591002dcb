/** What is said of a link that was made with another model. */

import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `أُنشئ هذا الرابط بالنموذج ${i(then)}، وهذه الصفحة تستخدم النموذج ${i(now)}.`,
  showedThen: (year, amount, points) =>
    `وكان جوابه حينها ${i(amount)} و${i(points)} في ${i(year)}: أي النتيجة حين تكون كل المدخلات كما ضُبطت تمامًا. أما الجواب اليوم فهو المسار الأوسط.`,
};
