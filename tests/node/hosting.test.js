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
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = name.endsWith(".js") ? await readFile(new URL(name, dist), "utf8") : "";
  const pattern = late ? /(?:from|import|import\()"\.\/([\w.-]+)"/gu : /(?:from|import)"\.\/([\w.-]+)"/gu;
  for (const [, path] of text.matchAll(pattern)) await loadedBy(path, late, seen);
  return seen;
}

const named = (pattern) => Object.keys(files).find((name) => pattern.test(name));

/** A row of the table: what these files weigh together, and what a million of such views cost. */
function row(view, names) {
  const sum = (key) => Math.ceil([...names].reduce((total, name) => total + files[name][key], 0) / 1000);
  const [brotli, gzip, bytes] = ["brotli", "gzip", "bytes"].map(sum);
  const costs = PRICES.map((price) => `$${(brotli * price).toFixed(2)}`).join(" to ");
  return `| ${view} | ${[...names].length} | ${brotli} kB | ${gzip} kB | ${bytes} kB | ${brotli} GB | ${costs} |`;
}

test("states the sizes and the costs of a million views as they are", async () => {
  const answer = [...(await loadedBy("define.js", false)), named(/^answer-\w+\.wasm$/u)];
  // Another story, and the sentence about a failure, are no folded part.
  const late = [...(await loadedBy("define.js", true))].filter((name) => !/^(story-file|load-failure)-/u.test(name));
  const everything = new Set([...answer, ...late, named(/^calculator-\w+\.wasm$/u)]);
  const expected = [
    row("first view in an article, `define.js`", answer),
    row("first view with every folded part opened", everything),
    row("first view of the one script, `offline.js`", ["offline.js"]),
    row("further view, hashed files cached", ["define.js"]),
  ];
  for (const line of expected) assert.ok(page.includes(`\n${line}\n`), `docs/HOSTING.md should say\n${expected.join("\n")}`);
});

test("says how many requests a first view is, where it counts what they cost", async () => {
  const answer = await loadedBy("define.js", false);
  assert.equal(answer.size + 1, 5, "“the five requests of a first view” in docs/HOSTING.md, and the $5 after it");
  assert.match(page, /the five requests of a first view\s+come to \$5 a million/u);
});

test("gives a pattern that tells hashed files from the others, and no file is taken for the wrong kind", () => {
  const hashed = Object.keys(files).filter((name) => /-\w{8}\.(js|wasm)$/u.test(name));
  assert.ok(hashed.length > 10);
  for (const name of hashed) assert.match(name, /-(?:[A-Z0-9]{8}\.js|[0-9a-f]{8}\.wasm)$/u);
});
