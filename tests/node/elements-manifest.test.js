/** `custom-elements.json` says what the element has: no more, and no less. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { AiSavingsCalculator } from "../../dist/calculator.js";

const www = new URL("../../www/", import.meta.url);
const read = (name) => readFile(new URL(name, www), "utf8");
const require = createRequire(new URL("package.json", www));
const manifest = JSON.parse(await read("element/custom-elements.json"));
const [{ declarations: [element] }] = manifest.modules;

const entries = await readdir(www, { recursive: true });
const own = entries.filter((path) => /\.(js|css)$/u.test(path) && !/^(node_modules|build)\b/u.test(path));
const sources = await Promise.all(own.map(read));

/** What a pattern finds in the sources, each once, in order. */
const found = (pattern) => [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])))].sort();
const names = (list) => list.map(({ name }) => name).sort();

test("follows the schema of such manifests", () => {
  const { default: Ajv } = require("ajv");
  const validate = new Ajv({ allErrors: true, strict: false }).compile(require("custom-elements-manifest/schema.json"));
  assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
});

test("names the tag, and the modules that are there", async () => {
  const define = await read("element/define.js");
  assert.equal(element.tagName, define.match(/registry\.define\("([\w-]+)"/u)[1]);
  for (const { path } of manifest.modules) await readFile(new URL(`../../dist/${path}`, import.meta.url));
});

test("lists the attributes that the element observes", () => {
  assert.deepEqual(names(element.attributes), AiSavingsCalculator.observedAttributes.toSorted());
});

test("lists the properties of the element", () => {
  const described = Object.entries(Object.getOwnPropertyDescriptors(AiSavingsCalculator.prototype));
  // Only the browser calls these methods.
  const own = described.map(([name]) => name).filter((name) => name !== "constructor" && !name.endsWith("Callback"));
  assert.deepEqual(names(element.members), own.sort());
});

test("lists the events that the element sends", async () => {
  const calculator = (await read("element/calculator.js")) + (await read("element/loading.js"));
  const named = [...calculator.matchAll(/new CustomEvent\("([\w-]+)"/gu)].map(([, name]) => name);
  // Those of a change are kept in a set until their frame is drawn.
  const [, kinds] = calculator.match(/@type \{Set<(.*?)>\}/u);
  const kept = kinds.split("|").map((name) => name.trim().replaceAll('"', ""));
  assert.deepEqual(names(element.events), [...named, ...kept].sort());
});

test("lists the parts that can be styled", () => {
  assert.deepEqual(names(element.cssParts), found(/\bpart: "([\w-]+)"/gu));
});

test("lists the custom properties that the style sheets read", () => {
  assert.deepEqual(names(element.cssProperties), found(/var\((--ai-savings-[\w-]+)/gu));
});
