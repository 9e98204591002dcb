/**
 * The answer in words: the middle of the futures, its range, and what follows from the inputs exactly as they are set.
 *
 * @import { Catalogue, ChanceName, Futures, InputName, Report } from "../../target/wasm/core.js"
 * @import { Moment } from "./chart.js"
 * @import { Format } from "../base/format.js"
 * @import { Direction } from "../texts/en/answer.js"
 * @import { Messages, Part } from "../texts/en/widget.js"
 */

import { element, write } from "../base/dom.js";
import { writeParts } from "./sentence.js";

/** How long the live region waits for the last change, so that a drag is heard once. */
const QUIET_MS = 700;

/**
 * What the sentences are made with.
 *
 * @typedef {object} Speaker
 * @property {Catalogue} catalogue
 * @property {Format} format
 * @property {Messages} messages
 */

/** What the sentences are about. @typedef {{ report: Report, futures: Futures }} Results */

/** @param {Speaker} speaker */
export function createReadout(speaker) {
  const { messages } = speaker;
  const headline = element("p", { part: "headline" });
  const asSet = element("p", { part: "as-set" });
  const rare = element("p", { class: "rare", hidden: true });
  const money = element("p", { part: "money", "data-workings": true });
  const stale = element("p", { class: "stale" });
  const live = element("p", { role: "status", class: "unseen" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;
  let wasStale = false;
  /** The answer that the reader knows: the first one, or the one that was spoken last. */
  let heard = "";

  /** The field whose entry is refused, why, and what this means for the results. */
  const refusal = () => {
    heard = "";
    const root = /** @type {ShadowRoot} */ (live.getRootNode());
    const field = root.querySelector("[aria-invalid=true]");
    // A field that is folded away is not there.
    if (!field) return messages.ui.stale;
    const summaryOf = (/** @type {string} */ list) =>
      root.getElementById(field.getAttribute(list)?.split(" ")[0] ?? "")?.textContent;
    return `${field.getAttribute("aria-label") ?? summaryOf("aria-labelledby")}: ${summaryOf("aria-describedby")} ${messages.ui.stale}`;
  };

  /** The answer, or the text beside it where that alone is new. */
  const news = () => {
    const answer = headline.textContent ?? "";
    const isHeard = answer === heard;
    heard = answer;
    return isHeard ? (asSet.textContent ?? "") : answer;
  };

  return {
    headline,
    asSet,
    rare,
    money,
    stale,
    live,
    /** @param {Moment} moment @param {boolean} isStale */
    update(moment, isStale) {
      const before = headline.childElementCount > 0;
      const changed = writeParts(headline, headlineParts(moment, speaker), before);
      const besideChanged = writeParts(asSet, besideParts(moment, speaker), before);
      const side = rareSide(moment);
      rare.hidden = side === 0;
      write(rare, side === 0 ? "" : messages.answer.rare(side > 0));
      writeParts(money, moneyParts(moment, speaker));
      write(stale, isStale ? messages.ui.stale : "");
      if (before && (changed || besideChanged || isStale || wasStale)) {
        clearTimeout(speaking);
        speaking = setTimeout(() => write(live, isStale ? refusal() : news()), QUIET_MS);
      }
      if (!before) heard = headline.textContent ?? "";
      wasStale = isStale;
    },
    /** Nothing is said of a widget that has left the page. */
    hush() {
      clearTimeout(speaking);
    },
  };
}

/** @param {Results} results */
const lastOf = ({ report: { rows } }) => rows[rows.length - 1];

/** @param {number} amount @returns {Direction} */
const directionOf = (amount) => (amount > 0 ? "gain" : amount < 0 ? "loss" : "none");

/** Words for a change whose direction the sentence says. @param {string} text */
const unsigned = (text) => text.replace(/^[+\u2212]/u, "");

/**
 * The answer: the middle of the futures and the range of nine in ten.
 *
 * @param {Results} results
 * @param {Speaker} speaker
 * @returns {Part[]}
 */
export function headlineParts(results, speaker) {
  const { format, messages } = speaker;
  const { futures } = results;
  const { plSaving, marginUpliftPts: points } = futures.last;
  const { year } = lastOf(results);
  return [
    ...messages.answer.middle({
      year,
      direction: directionOf(plSaving.p50),
      amount: format.about(plSaving.p50, plSaving.errorOfP50),
      points: unsigned(format.aboutPoints(points.p50, points.errorOfP50)),
    }),
    ...messages.answer.around({
      draws: format.number(futures.draws, 0),
      low: format.aboutPoints(points.p05, points.errorOfP05),
      high: format.aboutPoints(points.p95, points.errorOfP95),
      isCertain: points.p001 === points.p999,
      year,
    }),
  ];
}

/**
 * In how many futures the effect can be seen, and what follows from the inputs exactly as they are set.
 *
 * @param {Results} results
 * @param {Speaker} speaker
 * @returns {Part[]}
 */
export function besideParts(results, speaker) {
  const chance = chanceOf(results.futures, speaker);
  return [
    ...speaker.messages.answer.sight({
      ...lineOf("visiblePoints", results.report, speaker),
      gain: chance("probVisible"),
      cost: chance("probVisibleCost"),
    }),
    ...asSetParts(results, speaker),
  ];
}

/**
 * What follows from the inputs exactly as they are set.
 *
 * @param {Results} results
 * @param {Speaker} speaker
 * @returns {Part[]}
 */
export function asSetParts(results, speaker) {
  const { format, messages } = speaker;
  const { report } = results;
  const { year, plSaving, marginUpliftPts } = lastOf(results);
  const [points, share] = [lineOf("visiblePoints", report, speaker), lineOf("materialityShare", report, speaker)];
  return messages.answer.asSet({
    year,
    direction: directionOf(plSaving),
    amount: format.money(Math.abs(plSaving)),
    points: unsigned(format.pointsBeside(marginUpliftPts, Number(report.inputs.visiblePoints))),
    thresholds: {
      points: points.threshold,
      share: share.threshold,
      isOwnPoints: points.isOwn,
      isOwnShare: share.isOwn,
    },
    crossings: report.crossings,
  });
}

/**
 * What the money is worth today on average, how often it is lost, and when it comes back.
 *
 * @param {Results} results
 * @param {Speaker} speaker
 * @returns {Part[]}
 */
export function moneyParts(results, speaker) {
  const { format, messages } = speaker;
  const { report, futures } = results;
  const { mean, errorOfMean } = futures.last.npv;
  const year = String(lastOf(results).year);
  const { after } = messages.answer;
  const afters = [
    after.none(year),
    after.flat(year),
    after.growing(year, inputText("terminalGrowth", report, speaker)),
  ];
  const payback = report.paybackYears === null ? null : format.years(report.paybackYears);
  return [
    ...messages.answer.worth({
      amount: mean < 0 ? messages.units.loss(format.about(mean, errorOfMean)) : format.about(mean, errorOfMean),
      isNothing: mean === 0,
      after: afters[Number(report.inputs.terminalValue)],
      chance: chanceOf(futures, speaker)("probLoss"),
    }),
    ...messages.answer.payback(payback, report.lowestCash === 0, year),
  ];
}

/**
 * On which side the reader's answer lies beyond all but one in a thousand of the author's futures: 1 above, −1 below, 0 if
 * it does not.
 *
 * @param {Moment} moment
 */
export function rareSide({ futures, authorsFutures }) {
  const { p50 } = futures.last.marginUpliftPts;
  const { p001, p999 } = authorsFutures.last.marginUpliftPts;
  return p50 > p999 ? 1 : p50 < p001 ? -1 : 0;
}

/**
 * In how many futures something happens, in words; a share of ten thousand futures is never a certainty.
 *
 * @param {Futures} futures
 * @param {Pick<Speaker, "format" | "messages">} speaker
 */
export function chanceOf(futures, { format, messages }) {
  const { count } = messages.answer;
  const draws = format.number(futures.draws, 0);
  return (/** @type {ChanceName} */ name) => {
    const share = futures[name];
    const some = format.inThousand(share, futures.errors[name]);
    const text =
      share === 0
        ? count.none(draws)
        : share === 1
          ? count.all(draws)
          : share < 0.001
            ? count.few
            : share > 0.999
              ? count.most
              : count.some(some);
    return { name: `futures.${name}`, count: text };
  };
}

/** @param {InputName} id @param {Report} report @param {Pick<Speaker, "catalogue" | "format">} speaker */
function inputText(id, report, { catalogue, format }) {
  const input = catalogue.inputs.find((one) => one.id === id);
  return input ? format.input(input, Number(report.inputs[id])) : "";
}

/**
 * A threshold as it is printed, and whether the reader has moved it.
 *
 * @param {InputName} id
 * @param {Report} report
 * @param {Speaker} speaker
 */
function lineOf(id, report, speaker) {
  const { catalogue, format, messages } = speaker;
  const value = Number(report.inputs[id]);
  const isPoints = id === "visiblePoints";
  return {
    threshold: isPoints ? messages.units.pointsInWords(format.figure(value, 0)) : inputText(id, report, speaker),
    isOwn: value !== catalogue.presets.base[id],
  };
}
