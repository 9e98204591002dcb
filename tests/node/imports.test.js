/** The package as it is installed: imported in bare Node, and checked by TypeScript. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../../target/bundlers/app/", import.meta.url));

before(async () => {
  const built = await readFile(new URL("../../dist/manifest.json", import.meta.url), "utf8");
  const installed = await readFile(`${app}node_modules/ai-savings-calculator/manifest.json`, "utf8").catch(() => "");
  assert.equal(installed, built, "run this first: node tests/bundlers/build.js");
});

test("imports every export in bare Node, twice", () => {
  const said = JSON.parse(execFileSync(process.execPath, ["imports.mjs"], { cwd: app, encoding: "utf8" }));
  assert.ok(said.attributes.includes("story"));
  assert.ok(said.isOneEngine && said.initialIsModule);
  assert.ok(said.uplift > 0.03 && said.uplift < 0.032, `${said.uplift}`);
  assert.deepEqual([said.story, said.name], ["disney-fy2025", "ai-savings-calculator"]);
  assert.match(said.schema, /json-schema/u);
  assert.match(said.elements, /^[12]\./u);
  assert.ok(said.files > 30);
});

for (const [module, resolution] of [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
]) {
  test(`is typed to the fields of a report, resolved as ${resolution}`, () => {
    const tsc = fileURLToPath(new URL("../../www/node_modules/typescript/bin/tsc", import.meta.url));
    const options = ["--strict", "--noEmit", "--target", "es2022", "--lib", "es2023,dom,dom.iterable", "--types", ""];
    const how = ["--module", module, "--moduleResolution", resolution];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...how, "consumer.mts"], { cwd: app, encoding: "utf8" });
    assert.equal(status, 0, stdout);
  });
}
