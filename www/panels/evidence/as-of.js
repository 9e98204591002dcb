/** How fresh facts are: when they were last checked, and when newer ones were or are due. */

import { dateText } from "../../base/dates.js";
import { overdueText } from "../../story/due.js";
import { messages } from "../../texts/en/evidence.js";

/**
 * @param {string} asOf
 * @param {string | null | undefined} nextDue
 * @param {string} locale
 * @param {import("../../texts/en/widget.js").Messages} common
 */
export function asOfText(asOf, nextDue, locale, common) {
  const next = nextDue ? overdueText(nextDue, locale, common) || messages.nextDue(dateText(nextDue, locale)) : "";
  return [messages.asOf(dateText(asOf, locale)), next].filter(Boolean).join(" ");
}
