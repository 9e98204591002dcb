/** What the engine calculates beyond the answer, in bare Node: futures, drivers, goals, maps and workings. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine, Refusal } from "../../dist/engine.js";

const read = async (name) => JSON.parse(await readFile(new URL(`../fixtures/${name}`, import.meta.url), "utf8"));
const near = (actual, expected, message) =>
  assert.ok(Math.abs(actual - expected) <= Math.max(Math.abs(expected) * 1e-9, 1e-12), `${message}: ${actual} is not ${expected}`);

/** @type {import("../../www/engine/engine.js").Engine} */
let engine;

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
});

/** Asserts that everything the reference model knows is in the answer. */
function agrees(actual, expected, path) {
  if (expected !== null && typeof expected === "object") {
    for (const [key, value] of Object.entries(expected)) agrees(actual[key], value, `${path}.${key}`);
  } else if (typeof expected === "number") near(actual, expected, path);
  else assert.equal(actual, expected, path);
}

test("simulates futures as the reference model does, 10,000 of them by default", async () => {
  const { futures } = await read("futures.json");
  assert.ok(futures.length >= 50);
  for (const { name, inputs, request, ...expected } of futures) {
    agrees(engine.simulate({ ...inputs, ...request }), expected, name);
  }
  const byDefault = engine.simulate();
  assert.deepEqual([byDefault.draws, byDefault.years.length, byDefault.samples.length], [10_000, 7, 20]);
  agrees(byDefault.last, futures.find(({ name }) => name === "base_by_default").last, "by default");
});

test("shares out the variance as the reference model does", async () => {
  for (const { name, inputs, request, rows } of await read("variance.json")) {
    const { rows: shares } = engine.variance({ ...inputs, ...request });
    assert.deepEqual(shares.map(({ input }) => input), rows.map(({ input }) => input), name);
    rows.forEach((row, i) => {
      // A share is a part of one, and known no better than one is.
      for (const field of ["firstOrder", "firstOrderError", "total", "totalError"]) {
        assert.ok(Math.abs(shares[i][field] - row[field]) <= 1e-9, `${name} ${row.input} ${field}`);
      }
    });
  }
});

test("finds the usual moves of the margin that the reference model finds", async () => {
  const { usualMoves } = await read("history.json");
  const { base } = JSON.parse(await readFile(new URL("../../www/stories/netflix-q2-2025.json", import.meta.url), "utf8"));
  agrees(engine.usualMoves({ base }), usualMoves, "moves");
  assert.equal(engine.usualMoves({ base: [] }), null);
});

test("gives the same futures for the same seed, and others for another", () => {
  const request = { speedup: 10, draws: 500, seed: 7 };
  assert.deepEqual(engine.simulate(request), engine.simulate(request));
  assert.equal(engine.simulate(request).seed, 7);
  assert.notDeepEqual(engine.simulate({ ...request, seed: 8 }).last, engine.simulate(request).last);
});

test("puts the quantiles of every year in order", () => {
  for (const { p05, p25, p50, p75, p95 } of engine.simulate({ draws: 999, horizon: 15 }).years) {
    const quantiles = [p05, p25, p50, p75, p95];
    assert.deepEqual(quantiles, quantiles.toSorted((a, b) => a - b));
  }
});

test("without a range in use every future is the projection itself", () => {
  const ranges = Object.fromEntries(engine.catalogue().inputs.filter(({ uncertainty }) => uncertainty).map(({ id }) => [id, null]));
  const futures = engine.simulate({ draws: 50, ranges });
  engine.calculate().rows.forEach(({ marginUpliftPts, marginWithAiPct, year }, i) => {
    const { year: own, marginP05Pct, marginP50Pct, marginP95Pct, ...quantiles } = futures.years[i];
    assert.equal(own, year);
    for (const quantile of Object.values(quantiles)) assert.equal(quantile, marginUpliftPts);
    for (const margin of [marginP05Pct, marginP50Pct, marginP95Pct]) near(margin, marginWithAiPct, `${year}`);
  });
});

test("refuses nonsense about futures with every problem", () => {
  const nonsense = { draws: 0, seed: -1, ranges: { speedup: [5, 2], horizon: [1, 2], vfxShare: [0.1] }, spedup: 3 };
  assert.throws(
    () => engine.simulate(nonsense),
    (error) => {
      assert.ok(error instanceof Refusal);
      const named = error.problems.map(({ field, code }) => `${field} ${code}`);
      assert.ok(named.includes("draws belowMinimum") && named.includes("seed belowMinimum"), String(named));
      assert.ok(named.includes("spedup unknownField"), String(named));
      return true;
    },
  );
  assert.throws(
    () => engine.simulate({ ranges: { speedup: [5, 2], horizon: [1, 2], vfxShare: [0.1] } }),
    ({ problems }) => {
      assert.deepEqual(new Set(problems.map(({ field, code }) => `${field} ${code}`)), new Set(["ranges.horizon unknownField", "ranges.speedup reversed", "ranges.vfxShare notANumber"]));
      return true;
    },
  );
});

test("ranks the drivers as the reference model does", async () => {
  const { tornado } = await read("exploration.json");
  const { cases } = await read("scenarios.json");
  for (const { scenario, base, rows } of tornado) {
    const drivers = engine.sensitivity(cases.find(({ name }) => name === scenario).inputs);
    near(drivers.base, base, scenario);
    assert.deepEqual(drivers.rows.map(({ input }) => input), rows.map(({ input }) => input), scenario);
    rows.forEach((row, i) => {
      for (const end of ["low", "high", "atLow", "atHigh", "span"]) near(drivers.rows[i][end], row[end], `${scenario} ${row.input} ${end}`);
    });
  }
});

