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

/** What each module imports, at once or later, by its path below `www`. Types, which stand in comments, do not count. */
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
