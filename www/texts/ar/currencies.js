/** Names of currencies, by their signs. */

const NAMES = new Map([
  ["$", "دولار"],
  ["US$", "دولار"],
  ["€", "يورو"],
  ["£", "جنيه إسترليني"],
  ["¥", "ين"],
]);

/** @param {string} sign */
export const currencyName = (sign) => NAMES.get(sign) ?? sign;
