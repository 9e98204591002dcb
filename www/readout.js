/**
 * The answer in words.
 *
 * @import { Report } from "../target/wasm/core.js"
 * @import { Format } from "./format.js"
 * @import { Messages, Part } from "./locales/en.js"
 * @import { Story } from "./story.js"
 */

import { element, write } from "./dom.js";

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
  const claim = element("p", { part: "claim" });
  const money = element("p", { part: "money" });
  const stale = element("p", { class: "stale" });
  const live = element("p", { role: "status", class: "unseen" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;
  let wasStale = false;

  return {
    headline,
    claim,
    money,
    stale,
    live,
    /** @param {Report} report @param {boolean} isStale */
    update(report, isStale) {
      const parts = headlineParts(report, story, format, messages);
      const before = headline.childElementCount > 0;
      const changed = writeParts(headline, parts, before);
      const percent = (/** @type {number} */ share) => format.percent(share * 100, { decimals: 0 });
      const { inputs, rows } = report;
      const year = String(rows[rows.length - 1].year);
      write(
        claim,
        messages.claim(
          messages.units.factor(format.field(FACTOR, Number(inputs.speedup))),
          percent(report.costReduction),
          percent(report.costReductionCeiling),
        ),
      );
      const payback = report.paybackYears === null ? null : format.years(report.paybackYears);
      write(money, messages.money(format.money(report.npv), payback, year));
      write(stale, isStale ? messages.ui.stale : "");
      if (before && (changed || isStale !== wasStale)) {
        clearTimeout(speaking);
        const news = isStale ? messages.ui.stale : (headline.textContent ?? "");
        speaking = setTimeout(() => write(live, news), QUIET_MS);
      }
      wasStale = isStale;
    },
    /** Nothing is said of a widget that has left the page. */
    hush() {
      clearTimeout(speaking);
    },
  };
}

/** A plain multiple, for its number format. */
const FACTOR = /** @type {import("../target/wasm/core.js").Input} */ ({ unit: "factor" });

/**
 * @param {Report} report
 * @param {Story} story
 * @param {Format} format
 * @param {Messages} messages
 */
function headlineParts(report, story, format, messages) {
  const last = report.rows[report.rows.length - 1];
  const year = (/** @type {number | null} */ value) => (value === null ? null : String(value));
  return messages.headline({
    company: story.company,
    year: String(last.year),
    amount: format.money(Math.abs(last.plSaving)),
    gain: last.plSaving >= 0,
    points: format.points(last.marginUpliftPts),
    visibleYear: year(report.visibleYear),
    materialityYear: year(report.materialityYear),
    costYear: year(
      report.rows.find((row) => row.marginUpliftPts <= -Number(report.inputs.visiblePoints))?.year ?? null,
    ),
    threshold: messages.units.points(format.number(Number(report.inputs.visiblePoints), 1)),
  });
}

/**
 * Writes the parts of a sentence and marks the strong ones that changed. Returns whether any did.
 *
 * @param {HTMLElement} sentence
 * @param {Part[]} parts
 * @param {boolean} mark
 */
function writeParts(sentence, parts, mark) {
  const texts = parts.map((part) => (typeof part === "string" ? part : part.strong));
  const fits =
    sentence.childElementCount === parts.length &&
    parts.every((part, i) => (sentence.children[i].localName === "strong") === (typeof part !== "string"));
  if (!fits) {
    sentence.replaceChildren(
      ...parts.map((part, i) => element(typeof part === "string" ? "span" : "strong", {}, texts[i])),
    );
    return true;
  }
  let changed = false;
  texts.forEach((text, i) => {
    const node = sentence.children[i];
    if (!write(node, text)) return;
    changed = true;
    if (mark && node.localName === "strong") restart(node);
  });
  return changed;
}

/**
 * Marks a node as changed for as long as the style sheet's animation runs.
 *
 * @param {Element} node
 */
function restart(node) {
  node.classList.remove("changed");
  requestAnimationFrame(() => node.classList.add("changed"));
}
