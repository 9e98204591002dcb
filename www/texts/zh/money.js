/** The Chinese names of currencies, which stand behind an amount. */

/** “¥” is left out: it is the sign of two currencies. @type {Record<string, string>} */
const NAMES = {
  $: "美元",
  US$: "美元",
  A$: "澳元",
  C$: "加元",
  CA$: "加元",
  HK$: "港元",
  NT$: "新台币",
  S$: "新加坡元",
  R$: "雷亚尔",
  "€": "欧元",
  "£": "英镑",
  "JP¥": "日元",
  円: "日元",
  "CN¥": "元",
  元: "元",
  "₩": "韩元",
  "₹": "卢比",
  CHF: "瑞士法郎",
};

/**
 * An amount with its currency: a name stands behind it, a sign without a name in front.
 *
 * @param {string} amount
 * @param {string} sign such as $
 */
export const moneyOf = (amount, sign) => (NAMES[sign] ? `${amount}${NAMES[sign]}` : `${sign}${amount}`);
