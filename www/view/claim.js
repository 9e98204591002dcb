/**
 * The claim chain: from “so many times faster”, step by step, to points of margin.
 *
 * @import { Input, InputName, Report } from "../../target/wasm/core.js"
 * @import { Kind, Moment } from "./chart.js"
 * @import { Format } from "../base/format.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element, write } from "../base/dom.js";
import { createChart } from "./chart.js";
import { filled, writeParts } from "./sentence.js";

const SPEEDUP = "speedup";

/** What is left after a step, where the report has a name for it. @type {Record<string, string>} */
const LEFT = {
  adoption: "grossSaving",
  tool: "productionNet",
  capture: "captured",
  incentive: "afterIncentive",
  reinvest: "contentSaving",
  timing: "plContentSaving",
  books: "plSaving",
};

/** @param {Report} report */
const lastOf = ({ rows }) => rows[rows.length - 1];

/** @param {PanelContext} context */
export function createClaim(context) {
  const { story, format, messages, actions } = context;
  const words = messages.chain;
  const claimed = story.claim?.speedup ?? 0;
  const title = element("h2", { tabindex: -1 });
  const take = element("button", { type: "button", "data-action": "take-claim" });
  const taken = element("p");
  const list = element("ol");
  /** What a step says, and why. @type {Element[][]} */
  const places = [];
  const chart = createChart(waterfall(context), context);

  if (claimed) take.textContent = words.take(factor(claimed, format));
  take.addEventListener("click", () => {
    actions.input(SPEEDUP, claimed, String(claimed));
    actions.settled();
    // The button disappears; a keyboard user must not lose the focus.
    title.focus();
  });

  return {
    title,
    section: element(
      "section",
      { class: "chain", part: "chain" },
      element("div", {}, title, taken, take),
      chart.figure,
      list,
    ),
    /** @param {Moment} moment */
    write(moment) {
      const { report } = moment;
      const speedup = Number(report.inputs[SPEEDUP]);
      const cases = casesOf(report, context);
      write(title, words.title(factor(speedup, format), cases));
      take.hidden = taken.hidden = !claimed || speedup === claimed;
      if (!take.hidden) {
        const atItsWord = context.engine.calculate({ ...report.inputs, [SPEEDUP]: claimed });
        const { marginUpliftPts, year } = lastOf(atItsWord);
        const cheaper = shareText(atItsWord.costReduction, format);
        const points = format.points(marginUpliftPts);
        write(taken, words.taken(factor(claimed, format), cheaper, points, String(year), claimed > speedup));
      }
      chainSentences(report, context).forEach((sentences, i) => {
        places[i] ??= step(list);
        sentences.forEach((parts, j) => {
          writeParts(places[i][j], parts);
        });
      });
      chart.write(moment);
    },
    draw: chart.draw,
    chart,
  };
}

/** What the sentences are made with. @typedef {Pick<PanelContext, "story" | "format" | "messages">} Speaker */

/**
 * What each step says, and why.
 *
 * @param {Report} report
 * @param {Speaker} speaker
 */
export function chainSentences(report, speaker) {
  const print = printed(report, speaker);
  const { year } = lastOf(report);
  const steps = speaker.messages.chain.steps(casesOf(report, speaker));
  return steps.map((sentences) => sentences.map((sentence) => filled(sentence, print, year)));
}

/** @param {Element} list */
function step(list) {
  const places = [element("summary"), element("p", { "data-workings": true })];
  list.append(element("li", {}, element("details", {}, ...places)));
  return places;
}

/** @param {number} value @param {Format} format */
const factor = (value, format) => format.input(/** @type {Input} */ ({ unit: "factor" }), value);

/**
 * Percent, in short: “90 %”, “48.8 %”, but never “0 %” for what is only small.
 *
 * @param {number} percent
 * @param {Format} format
 */
function shortly(percent, format) {
  const isWhole = percent === 0 || (percent >= 0.5 && Math.abs(percent - Math.round(percent)) < 0.05);
  return format.percent(percent, { decimals: isWhole ? 0 : 1 });
}

/** A fraction, in percent. @param {number} fraction @param {Format} format */
const shareText = (fraction, format) => shortly(fraction * 100, format);

/**
 * How what the steps name is printed: an input as a share, an amount of the last year as money, and the rest as follows.
 *
 * @param {Report} report
 * @param {Speaker} speaker
 * @returns {(name: string) => string}
 */