test("finds what ten percent more of an input does to the output that is asked for", () => {
  const { elasticities } = engine.sensitivity({ output: "npv" });
  const { npv, inputs } = engine.calculate();
  for (const { input, base, plusTenPercent, change } of elasticities) {
    assert.equal(base, npv);
    if (plusTenPercent === null) continue;
    assert.equal(plusTenPercent, engine.calculate({ [input]: inputs[input] * 1.1 }).npv, input);
    near(change, plusTenPercent - npv, input);
  }
});

test("answers goals as the reference model, and the answer reaches the goal", async () => {
  const { presets } = engine.catalogue();
  for (const { scenario, input, output, target, kind, value, best } of await read("goals.json")) {
    const answer = engine.solve({ ...presets[scenario], input, output, target });
    const named = `${scenario} ${input} ${output}`;
    assert.equal(answer.kind, kind, named);
    near(answer.best, best, named);
    if (kind === "impossible") assert.equal(answer.value, null);
    else near(answer.value, value, named);
    if (kind !== "value") continue;
    const report = engine.calculate({ ...presets[scenario], [input]: answer.value });
    const reached = report[output] ?? report.rows.at(-1)[output];
    assert.ok(output === "paybackYears" ? reached <= target : reached >= target, `${named}: ${reached}`);
  }
});

test("says what goals can be set for, and refuses a target that an output can never have", () => {
  const { rows } = engine.calculate({ horizon: 9 });
  const targets = new Map(engine.targets({ horizon: 9 }).map(({ output, ...target }) => [output, target]));
  assert.deepEqual(targets.get("marginUpliftPts").current, rows.at(-1).marginUpliftPts);
  assert.deepEqual(targets.get("visibleYear").usual, rows.at(-1).year);
  assert.deepEqual(targets.get("paybackYears").usual, 5);
  assert.throws(
    () => engine.targets({ output: "marginUpliftPts", target: 100.5 }),
    ({ problems }) => assert.deepEqual(problems, [{ field: "target", code: "aboveMaximum", limit: 100 }]) ?? true,
  );
  // What a reader has typed may be no number at all.
  assert.throws(() => engine.targets({ output: "npv", target: Number.NaN }), Refusal);
});

test("finds for each input alone what it finds for one", () => {
  const goal = { output: "npv", target: 50 };
  const { rows, nearest } = engine.solveAlone(goal);
  assert.ok(rows.length > 10 && rows.some(({ kind }) => kind === "value"));
  for (const { input, now, ...solution } of rows) assert.deepEqual(solution, engine.solve({ ...goal, input }), `${input} from ${now}`);
  const best = Math.max(...rows.map((row) => row.best));
  assert.equal(rows.find(({ input }) => input === nearest).best, best);
});

test("tells how far two sets of inputs lie from each other", () => {
  const differences = engine.differences({ inputs: { speedup: 10 }, reference: {} });
  const [one, other] = [engine.calculate({ speedup: 10 }), engine.calculate()];
  assert.equal(differences.npv, one.npv - other.npv);
  assert.equal(differences.netCash, one.rows.at(-1).netCash - other.rows.at(-1).netCash);
  assert.equal(differences.materialityYear, null);
});

test("begins the futures in the base year", () => {
  const { baseYear, years } = engine.simulate({ draws: 50 });
  const [{ baselineMarginPct }] = engine.calculate().rows;
  assert.equal(baseYear.year, years[0].year - 1);
  assert.deepEqual([baseYear.p05, baseYear.p50, baseYear.marginP50Pct], [0, 0, baselineMarginPct]);
});

test("draws a frontier whose line is where the goal is only just met", () => {
  const request = { speedup: 10, x: "adoptionMax", y: "vfxShare", output: "marginUpliftPts", target: 0.08 };
  const map = engine.frontier(request);
  assert.ok(map.reached.some((column) => column.includes(true)) && map.reached.some((column) => column.includes(false)));
  const met = map.line.filter(({ y }) => y !== null);
  assert.ok(met.length > 3);
  for (const { x, y } of met) {
    near(engine.calculate({ speedup: 10, adoptionMax: x, vfxShare: y }).rows.at(-1).marginUpliftPts, 0.08, `at ${x}`);
  }
});

test("shows a working whose parts come to its result", () => {
  const { formula, terms, value, unit } = engine.working({ field: "contentSaving", year: 2029 });
  assert.equal(formula, "afterIncentive − reinvested");
  assert.equal(unit, "millions");
  assert.equal(value, engine.calculate().rows[3].contentSaving);
  const [left, sign, right] = terms;
  assert.deepEqual([left.id, sign.trim(), right.id], ["afterIncentive", "−", "reinvested"]);
  near(left.value - right.value, value, "the difference");
  assert.throws(() => engine.working({ field: "contentSaving", year: 2050 }), Refusal);
  assert.throws(() => engine.working({ field: "toString", year: 2029 }), Refusal);
});

test("warns of what hardly belongs together, and calculates it all the same", () => {
  const report = engine.calculate({ vfxShare: 0.9, otherPostShare: 0.2, speedup: 50 });
  assert.deepEqual(report.warnings, [{ code: "scopeBeyondProduction", inputs: ["vfxShare", "otherPostShare"] }]);
  assert.deepEqual(report.beyondSliders, ["vfxShare", "otherPostShare", "speedup"]);
  assert.ok(Number.isFinite(report.npv));
});

test("follows the claim step by step to what the books show", () => {
  const { claim, rows } = engine.calculate({ speedup: 10 });
  const last = rows.at(-1);
  near(claim[0].to, 0.9 * last.scopePool, "the claim");
  assert.deepEqual([claim.at(-1).id, claim.at(-1).to], ["books", last.plSaving]);
});
