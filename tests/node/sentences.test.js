/** Every sentence around the answer, read for ten thousand states: its grammar, its numbers, and whether it agrees with the others. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine } from "../../dist/engine.js";
import { marginChart } from "../../www/view/margin.js";
import { savingsChart } from "../../www/view/savings.js";
import { chainSteps } from "../../www/view/chain.js";
import { createFormat } from "../../www/base/format.js";
import { deeperFor } from "../../www/texts/en/deeper.js";
import { messagesFor } from "../../www/texts/en/widget.js";
import { messages as uncertainty } from "../../www/texts/en/uncertainty.js";
import { asSetParts, besideParts, headlineParts, inShortParts, moneyParts, perspectiveText, rareSide } from "../../www/view/answer.js";
import { summaryOf } from "../../www/story/summary.js";
import { termsOf } from "../../www/texts/en/terms.js";
import { stepNames, waterfall } from "../../www/view/waterfall.js";
import { random, stateOf } from "../tools/states.js";

const STATES = 10_000;

/** Enough for a range, few enough for ten thousand states. */
const DRAWS = 120;

const MINUS = "\u2212";

let engine;
/** @type {any[]} */
let speakers;

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
  const names = ["netflix-q2-2025", "paramount-fy2024", "blank"];
  speakers = await Promise.all(
    names.map(async (name) => {
      const file = JSON.parse(await readFile(new URL(`../../dist/stories/${name}.json`, import.meta.url), "utf8"));
      const { story: checked } = engine.checkStory(file);
      const story = summaryOf(checked, "en", termsOf);
      const messages = { ...messagesFor(story), ...deeperFor(story) };
      const catalogue = engine.catalogue();
      const format = createFormat("en-GB", story.currency, messages.units);
      return { story, messages, catalogue, format, file: checked };
    }),
  );
});

const textOf = (parts) => parts.map((part) => (typeof part === "string" ? part : part.strong)).join("");

/** The number a text prints, in the unit of the engine; `undefined` for a text that only says “less than”. */
function numberIn(text) {
  if (/less than|none|all |fewer|more than|nothing/u.test(text)) return undefined;
  const found = /(?<sign>[+\u2212])?[^\d\u2212+]*(?<digits>[\d,]+(?:\.\d+)?)(?<unit>.*)/u.exec(text);
  assert.ok(found, text);
  const { sign, digits, unit } = found.groups;
  const decimals = (digits.split(".")[1] ?? "").length;
  const factor = /billion/u.test(unit) ? 1000 : 1;
  const size = Number(digits.replaceAll(",", "")) * factor;
  return { value: sign === MINUS ? -size : size, step: factor * 10 ** -decimals, isSigned: sign !== undefined };
}

/** What the engine says of the field that a part opens. */
function exactOf({ field, year }, { report, futures }) {
  if (field.startsWith("futures.prob")) return futures[field.slice("futures.".length)] * 1000;
  if (field.startsWith("futures.")) {
    const [, series, statistic] = field.split(".");
    return futures.last[series][statistic];
  }
  const row = report.rows.find((row) => row.year === year);
  return row && field in row ? row[field] : report[field];
}