function printed(report, { format, messages }) {
  const { breakEvenSpeedup, shares } = report;
  const { inputs } = report;
  const last = lastOf(report);
  const share = (/** @type {number} */ fraction) => shareText(fraction, format);
  const money = (/** @type {string} */ name) => Number(last[/** @type {keyof typeof last} */ (name)]);
  // A change of less than a tenth of a point cannot be seen in margins of two decimals.
  const decimals = Math.abs(last.marginUpliftPts) < 0.1 ? 3 : 2;
  const margin = (/** @type {number} */ percent) => format.percent(percent, { decimals });
  /** @type {Record<string, string>} */
  const texts = {
    speedup: factor(inputs.speedup, format),
    rest: share(shares.timeLeft),
    less: share(shares.timeSaved),
    costReductionCeiling: share(report.costReductionCeiling),
    costReduction: share(report.costReduction),
    breakEvenSpeedup:
      breakEvenSpeedup === null ? messages.chain.noSpeedup : messages.units.factor(format.number(breakEvenSpeedup, 2)),
    adoption: share(last.adoption),
    touched: share(shares.touched),
    effects: share(shares.effects),
    "bounds.scopePoolShareOfContentPct": shortly(report.bounds.scopePoolShareOfContentPct, format),
    plSaving: format.money(last.plSaving, { signed: true }),
    marginUpliftPts: format.pointsBeside(last.marginUpliftPts, inputs.visiblePoints),
    marginWithAiPct: margin(last.marginWithAiPct),
    baselineMarginPct: margin(last.baselineMarginPct),
    visible: messages.units.pointsInWords(format.figure(inputs.visiblePoints, 0)),
    year: String(last.year),
  };
  return (name) => {
    if (name.startsWith("~")) return format.money(Math.abs(money(name.slice(1))));
    return texts[name] ?? (name in inputs ? share(inputs[/** @type {InputName} */ (name)]) : format.money(money(name)));
  };
}

/**
 * Which of their words the steps need.
 *
 * @param {Report} report
 * @param {Pick<Speaker, "story">} speaker
 */
function casesOf(report, { story }) {
  const { costReduction, breakEvenSpeedup, shares } = report;
  const { inputs } = report;
  return {
    isClaim: inputs.speedup === story.claim?.speedup,
    isFaster: inputs.speedup > 1,
    isNaive: costReduction === shares.timeSaved,
    isMixed: inputs.otherPostShare > 0,
    hasNewShots: inputs.newShotShare > 0,
    isLoss: lastOf(report).contentSaving < 0,
    hasBreakEven: breakEvenSpeedup !== null,
    hasUpfront: inputs.upfront > 0 && lastOf(report).t <= inputs.upfrontLife,
  };
}

/**
 * What the steps of the waterfall are called, in their order.
 *
 * @param {Report} report
 * @param {Speaker} speaker
 */
export function stepNames(report, speaker) {
  const { start, steps, stepsOfLoss } = speaker.messages.chain.chart;
  const less = shareText(report.shares.timeSaved, speaker.format);
  const { isClaim, isLoss } = casesOf(report, speaker);
  const names = isLoss ? { ...steps, ...stepsOfLoss } : steps;
  return report.claim.map(({ id }) => names[id] ?? start(less, isClaim));
}

/** @param {Speaker} context @returns {Kind} */
export function waterfall(context) {
  const { format, messages } = context;
  const words = messages.chain.chart;
  return {
    name: "claim",
    title: ({ report }) => words.title(String(lastOf(report).year), casesOf(report, context).isClaim),
    note: messages.charts.rounded,
    legend: [],
    labels: ({ report }) => stepNames(report, context),
    request: ({ state }) => state.inputs,
    summary: ({ report }) => {
      const { claim, shares } = report;
      const { year, plSaving } = lastOf(report);
      return words.summary(
        shareText(shares.timeSaved, format),
        format.money(claim[0].to),
        format.money(plSaving),
        String(year),
      );
    },
    table: ({ report }) => ({
      head: words.columns,
      rows: report.claim.map(({ id, from, to }, i) => {
        const text = format.number(to, 1);
        const left = LEFT[id] ? { text, field: LEFT[id], year: lastOf(report).year } : text;
        return [stepNames(report, context)[i], format.number(to - from, 1), left];
      }),
    }),
  };
}
