/** Stories, checked in bare Node: whatever the input, nothing is thrown and nothing is half read. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine, Refusal } from "../../dist/engine.js";

const stories = new URL("../../www/stories/", import.meta.url);
const read = async (name) => JSON.parse(await readFile(new URL(name, stories), "utf8"));

/** @type {import("../../www/engine/engine.js").Engine} */
let engine;

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
});

test("every story of the project is read whole, without a problem that matters", async () => {
  const names = (await readdir(stories)).filter((name) => !name.includes("schema"));
  assert.ok(names.length >= 6, `${names.length} stories`);
  for (const name of names) {
    const file = await read(name);
    const { story, problems } = engine.checkStory(file);
    assert.deepEqual(problems.filter(({ fatal }) => fatal), [], name);
    assert.equal(story.id, file.id);
    assert.deepEqual(story.figures, file.figures, name);
    // What may be left out is read as empty.
    const texts = Object.fromEntries(Object.entries(file.texts).map(([language, own]) => [language, { claims: {}, ...own }]));
    assert.deepEqual(story.texts, texts, name);
  }
});

test("a problem is named by its path, its code and whether it is fatal", async () => {
  const file = await read("netflix-q2-2025.json");
  file.figures[2].current = "277.6";
  file.sources[0].url = "javascript:alert(1)";
  const { story, problems } = engine.checkStory(file);
  assert.equal(story, null);
  assert.deepEqual(problems.filter(({ fatal }) => fatal), [
    { path: "figures[2].current", code: "notANumber", limit: null, fatal: true },
    { path: "sources[0].url", code: "badLink", limit: null, fatal: true },
  ]);
});

test("never throws, whatever it is given", () => {
  const circular = {};
  circular.self = circular;
  const deep = Array.from({ length: 100_000 }).reduce((inner) => [inner], null);
  const throwing = {
    get version() {
      throw new Error("no");
    },
  };
  const proxy = new Proxy({}, { ownKeys: () => assert.fail(), get: () => assert.fail() });
  const hostile = [
    undefined, null, true, 0, Number.NaN, 10n, "", "{}", Symbol("story"), () => {}, [], {}, new Date(), new Map([["version", 1]]),
    new Uint8Array(8), circular, deep, throwing, proxy, Object.create(null), JSON.parse('{"__proto__": {"version": 1}}'),
    { version: 1, figures: { length: 1e9 } }, new Array(1e6), "x".repeat(1e6),
  ];
  for (const value of hostile) {
    const { story, problems } = engine.checkStory(value);
    assert.equal(story, null);
    assert.ok(problems.length > 0 && problems.some(({ fatal }) => fatal));
    assert.ok(problems.every(({ path, code }) => typeof path === "string" && /^[a-zA-Z]+$/.test(code)));
  }
});

test("what stands in a prototype is not read, and no prototype is touched", () => {
  const { story } = engine.checkStory(Object.create({ version: 1, id: "inherited" }));
  assert.equal(story, null);
  assert.equal({}.version, undefined);
});

test("what a company reported is followed from a year earlier, over twelve months and from end to end", async () => {
  const { series } = await read("netflix-q2-2025.json");
  const history = engine.history({ series });
  assert.equal(history.length, series.length);
  const { points } = history.find(({ id }) => id === "revenue");
  const quarter = points.find(({ period }) => period === "Q2 2025");
  assert.equal(quarter.change.value, 15.899222851858564);
  assert.equal(quarter.change.kind, "percent");
  assert.equal(points.find(({ period }) => period === "Q4 2025").trailing, 45183.036);
  const { growth } = history.find(({ id }) => id === "annualRevenue");
  assert.deepEqual([growth.from, growth.to, growth.years], ["2019", "2025", 6]);
  assert.ok(Math.abs(growth.annualPct - 14.400231876069958) < 1e-9);
});

test("growth started from an earlier year is held against what was reported since", async () => {
  const { base } = await read("netflix-q2-2025.json");
  const { rows, assumed, reported } = engine.backcast({ base, from: 2019 });
  assert.deepEqual(rows.map(({ year }) => year), [2020, 2021, 2022, 2023, 2024, 2025]);
  assert.deepEqual(assumed, { revenue: 0.09, contentCash: 0.08 });
  assert.ok(Math.abs(reported.revenue - 0.14400231876069958) < 1e-11);
  assert.ok(rows.at(-1).revenueErrorPct < -25 && rows.at(-1).marginErrorPts < -16);
  assert.throws(() => engine.backcast({ base, from: 2025 }), Refusal);
  assert.throws(() => engine.history({ series: [{ id: "x" }] }), Refusal);
});
