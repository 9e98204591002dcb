/**
 * The answer in words.
 *
 * @import { Futures, Report } from "../target/wasm/core.js"
 * @import { Moment } from "./chart.js"
 * @import { Format } from "./format.js"
 * @import { Messages } from "./locales/en.js"
 * @import { Story } from "./story.js"
 */

import { element, write } from "./dom.js";
import { writeParts } from "./sentence.js";

/** How long the live region waits for the last change, so that a drag is heard once. */
const QUIET_MS = 700;

/**
 * @param {object} context
 * @param {Story} context.story
 * @param {Format} context.format
 * @param {Messages} context.messages
 */
export function createReadout({ story, format, messages }) {
  const headline = element("p", { part: "headline" });
  const money = element("p", { part: "money", "data-workings": true });
  const stale = element("p", { class: "stale" });
  const live = element("p", { role: "status", class: "unseen" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;
  let wasStale = false;

  /** The field whose entry is refused, why, and what this means for the results. */
  const refusal = () => {
    const root = /** @type {ShadowRoot} */ (live.getRootNode());
    const field = root.querySelector("[aria-invalid=true]");
    // A field that is folded away is not there.
    if (!field) return messages.ui.stale;
    const told = (/** @type {string} */ list) =>
      root.getElementById(field.getAttribute(list)?.split(" ")[0] ?? "")?.textContent;
    return `${field.getAttribute("aria-label") ?? told("aria-labelledby")}: ${told("aria-describedby")} ${messages.ui.stale}`;
  };

  return {
    headline,
    money,
    stale,
    live,
    /** @param {Moment} moment @param {boolean} isStale */
    update({ report, futures }, isStale) {
      const parts = headlineParts(report, futures, story, format, messages);
      const before = headline.childElementCount > 0;
      const changed = writeParts(headline, parts, before);
      const year = String(report.rows[report.rows.length - 1].year);
      const payback = report.paybackYears === null ? null : format.years(report.paybackYears);
      writeParts(money, messages.money(format.money(report.npv), payback, year));
      write(stale, isStale ? messages.ui.stale : "");
      if (before && (changed || isStale || wasStale)) {
        clearTimeout(speaking);
        speaking = setTimeout(() => write(live, isStale ? refusal() : (headline.textContent ?? "")), QUIET_MS);
      }
      wasStale = isStale;
    },
    /** Nothing is said of a widget that has left the page. */
    hush() {
      clearTimeout(speaking);
    },
  };
}

/**
 * The answer as parts of a sentence.
 *
 * @param {Report} report
 * @param {Futures} futures
 * @param {Story} story
 * @param {Format} format
 * @param {Messages} messages
 */
export function headlineParts(report, futures, story, format, messages) {
  const last = report.rows[report.rows.length - 1];
  const year = (/** @type {number | null} */ value) => (value === null ? null : String(value));
  return messages.headline({
    company: story.company,
    year: last.year,
    amount: format.money(Math.abs(last.plSaving)),
    gain: last.plSaving >= 0,
    points: format.points(last.marginUpliftPts),
    low: format.points(futures.last.marginUpliftPts.p05),
    high: format.points(futures.last.marginUpliftPts.p95),
    visibleYear: year(report.visibleYear),
    materialityYear: year(report.materialityYear),
    costYear: year(
      report.rows.find((row) => row.marginUpliftPts <= -Number(report.inputs.visiblePoints))?.year ?? null,
    ),
    threshold: messages.units.points(format.figure(Number(report.inputs.visiblePoints), 1)),
  });
}
