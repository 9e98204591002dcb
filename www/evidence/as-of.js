/** How fresh facts are: when they were last checked, and when newer ones were or are due. */

import { overdueText } from "../due.js";
import { dateText } from "./dates.js";
import { messages } from "./en.js";

/**
 * @param {string} asOf
 * @param {string | null | undefined} nextDue
 * @param {string} locale
 * @param {import("../locales/en.js").Messages} common
 */
export function asOfText(asOf, nextDue, locale, common) {
  const next = nextDue ? overdueText(nextDue, locale, common) || messages.nextDue(dateText(nextDue, locale)) : "";
  return [messages.asOf(dateText(asOf, locale)), next].filter(Boolean).join(" ");
}
