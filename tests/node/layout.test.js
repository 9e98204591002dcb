/** How the shell is laid out: which module imports which, and which folder which. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { arithmeticIn, programOf } from "../tools/arithmetic.js";

const www = fileURLToPath(new URL("../../www/", import.meta.url));
const { imports: aliases } = JSON.parse(await readFile(join(www, "package.json"), "utf8"));
const entries = await readdir(www, { recursive: true });
const modules = entries.filter((path) => path.endsWith(".js") && !/^(node_modules|build)\b/u.test(path));

/** What each module imports, at once or later, by its path below `www`. Types are in comments and do not count. */
const imported = new Map(
  await Promise.all(
    modules.map(async (path) => {
      const code = (await readFile(join(www, path), "utf8")).replaceAll(/\/\*.*?\*\//gsu, "");
      const names = [...code.matchAll(/\b(?:from|import) ?\(?"([.#][^"?]+)/gu)].map(([, name]) => name);
      const paths = names.map((name) => join(...(name in aliases ? [aliases[name].default] : [dirname(path), name])));
      return [path, paths.filter((other) => modules.includes(other))];
    }),
  ),
);

/** The folder that a module belongs to: `base`, but `panels/goal` and `pages/check`. */
const folderOf = (path) =>
  path
    .split("/")
    .slice(0, /^(panels|pages)\//u.test(path) ? 2 : 1)
    .join("/");

/** A way from a node back to itself along the arrows, if there is one. */
function circle(arrows) {
  const left = new Set();
  const walk = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (left.has(node)) return undefined;
    for (const next of arrows.get(node) ?? []) {
      const found = walk(next, [...way, node]);
      if (found) return found;
    }
    left.add(node);
    return undefined;
  };
  for (const node of arrows.keys()) {
    const found = walk(node, []);
    if (found) return found;
  }
  return undefined;
}

test("finds a circle where there is one", () => {
  const arrows = new Map(Object.entries({ a: ["b"], b: ["c"], c: ["d", "b"], d: [] }));
  assert.deepEqual(circle(arrows), ["b", "c", "b"]);
  assert.equal(circle(new Map(Object.entries({ a: ["b", "c"], b: ["c"], c: [] }))), undefined);
});

test("reads the imports, those that come late too", () => {
  assert.ok(imported.size > 150, `${imported.size} modules`);
  assert.ok(imported.get("element/unfold.js").includes("panels/explorations/index.js"));
  assert.ok(imported.get("story/load.js").includes("story/fetch.js"));
});

test("no import runs in a circle", () => {
  assert.equal(circle(imported)?.join(" → "), undefined);
});

test("no two folders import each other, not even through a third", () => {
  const arrows = new Map([...new Set(modules.map(folderOf))].map((folder) => [folder, new Set()]));
  for (const [path, others] of imported) {
    for (const other of others) if (folderOf(other) !== folderOf(path)) arrows.get(folderOf(path)).add(folderOf(other));
  }
  assert.equal(circle(arrows)?.join(" → "), undefined);
});

test("no module outside of the texts imports a language", () => {
  const isOfLanguage = (path) => /^texts\/[^/]+\//u.test(path);
  assert.ok(imported.get("texts/languages.js").some(isOfLanguage));
  for (const [path, others] of imported) {
    if (!path.startsWith("texts/")) assert.deepEqual(others.filter(isOfLanguage), [], path);
  }
});

test("no language imports another, nor anything but its own texts", () => {
  const isShared = (path) => /^texts\/(?:table|fill|own-story)\.js$/u.test(path);
  for (const [path, others] of imported) {
    const [language] = /^texts\/[^/]+\//u.exec(path) ?? [];
    if (language) assert.deepEqual(others.filter((other) => !other.startsWith(language) && !isShared(other)), [], path);
  }
});

