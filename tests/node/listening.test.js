/** Charts by key and by ear: every mark of a picture is a cell of its table, and what is said of a series is so. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine } from "../../dist/engine.js";
import { createFormat } from "../../www/base/format.js";
import { markAt, placeOf } from "../../www/listening/columns.js";
import { seriesOf } from "../../www/listening/series.js";
import { trendOf } from "../../www/listening/trend.js";
import { driversKind } from "../../www/panels/drivers/kind.js";
import { mapKind } from "../../www/panels/goal/map.js";
import { dotsKind, thousandKind } from "../../www/panels/outlook/counts.js";
import { movesKind } from "../../www/panels/outlook/moves.js";
import { runsKind } from "../../www/panels/outlook/runs.js";
import { linesKind } from "../../www/panels/scenarios/lines.js";
import { futuresKind } from "../../www/panels/uncertainty/futures.js";
import { futuresOf, initialState } from "../../www/state/state.js";
import { summaryOf } from "../../www/story/summary.js";
import { deeperFor } from "../../www/texts/en/deeper.js";
import * as common from "../../www/texts/en/parts/common-texts.js";
import * as explorations from "../../www/texts/en/parts/explorations-texts.js";
import { termsOf } from "../../www/texts/en/terms.js";
import { messagesFor } from "../../www/texts/en/widget.js";
import { changesChart } from "../../www/view/changes.js";
import { marginChart } from "../../www/view/margin.js";
import { textOf } from "../../www/view/result.js";
import { savingsChart } from "../../www/view/savings.js";
import { waterfall } from "../../www/view/waterfall.js";
import { random, stateOf } from "../tools/states.js";

const STATES = 10_000;

/** Enough for fifty dots and twenty courses, few enough for ten thousand states. */
const DRAWS = 60;

let context;
/** @type {import("../../www/view/chart.js").Kind[]} */
let kinds;

before(async () => {
  const engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
  const file = JSON.parse(await readFile(new URL("../../dist/stories/netflix-q2-2025.json", import.meta.url), "utf8"));
  const { story: checked } = engine.checkStory(file);
  const story = summaryOf(checked, "en", termsOf);
  const messages = { ...messagesFor(story), ...deeperFor(story), ...common, ...explorations };
  const format = createFormat("en-GB", story.currency, messages.units);
  context = { engine, story, messages, format, catalogue: engine.catalogue(), file: checked };
  const { base } = checked;
  const reported = { base, margins: engine.margins({ base }), usual: engine.usualMoves({ base }) };
  const now = ({ report }) => ({ name: "Now", report });
  const cautious = engine.calculate({ ...context.catalogue.presets.cautious });
  const columnsOf = (moment) => [{ name: "Cautious", report: cautious }, now(moment)];
  kinds = [
    changesChart(context),
    waterfall(context),
    savingsChart(context),
    marginChart(context),
    thousandKind(context),
    dotsKind(context),
    runsKind(() => -1, context),
    runsKind(() => 3, context),
    movesKind(reported, () => false, context),
    movesKind(reported, () => true, context),
    futuresKind(context),
    driversKind(context, ({ state }) => engine.sensitivity(state.inputs)),
    mapKind(context),
    linesKind("expense", columnsOf, context),
    linesKind("cash", columnsOf, context),
  ];
});

const typesetter = {
  width: (text, size) => [...text].length * size * 0.6,
  number: (value, decimals) => value.toFixed(decimals),
  percent: (value) => `${value.toFixed(1)} %`,
  points: (value) => `${value.toFixed(1)} points`,
};

/** Figures of a reader, some of them not reported. */
const figuresOf = (next) =>
  context.story.figures.map(({ id, kind, current, prior }) => {
    const other = (figure) => (figure === null || next() < 0.2 ? null : Number((figure * (0.5 + next())).toFixed(1)));
    return { id, kind, current: other(current), prior: other(prior) };
  });

/** What a reader sees in a state, beside what the author set. */
function momentOf(next) {
  const { engine, catalogue } = context;
  const state = { ...stateOf(next, context), figures: figuresOf(next), draws: DRAWS };
  const author = { ...initialState(catalogue, state.preset, []), draws: DRAWS };
  return {
    state,
    author,
    changes: engine.changes(state.figures),
    report: engine.calculate(state.inputs),
    futures: engine.simulate({ ...futuresOf(state), draws: DRAWS }),
    authorsFutures: engine.simulate({ ...futuresOf(author), draws: DRAWS }),
  };
}

/** Where the data of a chart lie, from its document. */
function marksOf(kind, moment) {
  const labels = typeof kind.labels === "function" ? kind.labels(moment) : kind.labels;
  const colours = { ink: 0, muted: 0, grid: 0, given: 0, accent: 0, warning: 0 };
  const look = { width: 640, height: 480, scale: 1, fontSize: 12, fontFamily: "serif", colours, labels };
  const svg = context.engine.svg(kind.name, kind.request(moment), look, typesetter);
  const mark = /<circle cx="(-?\d+)" cy="(-?\d+)" r="1" data-series="(\w+)" data-index="(\d+)" data-column="(\d+)"(?: data-number="([^"]+)")?\/>/gu;
  return [...svg.matchAll(mark)].map(([, x, y, series, index, column, number]) => ({
    ...{ x: Number(x), y: Number(y), series },
    ...{ index: Number(index), column: Number(column), number: number === undefined ? null : Number(number) },
  }));
}

