/**
 * The answer in words: the middle of the futures, its range, and what follows from the inputs exactly as they are set.
 *
 * @import { Catalogue, ChanceName, Futures, Input, InputName, Report } from "../../target/wasm/engine.js"
 * @import { Moment } from "./chart.js"
 * @import { Story } from "../story/default.js"
 * @import { Format } from "../base/format.js"
 * @import { Direction } from "../texts/en/answer.js"
 * @import { Messages, Part } from "../texts/en/widget.js"
 */

/**
 * What the sentences are made with.
 *
 * @typedef {object} Speaker
 * @property {Catalogue} catalogue
 * @property {Format} format
 * @property {Messages} messages
 */

/** What the sentences are about. @typedef {{ report: Report, futures: Futures }} Results */

/** @param {Results} results */
export const lastOf = ({ report: { rows } }) => rows[rows.length - 1];

/** @param {number} amount @returns {Direction} */
export const directionOf = (amount) => (amount > 0 ? "gain" : amount < 0 ? "loss" : "none");

/** Words for a change whose direction the sentence says. @param {string} text */
const unsigned = (text) => text.replace(/^[+\u2212]/u, "");

/**
 * The answer: the middle of the futures, with the assumption that moves it most.
 *
 * @param {Results} results
 * @param {Pick<Speaker, "format" | "messages">} speaker
 * @returns {Part[]}
 */
export function headlineParts(results, { format, messages }) {
  const { plSaving } = results.futures.last;
  const { speedup } = results.report.inputs;
  return messages.answer.middle({
    year: lastOf(results).year,
    direction: directionOf(plSaving.p50),
    amount: format.rounded(plSaving.p50, plSaving.errorOfP50),
    isLess: format.isLess(plSaving.p50, plSaving.errorOfP50),
    speedup: speedup > 1 ? messages.units.factor(format.figure(speedup, 0, 1)) : "",
  });
}

/**
 * The answer in short: amount, points, and the range of nine in ten.
 *
 * @param {Results} results
 * @param {Pick<Speaker, "format" | "messages">} speaker
 * @returns {Part[]}
 */
export function inShortParts(results, { format, messages }) {
  const { plSaving, marginUpliftPts: points } = results.futures.last;
  return messages.answer.inShort({
    amount: format.rounded(plSaving.p50, plSaving.errorOfP50, { signed: true }),
    points: format.aboutPoints(points.p50, points.errorOfP50),
    low: format.aboutPoints(points.p05, points.errorOfP05),
    high: format.aboutPoints(points.p95, points.errorOfP95),
    isCertain: points.p001 === points.p999,
    year: lastOf(results).year,
  });
}

/**
 * The amount as the time in which the company takes in as much, or as a share of each of its payments; nothing where it is too
 * small or too large for either.
 *
 * @param {Pick<Results, "futures">} results
 * @param {Pick<Speaker, "format" | "messages">} speaker
 */
export function perspectiveText({ futures: { perspective } }, { format, messages }) {
  if (!perspective) return "";
  const { yardstick, count } = perspective;
  const text = format.count(count);
  const shown = yardstick === "cents" ? format.coins(text) : text;
  return messages.answer.perspective(yardstick, shown, text === format.count(1), format.coins(format.number(100, 0)));
}

/** The speed-up that somebody has claimed, as the page prints it. @param {Pick<Story, "claim">} story @param {Format} format */
export const claimText = ({ claim }, format) =>
  claim ? format.input(/** @type {Input} */ ({ unit: "factor" }), claim.speedup) : "";

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
  const thousand = format.number(1000, 0);
  return (/** @type {ChanceName} */ name) => {
    const share = futures[name];
    const some = format.inThousand(share, futures.errors[name]);
    const text =
      share === 0
        ? count.none(draws)
        : share === 1
          ? count.all(draws)
          : share < 0.001
            ? count.few(thousand)
            : share > 0.999
              ? count.most(thousand)
              : count.some(some, thousand);
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
    threshold: isPoints ? messages.units.points(format.figure(value, 0), value) : inputText(id, report, speaker),
    isOwn: value !== catalogue.presets.base[id],
  };
}
