/** The Japanese names of currencies, which stand behind an amount. */

/** @type {Record<string, string>} */
const NAMES = {
  $: "ドル",
  US$: "米ドル",
  A$: "豪ドル",
  C$: "カナダドル",
  HK$: "香港ドル",
  "€": "ユーロ",
  "£": "ポンド",
  "¥": "円",
  "\uffe5": "円",
  円: "円",
  "₩": "ウォン",
  "₹": "ルピー",
  "CN¥": "元",
  元: "元",
  CHF: "スイスフラン",
};

/** @param {string} sign such as $; one without a name stands for itself */
export const moneyOf = (sign) => NAMES[sign] ?? sign;