/** The number that a text prints, and half a unit of its last digit; `undefined` for a text that only says “fewer”. */
function printed(text) {
  if (/fewer|less|<|n\.m\.|not /u.test(text)) return undefined;
  const [found] = /[+\u2212-]?[\d,]+(?:\.\d+)?/u.exec(text.replaceAll(/[$€£]/gu, "")) ?? [];
  assert.ok(found, text);
  const digits = found.replaceAll(",", "").replace("\u2212", "-");
  return { number: Number(digits), slack: 0.5000001 * 10 ** -(digits.split(".")[1] ?? "").length };
}

test("every mark is a cell that is read, and the cell prints its number, in ten thousand states", () => {
  const next = random(8);
  let compared = 0;
  for (let i = 0; i < STATES; i += 1) {
    const moment = momentOf(next);
    const kind = kinds[i % kinds.length];
    const { head, rows } = kind.table(moment);
    const marks = marksOf(kind, moment);
    const where = `${kind.name}, state ${i}`;
    assert.ok(marks.length || kind.isEmpty?.(moment), where);
    for (const mark of marks) {
      const { row, column } = placeOf(kind.name, mark);
      assert.ok(head[column], `${where}: ${JSON.stringify(mark)} has a column`);
      const text = textOf(rows[row]?.[column] ?? "");
      assert.ok(text && textOf(rows[row][0]), `${where}: ${JSON.stringify(mark)} is in the table`);
      // Several scenarios or courses may be at one place; each has a cell of its own.
      const found = markAt(kind.name, marks, { row, column });
      assert.deepEqual([found.index, found.number], [mark.index, mark.number], where);
      if (mark.number === null) continue;
      // A chance is counted in a thousand.
      const number = kind.name === "thousand" ? mark.number * 1000 : mark.number;
      const shown = printed(text);
      if (!shown) continue;
      compared += 1;
      assert.ok(Math.abs(shown.number - number) <= shown.slack + Math.abs(number) * 1e-12, `${where}: ${text} for ${number}`);
    }
  }
  assert.ok(compared > STATES * 10, `${compared} numbers`);
});

test("every series has a name, a place for each note, and the line only where it is in points", () => {
  const next = random(9);
  for (let i = 0; i < 300; i += 1) {
    const moment = momentOf(next);
    const kind = kinds[i % kinds.length];
    const numbers = kind.table(moment);
    const marks = marksOf(kind, moment);
    for (const { name, places, request } of seriesOf(kind, moment, { marks, numbers })) {
      assert.ok(name && places.length === request.values.length && places.length > 1, kind.name);
      assert.ok(request.band.length === 0 || request.band.length === places.length, kind.name);
      const isInMoney = ["savings", "claim"].includes(kind.name) || (kind.name === "scenarios" && kind === kinds.at(-1));
      if (isInMoney) assert.deepEqual(request.references, [0]);
      const { seconds, notes } = context.engine.melody(request);
      assert.ok(seconds <= 6 + 1e-9 && notes.length >= request.references.length, kind.name);
      const heard = new Set(notes.filter(({ voice }) => voice === "datum").map(({ index }) => index));
      request.values.forEach((value, place) => assert.equal(heard.has(place), value !== null, `${kind.name} ${place}`));
    }
  }
});

/** What each claim means, said in another way than the code finds it. */
const HOLDS = {
  rises: (v) => pairs(v).every(([a, b]) => !(b < a)) && v[0] !== v[v.length - 1],
  falls: (v) => pairs(v).every(([a, b]) => !(b > a)) && v[0] !== v[v.length - 1],
  level: (v) => new Set(v).size === 1,
  peaks: (v, at) => turns(v).join() === "1,-1" && v.every((it) => it <= v[at]),
  dips: (v, at) => turns(v).join() === "-1,1" && v.every((it) => it >= v[at]),
  varies: (v) => turns(v).length > 2,
  above: (v, at) => v.slice(at).every((it) => it > 0) && !(v[at - 1] > 0) && v.slice(0, at).some((it) => it < 0),
  below: (v, at) => v.slice(at).every((it) => it < 0) && !(v[at - 1] < 0) && v.slice(0, at).some((it) => it > 0),
  reaches: (v, at, line) => !(v[at] < line) && v.slice(0, at).every((it) => it < line),
  misses: (v, _, line) => v.every((it) => it < line),
};
const pairs = (v) => v.slice(1).map((it, i) => [v[i], it]);
/** The directions in which a series goes, each once. */
const turns = (v) =>
  pairs(v)
    .map(([a, b]) => Math.sign(b - a))
    .filter((it) => it !== 0)
    .filter((it, i, all) => it !== all[i - 1]);

test("what is claimed of a series holds, and what is not claimed does not", () => {
  const next = random(10);
  const seen = new Set();
  for (let i = 0; i < 50_000; i += 1) {
    const count = 1 + Math.floor(next() * 9);
    // Few different numbers, so that neighbours are often equal and zero is often met.
    const spread = 1 + Math.floor(next() * 6);
    const values = Array.from({ length: count }, () => Math.round((next() - 0.5) * spread));
    if (next() < 0.5) values.sort((a, b) => a - b);
    const line = Math.round((next() - 0.3) * 3);
    const claims = trendOf(values, line);
    for (const { kind, at } of claims) {
      seen.add(kind);
      assert.ok(HOLDS[kind](values, at, line), `${kind} at ${at}: ${values}, line ${line}`);
    }
    const made = claims.map(({ kind }) => kind);
    const could = Object.keys(HOLDS).filter((kind) => values.some((_, at) => HOLDS[kind](values, at, line)));
    assert.deepEqual(made.toSorted(), could.toSorted(), `${values}, line ${line}`);
  }
  assert.equal(seen.size, Object.keys(HOLDS).length);
  assert.deepEqual(trendOf([1, 2]), [{ kind: "rises", at: 0 }]);
});