/** What no sentence may contain. */
const FORBIDDEN = [
  [/NaN|undefined|null|Infinity|\[object/u, "something that is no word"],
  [/(?<![\d.,])1\u00a0?\s?(?:years|points|futures\b)/u, "one of several"],
  [/[<>]/u, "a sign in place of a word"],
  [/[+\u2212-]\s*[+\u2212-](?=[\d$€<])/u, "two signs"],
  [/\u2212[$€][\d.,]+ (?:million|billion)[^.]* (?:is|are) (?:saved|lost)/u, "a negative amount that is saved"],
  [/ {2}|\s[.,;]|\.\.|,\./u, "a slip of spacing or points"],
  [/loss of (?:a loss|\u2212)|cost of \u2212|falls? by \u2212/u, "a double negative"],
  [/\b(\w+) \1\b/iu, "a word said twice"],
];

function clean(text, where) {
  for (const [pattern, what] of FORBIDDEN) assert.ok(!pattern.test(text), `${where}: ${what} in “${text}”`);
  assert.match(text, /^["“\p{Lu}\d]/u, `${where} begins as a sentence does: “${text}”`);
  assert.match(text, /[.?]$/u, `${where} ends as a sentence does: “${text}”`);
}

/** Each step leaves what the engine says, and prints it; nothing grows before costs and incentives come in. */
function checkSteps(steps, { rows, claim }, where) {
  const last = rows.at(-1);
  assert.equal(steps.length, 8);
  const left = steps.map((step) => step.left);
  assert.deepEqual([left[0], left[4], left[5], left[6], left[7]], [claim[0].to, last.grossSaving, last.contentSaving, last.plSaving, last.plSaving].map((value) => value + 0), where);
  for (let i = 1; i < 5; i += 1) assert.ok(left[i] <= left[i - 1] * (1 + 1e-12), `${where}: step ${i + 1} leaves more than the one before`);
  steps.forEach(({ says, number, unit, left: exact }, i) => {
    const printed = numberIn(number);
    const expected = i === 7 ? last.marginUpliftPts : i < 6 ? Math.abs(exact) : exact;
    assert.ok(Math.abs(printed.value - expected) <= (printed.step / 2) * (1 + 1e-9), `${where}: “${number}” for ${expected}`);
    assert.ok(unit && textOf(says).split(/\s+/u).length <= 35, `${where}: “${textOf(says)}”`);
  });
  // What is lost is called a loss.
  assert.equal(/extra cash is spent/u.test(textOf(steps[5].says)), last.contentSaving < 0, where);
  assert.equal(/extra spending/u.test(steps[5].unit), last.contentSaving < 0, where);
}

test("every printed number is the engine's, rounded; every sentence reads well; none contradicts another", () => {
  const next = random(20261125);
  let losses = 0;
  let rare = 0;
  for (let i = 0; i < STATES; i += 1) {
    const speaker = speakers[i % 8 === 7 ? 1 + (i % 2) : 0];
    const { messages, format } = speaker;
    const state = stateOf(next, speaker);
    const { inputs, ranges, seed, together, distribution } = state;
    const report = engine.calculate(inputs);
    const futures = engine.simulate({ ...inputs, ranges, seed, together, distribution, draws: DRAWS });
    const results = { report, futures };
    const moment = { ...results, state, author: state, authorsFutures: futures, changes: [] };
    const where = `state ${i}`;

    const headline = headlineParts(results, speaker);
    const inShort = inShortParts(results, speaker);
    const beside = besideParts(results, speaker);
    const money = moneyParts(results, speaker);
    const steps = chainSteps(report, speaker);
    const chain = steps.flatMap(({ says, why }) => [says, why]);
    const [savings, margin] = [savingsChart(speaker), marginChart(speaker)];
    const texts = [
      ...[headline, beside, money, ...chain].map(textOf),
      `In short: ${textOf(inShort)}`,
      ...(futures.perspective ? [perspectiveText(results, speaker)] : []),
      savings.summary(moment),
      margin.summary(moment),
      waterfall(speaker).summary(moment),
      messages.chain.title(format.input({ unit: "factor" }, inputs.speedup), { isClaim: false, isFaster: inputs.speedup > 1 }).concat("."),
      ...report.warnings.map(({ code }) => messages.warnings[code]),
      uncertainty.method(format.number(DRAWS, 0), distribution),
    ];
    for (const text of texts) clean(text, where);
    for (const name of stepNames(report, speaker)) assert.ok(name, where);

    for (const part of [headline, inShort, beside, money, ...chain].flat()) {
      // Text that names a year or says that there is one is compared with the report below.
      if (typeof part === "string" || !part.field || /Year|payback/u.test(part.field)) continue;
      const exact = exactOf(part, results);
      const printed = typeof exact === "number" ? numberIn(part.strong) : undefined;
      if (!printed) continue;
      const isShare = /adoption|costReduction|Share/u.test(part.field) && Math.abs(exact) <= 1;
      const expected = isShare ? exact * 100 : exact;
      const isEstimate = part.field.startsWith("futures.");
      const name = part.field.split(".")[1];
      const error = part.field.startsWith("futures.prob")
        ? (futures.errors[name] ?? 0) * 1000
        : isEstimate
          ? (futures.last[name][{ p05: "errorOfP05", p50: "errorOfP50", p95: "errorOfP95", mean: "errorOfMean" }[part.field.split(".")[2]]] ?? 0)
          : 0;
      // Half a step of the last digit; an estimate may be in steps of up to ten times its error.
      const slack = Math.max(printed.step / 2, isEstimate ? error * 5.01 : 0, Math.abs(expected) * (isEstimate ? 0.051 : 0)) * (1 + 1e-9) + 1e-9;
      const size = printed.isSigned ? printed.value - expected : Math.abs(printed.value) - Math.abs(expected);
      assert.ok(Math.abs(size) <= slack, `${where}: “${part.strong}” for ${part.field} = ${expected}`);
      if (printed.isSigned && printed.value !== 0) assert.equal(Math.sign(printed.value), Math.sign(expected), `${where}: ${part.strong}`);
    }

    checkSteps(steps, report, where);

    // The answer lies inside its own range, in print as well.
    const { p05, p50, p95 } = futures.last.marginUpliftPts;
    assert.ok(p05 <= p50 && p50 <= p95, where);
    assert.equal(rareSide(moment), 0, where);
    const answer = textOf(headline);
    assert.equal(/ adds /u.test(answer), futures.last.plSaving.p50 > 0, `${where}: ${answer}`);
    assert.equal(/ takes /u.test(answer), futures.last.plSaving.p50 < 0, `${where}: ${answer}`);
    // A reader takes it in at a glance: 25 words, and an amount of two digits.
    assert.ok(answer.split(/\s+/u).length <= 25, `${where}: ${answer}`);
    const amount = headline.find(({ field }) => field === "futures.plSaving.p50")?.strong ?? "";
    assert.match(amount, /^\D*(?:\d(?:\.\d)?|\d\d|\d+0+|\d,\d00)\D*$/u, `${where}: ${amount}`);
    assert.equal(perspectiveText(results, speaker) === "", futures.perspective === null, where);

    // A number printed beside a threshold is on the same side of it as the exact number.
    const last = report.rows.at(-1);
    const asSet = textOf(asSetParts(results, speaker));
    const threshold = Number(inputs.visiblePoints);
    const points = asSetParts(results, speaker).find((part) => part.field === "marginUpliftPts");
    if (points) {
      const size = Math.abs(numberIn(points.strong).value);
      assert.equal(size < threshold, Math.abs(last.marginUpliftPts) < threshold, `${where}: “${points.strong}” against ${threshold}`);
    }
    const { visibleGain, visibleCost, materialGain, materialCost } = report.crossings;
    assert.equal(/too small to see/u.test(asSet), !visibleGain && !visibleCost, `${where}: ${asSet}`);
    assert.equal(/In no year is it material/u.test(asSet), !materialGain && !materialCost, `${where}: ${asSet}`);
    assert.equal(/The cost is large enough/u.test(asSet), Boolean(visibleCost), `${where}: ${asSet}`);
    assert.equal(/gain of/u.test(asSet), last.plSaving > 0, `${where}: ${asSet}`);
    const paid = textOf(money);
    assert.equal(/no money is ever out of pocket/u.test(paid), report.lowestCash === 0, `${where}: ${paid}`);
    assert.equal(/does not come back/u.test(paid), report.paybackYears === null, `${where}: ${paid}`);
    if (last.plSaving < 0) losses += 1;
    if (visibleGain || visibleCost) rare += 1;
  }
  // The states must have been of all kinds, or the test says little.
  assert.ok(losses > STATES / 10, `${losses} losses`);
  assert.ok(rare > STATES / 20, `${rare} beyond the threshold`);
});
