/** How fresh facts are: when they were last checked, and when newer ones were or are due. */

import { dateText } from "../../base/dates.js";
import { overdueText } from "../../story/due.js";

/**
 * @param {string} asOf
 * @param {string | null | undefined} nextDue
 * @param {string} locale
 * @param {import("../../texts/index.js").Messages} common
 */
export function asOfText(asOf, nextDue, locale, common) {
  const next = nextDue
    ? overdueText(nextDue, locale, common) || common.evidence.nextDue(dateText(nextDue, locale))
    : "";
  return [common.evidence.asOf(dateText(asOf, locale)), next].filter(Boolean).join(" ");
}
