/**
 * What the steps of the claim chain say, for a report: from “so many times faster” to points of margin.
 *
 * @import { Input, InputName, Report } from "../../target/wasm/engine.js"
 * @import { Format } from "../base/format.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { FirstMessages, Messages } from "../texts/index.js"
 * @import { Part } from "../texts/en/widget.js"
 */

import { filled } from "./sentence.js";

/** @param {Report} report */
export const lastOf = ({ rows }) => rows[rows.length - 1];

/**
 * What the sentences are made with.
 *
 * @typedef {Pick<PanelContext, "story" | "format"> & { messages: FirstMessages & Pick<Messages, "chain"> }} Speaker
 */

/** After which of the engine's steps each step of the page comes; the last of these that there is counts. */
const AFTER = [
  ["claim"],
  ["labour"],
  ["compressible"],
  ["addressable", "newShots"],
  ["adoption"],
  ["reinvest"],
  ["books"],
  ["books"],
];

/** How many steps there are. */
export const STEPS = AFTER.length;

/**
 * A step of the chain: what it says and why, what is left of the claim after it in millions, and how that is printed.
 *
 * @typedef {{ says: Part[], why: Part[], left: number, number: string, unit: string }} ChainStep
 */

/**
 * The steps for the last year of a report.
 *
 * @param {Report} report
 * @param {Speaker} speaker
 * @returns {ChainStep[]}
 */
export function chainSteps(report, speaker) {
  const { format, messages } = speaker;
  const print = printed(report, speaker);
  const { year } = lastOf(report);
  const cases = casesOf(report, speaker);
  const units = messages.chain.left(cases);
  return messages.chain.steps(cases).map(([says, why], i) => {
    const left = report.claim.findLast(({ id }) => AFTER[i].includes(id))?.to ?? 0;
    const [books, margin] = [STEPS - 2, STEPS - 1];
    // What is left is an amount; its effect on the books goes one way or the other.
    const amount = i === books ? format.money(left, { signed: true }) : format.money(Math.abs(left));
    return {
      says: filled(says, print, year),
      why: filled(why, print, year),
      left,
      number: i === margin ? print("marginUpliftPts") : amount,
      unit: units[i],
    };
  });
}

/** @param {number} value @param {Format} format */
export const factor = (value, format) => format.input(/** @type {Input} */ ({ unit: "factor" }), value);

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
  const share = format.shortShare;
  const money = (/** @type {string} */ name) => Number(last[/** @type {keyof typeof last} */ (name)]);
  // A change of less than a tenth of a point cannot be seen in margins of two decimals.
  const decimals = Math.abs(last.marginUpliftPts) < 0.1 ? 3 : 2;
  const margin = (/** @type {number} */ percent) => format.percent(percent, { decimals });
  /** @type {Record<string, string>} */
  const texts = {
    speedup: factor(inputs.speedup, format),
    atOnce: format.money(report.claim[0].to),
    less: share(shares.timeSaved),
    costReductionCeiling: share(report.costReductionCeiling),
    costReduction: share(report.costReduction),
    breakEvenSpeedup:
      breakEvenSpeedup === null ? messages.chain.noSpeedup : messages.units.factor(format.number(breakEvenSpeedup, 2)),
    adoption: share(last.adoption),
    touched: share(shares.touched),
    effects: share(shares.effects),
    "bounds.scopePoolShareOfContentPct": format.shortPercent(report.bounds.scopePoolShareOfContentPct),
    plSaving: format.money(last.plSaving, { signed: true }),
    marginUpliftPts: format.pointsBeside(last.marginUpliftPts, inputs.visiblePoints),
    marginWithAiPct: margin(last.marginWithAiPct),
    baselineMarginPct: margin(last.baselineMarginPct),
    visible: messages.units.points(format.figure(inputs.visiblePoints, 0), inputs.visiblePoints),
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
export function casesOf(report, { story }) {
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
    hasProgramme: lastOf(report).programmeCost > 0,
    isSlow: inputs.releaseLag > 0 || inputs.amortCurve.filter((weight) => weight > 0).length > 1,
  };
}