test("no list of stories or languages is kept beside their folders", async () => {
  const stories = (await readdir(join(www, "stories"))).filter((name) => !name.includes("schema"));
  const ids = stories.map((name) => name.replace(".json", ""));
  const languages = (await readdir(join(www, "texts"), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const written = ["story/all.js", "texts/languages.js"];
  for (const path of written) assert.match(await readFile(join(www, path), "utf8"), /cargo run --example contract/u);
  for (const id of ids) assert.ok((await readFile(join(www, "story/all.js"), "utf8")).includes(`stories/${id}.json`), id);
  for (const path of modules.filter((path) => !written.includes(path))) {
    const code = (await readFile(join(www, path), "utf8")).replaceAll(/\/\*.*?\*\//gsu, "");
    const named = ids.filter((id) => code.includes(`${id}.json`) || code.includes(`"${id}"`));
    assert.ok(named.length <= 1, `${path} lists ${named}`);
    const loaded = languages.filter(({ name }) => code.includes(`"./${name}/index.js"`));
    assert.ok(loaded.length === 0 || path === "texts/english-only.js", `${path} loads ${loaded.map(({ name }) => name)}`);
  }
});

/** Modules that may be longer than the others, and why. */
const LONG = {
  "element/calculator.js": "one class: JavaScript keeps private fields in one body, and a third of it declares them",
  "base/format.js": "every way of printing a number, which share their formatters",
  "view/answer.js": "the sentences of the answer, which share the cases they tell apart",
  "element/view.js": "puts every part together, once",
  "state/state.js": "every way in which the state can change, three lines each",
  "view/chart.js": "the types that all charts share stand with it",
  "engine/engine.js": "half of it declares what the engine can do",
  "panels/claims/stakes.js": "three tables of one panel",
  "pages/author/form.js": "a form made from the schema: the kinds of field call each other",
};

test("modules are short, and those that are not have a reason", async () => {
  const lengths = await Promise.all(
    modules
      .filter((path) => !path.startsWith("texts/"))
      .map(async (path) => [path, (await readFile(join(www, path), "utf8")).split("\n").length - 1]),
  );
  const long = lengths.filter(([, lines]) => lines > 200).map(([path]) => path);
  assert.deepEqual(long.sort(), Object.keys(LONG).sort());
  assert.ok(lengths.every(([, lines]) => lines <= 350));
  const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  assert.ok(median <= 80, `the median module has ${median} lines`);
});

/**
 * A module in which each line but the first few calculates, or does not, with a number of the engine. The comment at the
 * end of a line says which.
 */
const PLANTED = `
/** @import { AllInputs, Mark, Report, Year } from "../../target/wasm/engine.js" */
/** @typedef {{ report: Report, inputs: AllInputs, marks: Mark[], read: (report: Report) => number }} Given */
/** @param {Given} given */
export function planted({ report, inputs, marks, read }) {
  const { rows, npv: worth } = report;
  const alias = worth;
  const last = rows[rows.length - 1]; // no
  const { plSaving, bounds: { scopePool } } = last && report.bounds ? { plSaving: last.plSaving, bounds: report.bounds } : { plSaving: 0, bounds: report.bounds };
  const twice = (/** @type {number} */ number) => number * 2; // yes
  const half = (/** @type {number} */ number) => number / 2; // no
  const margin = () => last.marginUpliftPts;
  let sum = 0;
  for (const { netCash } of rows) sum += netCash; // yes
  const [first] = rows.map(({ tax }) => tax);
  return [
    report.npv * 1.1, // yes
    alias - 1, // yes
    100 * (plSaving ?? 0), // yes
    1 / scopePool, // yes
    Number(inputs["speedup"]) + 1, // yes
    inputs[/** @type {"speedup"} */ (String(alias))] ** 2, // yes
    rows.reduce((all, { revenue }) => all + revenue, 0), // yes
    rows.map((row) => row.contentCash).map((cash) => cash % 7), // yes
    Math.max(last.plSaving, 0), // yes
    margin() - 1, // yes
    read(report) - read(report), // yes
    first + 1, // yes
    twice(report.npv),
    half(rows.length),
    rows.length - 1, // no
    report.npv > 0, // no
    Math.abs(report.npv), // no
    -report.npv, // no
    String(last.year) + "!", // no
    rows.toSorted((a, b) => a.plSaving - b.plSaving), // no
    marks[0].x / 2, // no
    sum,
  ];
}
`;

/** What is calculated with numbers of the engine outside of printing them, and why. */
const CALCULATED = {
  "engine/simulator.js": "how long a simulation in full would have taken",
};

test("finds arithmetic on a number of the engine by whatever name, and no other", () => {
  const found = arithmeticIn(programOf({ "panels/planted.js": PLANTED }), (path) => path === "panels/planted.js");
  const lines = PLANTED.split("\n");
  const expected = lines.flatMap((line, i) => (line.endsWith("// yes") ? [i + 1] : []));
  assert.ok(expected.length >= 14 && lines.filter((line) => line.endsWith("// no")).length >= 8);
  assert.deepEqual([...new Set(found.map((place) => Number(/:(\d+) /u.exec(place)[1])))], expected, found.join("\n"));
});

test("no finance is computed in JavaScript: no arithmetic on inputs or results outside of printing them", () => {
  const found = arithmeticIn(programOf(), (path) => modules.includes(path) && !/^(base|texts)\//u.test(path));
  const unexpected = found.filter((place) => !(place.split(":")[0] in CALCULATED));
  assert.deepEqual(unexpected, []);
  for (const path of Object.keys(CALCULATED)) assert.ok(found.some((place) => place.startsWith(path)), path);
});
