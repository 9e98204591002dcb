/** What is said of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `此链接由模型${then}生成；本页面的模型为${now}。`,
  showedThen: (year, amount, points) =>
    `当时给出的${year}年答案是${amount}、${points}，即所有参数都取设定值的结果。现在的答案是模拟中位数。`,
};
