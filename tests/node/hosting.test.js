/** What `docs/HOSTING.md` says of sizes and costs is what the build weighs. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const dist = new URL("../../dist/", import.meta.url);
const { files } = JSON.parse(await readFile(new URL("manifest.json", dist), "utf8"));
const page = await readFile(new URL("../../docs/HOSTING.md", import.meta.url), "utf8");

/** Prices per GB between which the costs are stated. */
const PRICES = [0.01, 0.1];

/** The files that a script loads when it is imported, and with `late` those it imports when they are needed. */
async function loadedBy(name, late, seen = new Set()) {
  // Other languages come in the place of English, one at a time.
  if (seen.has(name) || /^(?:ar|de|es|fr|it|ja|nl|pt|zh)-\w{8}\.js$/u.test(name)) return seen;
  seen.add(name);
  const text = name.endsWith(".js") ? await readFile(new URL(name, dist), "utf8") : "";
  const pattern = late ? /(?:from|import|import\()"\.\/([\w.-]+)"/gu : /(?:from|import)"\.\/([\w.-]+)"/gu;
  for (const [, path] of text.matchAll(pattern)) await loadedBy(path, late, seen);
  return seen;
}

const named = (pattern) => Object.keys(files).find((name) => pattern.test(name));

/** The scripts that an answer in English takes: its texts come with the engine. */
const loadedForAnswer = async () => loadedBy(named(/^en-\w{8}\.js$/u), false, await loadedBy("define.js", false));

const lines = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));

/** What a row of the table should say: how many files these are, what they weigh, and what a million of such views cost. */
function assertRow(view, names) {
  const [, , count, ...cells] = lines.find((line) => line[1] === view) ?? [];
  assert.equal(Number(count), [...names].length, view);
  const stated = cells.slice(0, 3).map((cell) => Number(/^([\d,]+) kB$/u.exec(cell)?.[1].replaceAll(",", "")));
  const weighed = ["brotli", "gzip", "bytes"].map((key) => [...names].reduce((sum, name) => sum + files[name][key], 0) / 1000);
  // Another version of a compiler moves a size over the next whole kilobyte.
  const isTrue = stated.every((size, i) => Math.abs(size - Math.ceil(weighed[i])) <= 1);
  assert.ok(isTrue, `docs/HOSTING.md, ${view}: ${stated} and not ${weighed} kB`);
  const costs = PRICES.map((price) => `$${(stated[0] * price).toFixed(2)}`).join(" to ");
  assert.deepEqual(cells.slice(3, 5), [`${stated[0]} GB`, costs], view);
}

test("states the sizes and the costs of a million views as they are", async () => {
  const answer = [...(await loadedForAnswer()), named(/^engine-initial-\w{8}\.wasm$/u)];
  // Another story and the sentence about a failure are not folded parts; nor are their texts.
  const late = [...(await loadedBy("define.js", true))].filter((name) => !/^(load|load-failure|story-texts)-\w{8}\./u.test(name));
  const everything = new Set([...answer, ...late, named(/^engine-\w{8}\.wasm$/u)]);
  assertRow("first view in an article, `define.js`", answer);
  assertRow("first view with every folded part opened", everything);
  assertRow("first view of the one script, `offline.js`", ["offline.js"]);
  assertRow("further view, hashed files cached", ["define.js"]);
});

test("says how many requests a first view is, where it counts what they cost", async () => {
  const answer = await loadedForAnswer();
  assert.equal(answer.size + 1, 6, "“the six requests of a first view” in docs/HOSTING.md, and the $6 after it");
  assert.match(page, /the six requests of a first view\s+come to \$6 a million/u);
});

test("gives a pattern that tells hashed files from the others, and no file is taken for the wrong kind", () => {
  const hashed = Object.keys(files).filter((name) => /-\w{8}\.(js|wasm)$/u.test(name));
  assert.ok(hashed.length > 10);
  for (const name of hashed) assert.match(name, /-(?:[A-Z0-9]{8}\.js|[0-9a-f]{8}\.wasm)$/u);
});
