/** The words and the numbers of what the article claims, in bare Node. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine, Refusal } from "../../dist/engine.js";
import { messages } from "../../www/texts/en/claims.js";

const json = async (path) => JSON.parse(await readFile(new URL(`../../www/${path}`, import.meta.url), "utf8"));
const near = (actual, expected) => Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);

/** @type {import("../../www/engine/engine.js").Engine} */
let engine;
let studies;

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
  studies = await json("panels/evidence/studies.json");
});

test("every estimate has its words, and no words are left over", () => {
  assert.deepEqual(studies.map(({ id }) => id).sort(), Object.keys(messages.studies.said).sort());
  for (const { id, grade, saving } of studies) {
    const { who, said, scope } = messages.studies.said[id];
    assert.ok(/\d{4}$/.test(who) && said.endsWith(".") && scope.endsWith("."), id);
    assert.ok(messages.studies.grades[grade], id);
    if (saving) assert.ok(messages.studies.of[saving.of]("10 %").startsWith("10 % of"), id);
  }
});

test("every number that can be typed has its words, and the engine knows it", () => {
  const fields = [
    [engine.title({ made: "anyway" }).assumed, { ...messages.title.fields, speedup: undefined }],
    [engine.stakes().assumed, { ...messages.work.fields, ...messages.copyright.fields }],
  ];
  for (const [assumed, words] of fields) {
    const known = Object.keys(words).filter((id) => words[id]);
    assert.deepEqual(assumed.map(({ id }) => id).sort(), known.sort());
  }
  assert.deepEqual(Object.keys(messages.title.rows).sort(), Object.keys(engine.title({ made: "anyway" })).filter((id) => id !== "assumed").sort());
});

test("one job is a job, and none is no saving", () => {
  const { jobs, hours } = messages.work;
  assert.deepEqual(["<1", "1", "12", "1,743"].map(jobs), [
    "less than 1 full-time job",
    "1 full-time job",
    "12 full-time jobs",
    "1,743 full-time jobs",
  ]);
  assert.deepEqual(["<1", "1", "2"].map(hours), ["less than 1 hour", "1 hour", "2 hours"]);
  assert.equal(messages.copyright.works("1"), "1 work");
  assert.equal(messages.copyright.works("3,012"), "3,012 works");
  const none = engine.stakes({ speedup: 1 }).work;
  assert.equal(none.jobs, 0);
  assert.ok(messages.work.none("2032").includes("no labour"));
});

test("the tally counts every claim and reads well with one", () => {
  const { tally } = messages.claims;
  assert.equal(
    tally({ right: 6, imprecise: 4, wrong: 6, cannotBeKnown: 8 }),
    "24 claims: 6 right, 4 imprecise, 6 wrong and 8 that cannot be known.",
  );
  assert.ok(tally({ right: 1, imprecise: 0, wrong: 0, cannotBeKnown: 0 }).startsWith("1 claim: "));
});

test("a percentage at face value is the bound times the percentage, whatever the inputs", () => {
  for (const inputs of [{}, { contentCash0: 5000, revenue0: 12345 }, { vfxShare: 0.2, producedShare: 1 }]) {
    const { bounds } = engine.calculate(inputs);
    for (const { saving } of studies.filter((study) => study.saving)) {
      for (const percent of saving.percent) {
        const { marginPts, whole, saving: amount } = engine.faceValue({ ...inputs, of: saving.of, percent });
        assert.ok(near(amount, (whole * percent) / 100));
        if (saving.of === "content") assert.ok(near(marginPts, bounds.marginPtsPerOnePercentOfContentCash * percent));
        if (saving.of === "effects") assert.ok(near(marginPts, (bounds.marginPtsIfWholePoolVanished * percent) / 100));
      }
    }
  }
});

test("what the claims set is taken beside every preset", async () => {
  const { story } = engine.checkStory(await json("stories/netflix-q2-2025.json"));
  const set = story.claims.filter(({ inputs }) => inputs);
  assert.ok(set.length >= 6);
  for (const preset of Object.values(story.presets)) {
    for (const { id, inputs } of set) {
      const { rows } = engine.calculate({ ...preset, ...inputs });
      assert.ok(Number.isFinite(rows.at(-1).marginUpliftPts), id);
    }
  }
});

test("a title, jobs and face values that cannot be calculated are refused", () => {
  assert.throws(() => engine.title({}), Refusal);
  assert.throws(() => engine.stakes({ yearlyCost: 0 }), Refusal);
  assert.throws(() => engine.faceValue({ of: "content", percent: 101 }), Refusal);
});
