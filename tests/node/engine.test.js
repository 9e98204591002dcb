/** The engine in bare Node: no DOM, no network, the bytes of the module at hand. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { LoadError, loadEngine, Refusal } from "../../dist/engine.js";

const fixtures = new URL("../fixtures/", import.meta.url);
const read = async (name) => JSON.parse(await readFile(new URL(name, fixtures), "utf8"));

/** @type {import("../../www/engine/engine.js").Engine} */
let engine;

before(async () => {
  await assert.rejects(loadEngine(new Uint8Array([1, 2, 3])), (error) => error instanceof LoadError && error.code === "badModule");
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
});

/** Asserts that everything the fixture knows is in the report, to 1e-9 relative. */
function agrees(report, expected, path) {
  for (const [key, value] of Object.entries(expected)) {
    const at = `${path}.${key}`;
    assert.ok(key in report, `${at} is missing`);
    if (value !== null && typeof value === "object") agrees(report[key], value, at);
    else if (typeof value === "number") {
      const slack = Math.max(Math.abs(value) * 1e-9, 1e-12);
      assert.ok(Math.abs(report[key] - value) <= slack, `${at}: ${report[key]} is not ${value}`);
    } else assert.equal(report[key], value, at);
  }
}

test("agrees with every fixture of the reference model", async () => {
  let count = 0;
  for (const file of ["scenarios.json", "random.json"]) {
    const { columns, cases } = await read(file);
    const named = (part, values) => Object.fromEntries(columns[part].map((name, i) => [name, values[i]]));
    for (const { name, inputs, summary, bounds, rows, crossings } of cases) {
      const answer = engine.calculate(inputs);
      agrees(answer, named("summary", summary), name);
      agrees(answer.bounds, named("bounds", bounds), `${name}.bounds`);
      for (const row of rows.map((values) => named("rows", values))) agrees(answer.rows[row.t - 1], row, `${name}.${row.t}`);
      assert.equal(answer.rows.length, rows.at(-1)[columns.rows.indexOf("t")], name);
      for (const [id, span] of Object.entries(named("crossings", crossings))) {
        const [first, last, years] = span ?? [];
        assert.deepEqual(answer.crossings[id], span && { first, last, count: years }, `${name}.${id}`);
      }
      count += 1;
    }
  }
  assert.ok(count >= 540, `${count} cases`);
});

test("gives what is missing the base preset's value", () => {
  const { presets } = engine.catalogue();
  assert.deepEqual(engine.calculate().inputs, presets.base);
  assert.deepEqual(engine.calculate({ speedup: 10 }), engine.calculate({ ...presets.base, speedup: 10 }));
});

test("does not change the request", () => {
  const request = Object.freeze({ speedup: 10, amortCurve: Object.freeze([0.5, 0.5]) });
  engine.calculate(request);
  assert.deepEqual(request, { speedup: 10, amortCurve: [0.5, 0.5] });
});

test("reproduces the changes that the article printed", () => {
  const changes = engine.changes([
    { id: "revenue", kind: "amount", current: 9.56, prior: 9.18 },
    { id: "operatingMargin", kind: "percentage", current: 22.5, prior: 21.1 },
    { id: "subscribers", kind: "amount", current: 277.6, prior: 269.6 },
    { id: "contentSpend", kind: "amount", current: 17.2, prior: 17.0 },
  ]);
  const expected = [4.139433551198257, 1.3999999999999986, 2.9673590504450953, 1.17647058823529];
  assert.deepEqual(
    changes.map(({ value }) => value),
    expected,
  );
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ["percent", "points", "percent", "percent"],
  );
});

test("refuses with every problem, as an error", () => {
  const refused = () => engine.calculate({ speedup: 0.5, horizon: 1000, revenue0: 0 });
  assert.throws(refused, (error) => {
    assert.ok(error instanceof Refusal && error instanceof Error);
    assert.deepEqual(error.problems, [
      { field: "revenue0", code: "belowMinimum", limit: 0.001 },
      { field: "speedup", code: "belowMinimum", limit: 1 },
      { field: "horizon", code: "aboveMaximum", limit: 40 },
    ]);
    return true;
  });
});

test("takes a value at every hard limit and refuses the next one beyond it", () => {
  for (const { id, limits, whole } of engine.catalogue().inputs) {
    for (const [limit, outward, code] of [
      [limits[0], -1, "belowMinimum"],
      [limits[1], 1, "aboveMaximum"],
    ]) {
      assert.equal(engine.calculate({ [id]: limit }).inputs[id], limit);
      const beyond = limit + outward * (whole ? 1 : Math.max(Math.abs(limit) * 1e-9, 1e-9));
      assert.throws(
        () => engine.calculate({ [id]: beyond }),
        ({ problems }) => problems.length === 1 && problems[0].field === id && problems[0].code === code && problems[0].limit === limit,
      );
    }
  }
});

test("answers again after a request that threw inside the module", () => {
  const before = engine.calculate();
  const trap = {
    get speedup() {
      throw new Error("trap");
    },
  };
  for (let i = 0; i < 100; i++) assert.throws(() => engine.calculate(trap), /trap/);
  assert.deepEqual(engine.calculate(), before);
});

test("is one engine however often it is loaded", async () => {
  assert.equal(await loadEngine(), engine);
});
