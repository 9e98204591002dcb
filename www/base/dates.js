/** Dates as far as they are known: a day, a month or a year. */

/** By the length of what is written. @type {Record<number, Intl.DateTimeFormatOptions>} */
const STYLES = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/**
 * @param {string} date such as `2026-07-17`, `2026-07` or `2026`
 * @param {string} locale
 */
export function dateText(date, locale) {
  // At noon and in universal time, no time zone changes the day.
  const moment = new Date(`${date}${"-01-01".slice(date.length - 4)}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...STYLES[date.length], timeZone: "UTC" }).format(moment);
}
