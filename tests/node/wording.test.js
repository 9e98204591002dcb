/** What stories call their profit, their money and their claim, in sentences of every part, in bare Node. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine } from "../../dist/engine.js";
import { messages as assumptions } from "../../www/texts/en/assumptions.js";
import { createTwin } from "../../www/pages/builder/twin.js";
import { messages as check } from "../../www/texts/en/check.js";
import { messages as evidence } from "../../www/texts/en/evidence.js";
import { messages as csv } from "../../www/texts/en/csv.js";
import { createFormat } from "../../www/base/format.js";
import { deeperFor } from "../../www/texts/en/deeper.js";
import { messagesFor } from "../../www/texts/en/widget.js";
import { messages as missing } from "../../www/texts/en/missing.js";
import { messages as drivers } from "../../www/texts/en/drivers.js";
import { messages as goal } from "../../www/texts/en/goal.js";
import { messages as scenarios } from "../../www/texts/en/scenarios.js";
import { messages as uncertainty } from "../../www/texts/en/uncertainty.js";
import { messages as working } from "../../www/texts/en/working.js";
import { summaryOf } from "../../www/story/summary.js";
import * as pages from "../../www/texts/pages.js";
import { termsOf } from "../../www/texts/en/terms.js";

/** What each measure of profit is called, and the margin of it. */
const MEASURES = {
  operatingIncome: ["operating income", "Operating margin"],
  segmentOperatingIncome: ["segment operating income", "Segment operating margin"],
  adjustedEbitda: ["adjusted EBITDA", "Adjusted EBITDA margin"],
  adjustedOibda: ["adjusted OIBDA", "Adjusted OIBDA margin"],
  // Where a company discloses no profit the reader is asked for this one.
  none: ["operating income", "Operating margin"],
};

const root = new URL("../../", import.meta.url);
const names = (await readdir(new URL("www/stories/", root))).filter((name) => !name.includes("schema"));

/** By file: whose profit, which margin, which money, and whether there is a claim. */
const STORIES = await Promise.all(
  [...names.map((name) => `www/stories/${name}`), "tests/fixtures/story.json"].map(async (path) => {
    const { company, currency, profitMeasure, claim } = JSON.parse(await readFile(new URL(path, root), "utf8"));
    const money = [`${currency.sign} million`, `${currency.code} million`];
    return [path, company.replace("Your company", "your company"), ...MEASURES[profitMeasure], ...money, Boolean(claim)];
  }),
);

test("among the stories are a claim and none, and every measure of profit", () => {
  assert.deepEqual(new Set(STORIES.map((story) => story[6])), new Set([true, false]));
  assert.deepEqual(new Set(STORIES.map((story) => story[2])), new Set(Object.values(MEASURES).map(([profit]) => profit)));
});

let engine;

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
});

async function story(path) {
  const { story: file } = engine.checkStory(JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), "utf8")));
  const story = summaryOf(file, "en", termsOf);
  return { file, words: { ...messagesFor(story), ...deeperFor(story) } };
}

/** Every sentence about the effect on profit. */
function aboutProfit(words) {
  const { terms, chain, savings } = words;
  const { profit } = terms;
  const named = working.names(terms);
  return [
    savings.columns[2],
    chain.chart.steps.books,
    chain.chart.summary("75 %", "1", "2", "2032"),
    chain.left({})[6],
    words.warnings.marginBeyondRevenue,
    words.warnings.pretaxUnlikeOperating,
    words.inputs.operatingIncome0,
    assumptions.abouts(terms).operatingIncome0,
    drivers.outputs(terms).plSaving("2032"),
    goal.outputs(profit).plSaving,
    goal.goals.plSaving("in 2032", "1", profit),
    goal.targets.plSaving("in 2032", "1", profit),
    goal.stands.plSaving("in 2032", "1", profit),
    goal.best.plSaving("in 2032", profit),
    scenarios.start.about(profit),
    scenarios.start.figures("2025", ["1", "2", "3", "4"], "N1", profit),
    scenarios.results.plSaving(2032, profit),
    uncertainty.last.plSaving("2032", profit),
    uncertainty.file.plSaving(profit),
    named.plSaving,
    named.operatingIncome0,
    check.headline.saving(profit, 2032),
  ];
}

test("every sentence about a profit calls it what the story calls it", async () => {
  for (const [path, , profit] of STORIES) {
    const { words } = await story(path);
    for (const sentence of aboutProfit(words)) {
      assert.ok(sentence.toLowerCase().includes(profit.toLowerCase()), `${path}: ${sentence}`);
      const rest = sentence.toLowerCase().replaceAll(profit.toLowerCase(), "");
      assert.doesNotMatch(rest, /operating|ebitda|oibda|\$|undefined/u, `${path}: ${sentence}`);
    }
  }
});

