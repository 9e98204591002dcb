/** Whether a newer report was due: the only place that reads the date of today. */

import { dateText } from "../base/dates.js";

/**
 * Whether a day, a month or a year has passed where the reader is.
 *
 * @param {string} date such as `2026-10-20`, `2026-02` or `2026`
 */
export function hasPassed(date) {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return today.join("-").slice(0, date.length) > date;
}

/**
 * That a newer report was due and is not included; nothing as long as no report was due.
 *
 * @param {string | null | undefined} date
 * @param {string} locale
 * @param {import("../texts/en/widget.js").Messages} messages
 */
export const overdueText = (date, locale, { ui }) =>
  date && hasPassed(date) ? ui.overdue(dateText(date, locale), date.length === 10) : "";
