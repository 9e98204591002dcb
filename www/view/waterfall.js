/**
 * The picture of the claim chain: what falls away at each step, in money of the last year.
 *
 * @import { Report } from "../../target/wasm/engine.js"
 * @import { Speaker } from "./chain.js"
 * @import { Kind } from "./chart.js"
 */

import { besideAuthor } from "./author.js";
import { casesOf, lastOf } from "./chain.js";

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

/**
 * What the steps of the waterfall are called, in their order.
 *
 * @param {Report} report
 * @param {Speaker} speaker
 */
export function stepNames(report, speaker) {
  const { start, steps, stepsOfLoss } = speaker.messages.chain.chart;
  const less = speaker.format.shortShare(report.shares.timeSaved);
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
    labels: ({ report }) => {
      const { plSaving, marginUpliftPts } = lastOf(report);
      const points = format.pointsBeside(marginUpliftPts, Number(report.inputs.visiblePoints));
      const answer = words.answer(format.money(plSaving, { signed: true }), points);
      return [...words.groups, answer, words.author, ...stepNames(report, context)];
    },
    request: besideAuthor,
    summary: ({ report }) => {
      const { claim, shares } = report;
      const { year, plSaving } = lastOf(report);
      return words.summary(
        format.shortShare(shares.timeSaved),
        format.money(claim[0].to),
        format.money(plSaving),
        String(year),
      );
    },
    table: ({ report }) => ({
      head: words.columns,
      rows: report.claim.map(({ id, to, change }, i) => {
        const text = format.number(to, 1);
        const left = LEFT[id] ? { text, field: LEFT[id], year: lastOf(report).year } : text;
        return [stepNames(report, context)[i], format.number(change, 1), left];
      }),
    }),
  };
}
