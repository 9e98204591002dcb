/** How the shell is laid out: which module imports which, and which folder which. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

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
  assert.ok(imported.get("texts/index.js").some(isOfLanguage));
  for (const [path, others] of imported) {
    if (!path.startsWith("texts/")) assert.deepEqual(others.filter(isOfLanguage), [], path);
  }
});

test("no language imports another, nor anything but its own texts", () => {
  const isShared = (path) => path === "texts/table.js";
  for (const [path, others] of imported) {
    const [language] = /^texts\/[^/]+\//u.exec(path) ?? [];
    if (language) assert.deepEqual(others.filter((other) => !other.startsWith(language) && !isShared(other)), [], path);
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

/** The fields of inputs and results, by what the core declares. What else is called so, such as a place in a list, is left out. */
const declared = await readFile(new URL("../../src/api/names.d.ts", import.meta.url), "utf8");
const fields = [...new Set([...declared.matchAll(/^ {2}(\w+)\??: number/gmu)].map(([, name]) => name))].filter(
  (name) => !["t", "year", "count", "first", "last", "moves"].includes(name),
);
const field = `\\b(?:${fields.join("|")})\\b`;
const ARITHMETIC = new RegExp(
  // A field behind an operator, or one before it; `fieldA: …` and `field(…)` are not values.
  `(?:[-+*/%]|\\*\\*) *\\(?(?:Number\\()?(?:\\w+\\??\\.)*${field}(?! *[:(])|${field}\\)* *(?:[-+*/%](?![=/])|\\*\\*) *[\\w(]`,
  "gu",
);

/** Code without comments and without what is in quotation marks. */
const bare = (code) =>
  code
    .replaceAll(/\/\*.*?\*\//gsu, "")
    .replaceAll(/\/\/.*/gu, "")
    .replaceAll(/"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`$\\])*`/gu, '""');

test("notices arithmetic on a field, and nothing else", () => {
  for (const code of [
    "x = last.plSaving / report.bounds.scopePool",
    "const margin = 100 * year.operatingIncome0;",
    "Number(inputs.speedup) * 1.1",
    "difference = now - before.npv",
  ]) {
    assert.match(code, ARITHMETIC);
    ARITHMETIC.lastIndex = 0;
  }
  for (const code of ["{ speedup: -1 }", "format.money(last.plSaving)", "i + first", "speedup => x", "a.npv > 0"])
    assert.doesNotMatch(code, ARITHMETIC);
});

test("no finance is computed in JavaScript: no arithmetic on inputs or results outside of printing them", async () => {
  assert.ok(fields.includes("speedup") && fields.includes("marginUpliftPts") && fields.length > 100);
  const found = [];
  for (const path of modules.filter((path) => !/^(base|texts)\//u.test(path))) {
    const code = bare(await readFile(join(www, path), "utf8"));
    for (const [text] of code.matchAll(ARITHMETIC)) found.push(`${path}: ${text}`);
  }
  assert.deepEqual(found, []);
});