test("every margin is of that profit", async () => {
  for (const [path, , , margin] of STORIES) {
    const { words } = await story(path);
    const named = working.names(words.terms);
    for (const title of [
      words.charts.margin.title,
      named.baselineMarginPct,
      named.marginWithAiPct,
      evidence.backcast.tables(words.terms).margin,
    ]) {
      assert.ok(title.startsWith(margin), `${path}: ${title}`);
    }
  }
});

test("the answer as markup names the company, its profit and its money", async () => {
  for (const [path, company, profit, margin, money] of STORIES) {
    const { file } = await story(path);
    // What is not disclosed is entered here, as a reader would.
    const inputs = Object.fromEntries(
      Object.entries(file.presets.base).map(([id, value]) => [id, value ?? engine.catalogue().presets.base[id]]),
    );
    const presets = { ...file.presets, base: inputs };
    const settings = { story: file.id, preset: "base", view: "full", theme: "", locale: "en-GB", inputs, locked: [] };
    const twin = createTwin({ file: { ...file, presets }, settings, engine, base: "", words: pages });
    assert.ok(twin.sentence.includes(`${company}’s ${profit}`), twin.sentence);
    assert.ok(twin.sentence.includes(money[0]), twin.sentence);
    assert.ok(twin.image.text.includes(`Line chart: ${margin}, change in points`), twin.image.text);
  }
});

test("money is in the currency of the story: its sign on the page, its code in files", async () => {
  for (const [path, , , , millions, fileMillions] of STORIES) {
    const { words } = await story(path);
    const { terms } = words;
    assert.equal(words.suffixes.millions, millions, path);
    assert.equal(words.suffixes.millionsPerYear, `${millions} / year`, path);
    for (const title of [
      words.savings.title,
      words.chain.chart.title("2032", true),
      scenarios.lines.cash.title(terms.millions),
      evidence.backcast.charts.title(terms.millions),
      evidence.backcast.tables(terms).revenue,
    ]) {
      assert.ok(title.endsWith(`, ${millions}`), `${path}: ${title}`);
    }
    assert.equal(csv.units(terms.fileMillions).millions, fileMillions, path);
    assert.equal(csv.units(terms.fileMillions).millionsPerYear, `${fileMillions} a year`, path);
    assert.equal(drivers.tenPercent.file.units(terms).millions, fileMillions, path);
  }
});

test("a company stands within a sentence as one writes it there", async () => {
  for (const [path, company] of STORIES) {
    const { file, words } = await story(path);
    assert.equal(words.terms.company, company, path);
    assert.ok(missing.title(file.company).includes(`worth to ${company} can`), path);
    assert.ok(check.story(file.company, "Base").includes(`about ${company};`), path);
    assert.ok(evidence.record.about(file.company).includes(`What ${company} reported`), path);
  }
});

test("only a claim is quoted, and said to be one", async () => {
  const cases = { isNaive: false, isMixed: false, hasBreakEven: true, hasUpfront: false };
  const claim = { ...cases, isClaim: true, isFaster: true };
  const faster = { ...cases, isClaim: false, isFaster: true };
  const none = { ...cases, isClaim: false, isFaster: false };
  for (const [path, , , , , , hasClaim] of STORIES) {
    const { words } = await story(path);
    const { chain } = words;
    assert.equal(chain.title("10×", claim), "From “10× faster” to the margin");
    assert.equal(chain.title("4×", faster), "From 4× faster to the margin");
    assert.equal(chain.title("1×", none), "From no speed-up to the margin");
    assert.match(chain.steps(claim)[0].join(" "), /^“\{speedup\} faster” .* The claim was made of a single sequence\.$/u);
    for (const other of [faster, none]) {
      const said = [...chain.steps(other).flat(), chain.chart.title("2032", false), chain.chart.start("75 %", false)];
      assert.doesNotMatch(said.join(" "), /claim|“/u, path);
    }
    assert.doesNotMatch(chain.steps(none)[0].join(" "), /1\/|faster|0 % less/u);
    assert.equal(chain.chart.start("90 %", true), "The claim, taken at its word");
  }
});

test("“even” stands only before what is more than is set", async () => {
  const { words } = await story(STORIES[0][0]);
  const said = (isMore) => words.chain.taken("10×", "43.9 %", "+0.03 points", "2032", isMore);
  assert.equal(said(true), "Even “10× faster” makes the work only 43.9 % cheaper: +0.03 points of margin in 2032.");
  assert.equal(said(false), "“10× faster” makes the work only 43.9 % cheaper: +0.03 points of margin in 2032.");
});

test("one year is a year", async () => {
  const { words } = await story(STORIES[0][0]);
  const format = createFormat("en-GB", "$", words.units);
  for (const unit of ["years", "wholeYears"]) {
    assert.equal(format.input({ unit }, 1), "1 year", unit);
    assert.equal(format.input({ unit }, 7), "7 years", unit);
    assert.equal(goal.difference[unit]("1", true, "$"), "1 year more", unit);
  }
  assert.equal(format.input({ unit: "years" }, 1.5), "1.5 years");
});
