/** The Arabic words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "نسخ الرابط",
  copied: "نُسخ الرابط، وهو يقود إلى هذه المدخلات بعينها.",
  byHand: "تعذّر نسخ الرابط تلقائيًا؛ انسخه من هنا:",
  label: "رابط إلى هذه المدخلات",
};
