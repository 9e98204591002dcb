/** Every chart as an SVG document, in bare Node: without a document, a canvas or a window. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine, Refusal } from "../../dist/engine.js";

/** @type {import("../../www/engine/engine.js").Engine} */
let engine;

const typesetter = {
  width: (text, size) => [...text].length * size * 0.6,
  number: (value, decimals) => value.toFixed(decimals),
  percent: (value) => `${value.toFixed(1)} %`,
  points: (value) => `${value.toFixed(1)} pts`,
};

const look = (labels = []) => ({
  width: 720,
  height: 400,
  scale: 1,
  fontSize: 12,
  fontFamily: '"A & B", sans-serif',
  colours: { ink: 0x1b1d20, muted: 0x5c6168, grid: 0xe2e4e7, given: 0x858b94, accent: 0x0b6a8f, warning: 0xb23c17 },
  labels,
});

const figure = (name) => ({ id: "revenue", kind: "amount", current: 9.56, prior: 9.18, name, notMeaningful: "n.m.", notReported: "none" });

/** The charts by their names at the boundary. */
const declared = async () => {
  const names = await readFile(new URL("../../src/api/names.d.ts", import.meta.url), "utf8");
  const [, fields] = /interface ChartRequests \{([^]*?)\n\}/u.exec(names);
  return [...fields.matchAll(/^ {2}(\w+):/gmu)].map(([, name]) => name);
};

/** What each chart is drawn from; one that shows simulated futures needs no entry. */
const requests = async () => {
  const simulated = { ...engine.simulate({ draws: 200 }), visiblePoints: 0.1 };
  const { base, rows } = engine.sensitivity();
  const own = {
    changes: [figure("Revenue")],
    savings: { speedup: 10, author: { speedup: 4 } },
    margin: { speedup: 10 },
    claim: { speedup: 10, author: { speedup: 4 } },
    futures: { ...simulated, author: simulated.years },
    drivers: { base, author: 0.01, rows: rows.map(({ input, atLow, atHigh }) => ({ name: input, atLow, atHigh })) },
    frontier: { x: "adoptionMax", y: "vfxShare", output: "marginUpliftPts", target: 0.05, cases: [{ name: "You", x: 0.7, y: 0.1 }] },
    scenarios: { series: [{ name: "Now", first: 2026, numbers: [1, 2, -3] }, { name: "Author’s", kind: "author", first: 2026, numbers: [1, 1, 1] }], visiblePoints: 0.1 },
    sparkline: { points: [{ at: 0, figure: 1 }, { at: 1, figure: null }, { at: 2, figure: 3 }] },
  };
  return Object.fromEntries((await declared()).map((chart) => [chart, own[chart] ?? simulated]));
};

/** Checks that a document is well formed, as far as elements, attributes and escapes go, and returns its elements. */
function elementsOf(svg) {
  const [open, names] = [[], []];
  let rest = svg;
  while (rest.trim()) {
    const tag = /^<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/u.exec(rest);
    const text = tag ? null : /^[^<>]+/u.exec(rest);
    assert.ok(tag || text, `not well formed: ${rest.slice(0, 80)}`);
    const piece = (tag ?? text)[0];
    assert.doesNotMatch(piece, /&(?!amp;|lt;|gt;|quot;)/u);
    if (tag) {
      const [, closes, name, attributes, isEmpty] = tag;
      if (closes) assert.equal(open.pop(), name);
      else {
        names.push({ name, attributes });
        if (!isEmpty) open.push(name);
      }
    }
    rest = rest.slice(piece.length);
  }
  assert.deepEqual(open, []);
  return names;
}

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
});

test("draws every chart without a document", async () => {
  assert.equal(globalThis.document, undefined);
  const all = Object.entries(await requests());
  assert.ok(all.length >= 9, `${all.length} charts`);
  for (const [chart, request] of all) {
    const elements = elementsOf(engine.svg(chart, request, look(["First", "Second"]), typesetter));
    assert.equal(elements[0].name, "svg", chart);
    assert.match(elements[0].attributes, /width="720" height="400" viewBox="0 0 720 400"/u, chart);
    assert.ok(elements.filter(({ name }) => ["rect", "polyline", "polygon", "circle"].includes(name)).length > 2, chart);
  }
});

test("says which numbers lie where, to the last digit", () => {
  const { rows } = engine.calculate({ speedup: 10 });
  const marks = elementsOf(engine.svg("savings", { speedup: 10 }, look(), typesetter)).filter(({ attributes }) =>
    attributes.includes('data-series="netCash"'),
  );
  const numbers = marks.map(({ attributes }) => Number(/data-number="([^"]+)"/u.exec(attributes)[1]));
  assert.deepEqual(numbers, rows.map(({ netCash }) => netCash));
});

test("gives the same document for the same request, and another for another", () => {
  const draw = (speedup) => engine.svg("margin", { speedup }, look(["With", "Without", "Visible"]), typesetter);
  assert.equal(draw(10), draw(10));
  assert.notEqual(draw(10), draw(11));
});

test("keeps whatever stands in a name as text", () => {
  const name = `</text><script>alert("1")</script> & <b>\u0000\u0008\uFFFFname</b>`;
  const svg = engine.svg("changes", [figure(name)], look(["a", "b"]), { ...typesetter, width: () => 1 });
  assert.ok(!elementsOf(svg).some(({ name: element }) => ["script", "b"].includes(element)));
  assert.ok(svg.includes("&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;name&lt;/b&gt;"), svg);
});

/** A look for a file: a frame of 720 pixels instead of a width and a height of the chart. */
const framed = (rest = {}) => {
  const { height: _, ...own } = look(["First", "Second", "Third"]);
  return { ...own, frame: { title: "A title", imprint: "Where it comes from" }, ...rest };
};

