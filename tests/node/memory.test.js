/** The memory of the engine: a long visit needs no more than there is from the beginning. WebKit trips now and then where it grows. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const MIB = 1024 * 1024;

/** @param {string} name */
async function instance(name) {
  const glue = await import(`../../target/wasm/${name}.js`);
  const module = await readFile(new URL(`../../target/wasm/${name}.wasm`, import.meta.url));
  return { glue, memory: glue.initSync({ module }).memory };
}

const size = ({ buffer }) => buffer.byteLength / MIB;

test("the module of a first visit never needs more memory", async () => {
  const { glue, memory } = await instance("engine-initial");
  const before = size(memory);
  for (let seed = 1; seed <= 20; seed++) glue.simulate({ draws: 10_000, horizon: 40, seed });
  glue.calculate({ horizon: 40 });
  assert.equal(size(memory), before);
});

test("the whole module never needs more memory", async () => {
  const { glue, memory } = await instance("engine");
  const before = size(memory);
  for (let seed = 1; seed <= 20; seed++) glue.simulate({ draws: 10_000, horizon: 40, seed });
  const goal = { output: "marginUpliftPts", target: 0.05 };
  for (let round = 0; round < 3; round++) {
    glue.variance({ horizon: 40 });
    glue.sensitivity({ horizon: 40 });
    glue.solveAlone(goal);
    glue.frontier({ ...goal, x: "adoptionMax", y: "vfxShare" });
    glue.stakes({});
  }
  assert.equal(size(memory), before);
});