const heightOf = ([{ attributes }]) => Number(/ height="([0-9]+)"/u.exec(attributes)[1]);

test("a framed chart has its title above it, its imprint below, and the height that all of it takes", async () => {
  const css = await readFile(new URL("../../www/element/chart-heights.css", import.meta.url), "utf8");
  const rules = css.matchAll(/\[data-chart="(\w+)"\] canvas \{\s*height: (\d+)px;/gu);
  const heights = new Map([...rules].map(([, chart, height]) => [chart, Number(height)]));
  assert.equal(heights.get("claim"), 480);
  for (const [chart, request] of Object.entries(await requests())) {
    const svg = engine.svg(chart, request, framed(), typesetter);
    const elements = elementsOf(svg);
    // Margins, a line of the title, gaps, and a line of the imprint.
    assert.equal(heightOf(elements), 16 + 22 + 8 + (heights.get(chart) ?? 330) + 8 + 17 + 8, chart);
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
    assert.deepEqual([texts[0], texts[texts.length - 1]], ["A title", "Where it comes from"], chart);
  }
});

test("a long title breaks into lines, and the picture grows by as many", () => {
  const request = { speedup: 10 };
  const words = "What ten times faster would be worth to the company in a year of the horizon";
  const one = elementsOf(engine.svg("margin", request, framed(), typesetter));
  const svg = engine.svg("margin", request, framed({ width: 328, frame: { title: words, imprint: "" } }), typesetter);
  const lines = [...svg.matchAll(/font-weight="bold"[^>]*>([^<]*)</gu)].map(([, line]) => line);
  assert.equal(lines.join(" "), words);
  assert.equal(heightOf(elementsOf(svg)), heightOf(one) + (lines.length - 1) * 22 - 17);
});

test("a framed chart is the chart itself, moved", () => {
  const request = { speedup: 10 };
  const places = (svg) =>
    [...svg.matchAll(/<circle cx="([0-9]+)" cy="([0-9]+)" r="1" (data-[^/]*)/gu)].map(([, x, y, data]) => [+x, +y, data]);
  const alone = engine.svg("savings", request, { ...look(["First", "Second", "Third"]), width: 688, height: 330 }, typesetter);
  const moved = places(alone).map(([x, y, data]) => [x + 16, y + 46, data]);
  assert.ok(moved.length > 10);
  assert.deepEqual(places(engine.svg("savings", request, framed(), typesetter)), moved);
});

test("paper lies behind all of a picture, and a description comes before it", () => {
  const given = { paper: 0x123456, description: { title: "A & B", text: "Less < more" } };
  for (const options of [{ ...look(["a", "b", "c"]), ...given }, framed(given)]) {
    const svg = engine.svg("margin", { speedup: 10 }, options, typesetter);
    const [root, title, desc, paper] = elementsOf(svg);
    assert.match(root.attributes, / role="img"/u);
    assert.deepEqual([title.name, desc.name, paper.name], ["title", "desc", "rect"]);
    assert.ok(svg.includes("<title>A &amp; B</title>\n<desc>Less &lt; more</desc>"), svg.slice(0, 400));
    assert.match(paper.attributes, new RegExp(`x="0" y="0" width="720" height="${heightOf([root])}" fill="#123456"`, "u"));
  }
  assert.doesNotMatch(engine.svg("margin", {}, look(), typesetter), /role=|<title>|<desc>/u);
});

test("whatever a frame holds, a picture comes of it or a refusal", () => {
  const lines = (frame, rest = {}) => engine.svg("margin", {}, framed({ frame, ...rest }), typesetter);
  for (const frame of [{}, { title: 1, imprint: null }, { title: "", imprint: "" }, { title: "x".repeat(100_000) }]) {
    elementsOf(lines(frame));
    elementsOf(lines(frame, { width: 1, scale: 1e9 }));
  }
  assert.ok(heightOf(elementsOf(lines({ title: "word ".repeat(1000), imprint: "word ".repeat(1000) }, { scale: 1e9 }))) < 4096);
  assert.throws(() => lines({}, { width: undefined, fontSize: "large" }), ({ problems }) => {
    assert.deepEqual(problems.map(({ field }) => field), ["width", "fontSize"]);
    return true;
  });
});

test("refuses what is no chart, and what nothing can be drawn on", () => {
  assert.throws(() => engine.svg("nonsense", {}, look(), typesetter), Refusal);
  assert.throws(() => engine.svg("margin", { speedup: "fast" }, look(), typesetter), Refusal);
  assert.throws(
    () => engine.svg("margin", {}, { ...look(), width: Number.NaN, scale: undefined }, typesetter),
    ({ problems }) => {
      assert.deepEqual(problems.map(({ field }) => field), ["width", "scale"]);
      return true;
    },
  );
});

test("a call that the browser breaks off is made again, and one that breaks off every time is thrown", () => {
  const draw = (setter) => engine.svg("savings", {}, look(), setter);
  const breaking = (times) => {
    let calls = 0;
    const width = (...given) => {
      calls += 1;
      // What WebKit throws, where it throws it: in the middle of a drawing.
      if (calls <= times) throw new WebAssembly.RuntimeError("Out of bounds memory access");
      return typesetter.width(...given);
    };
    return { ...typesetter, width };
  };
  assert.equal(draw(breaking(1)), draw(typesetter));
  assert.throws(() => draw(breaking(Number.POSITIVE_INFINITY)), WebAssembly.RuntimeError);
  assert.match(draw(typesetter), /<\/svg>\s*$/u);
});
