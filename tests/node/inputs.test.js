/** The attribute `inputs` and the method `set`: the numbers of a link with their units, and plain numbers as before. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, mock, test } from "node:test";
import { assigned } from "../../www/element/attributes.js";
import { createTransitions } from "../../www/element/transitions.js";
import { loadEngine } from "../../www/engine/engine.js";
import { encode } from "../../www/link/codec.js";
import { inputsText } from "../../www/pages/builder/settings.js";
import { initialState } from "../../www/state/state.js";

let catalogue;
let transitions;

before(async () => {
  globalThis.VERSION = "0.2.0";
  const engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
  catalogue = engine.catalogue();
  transitions = createTransitions(engine);
});

/** The state that a text sets, and what the console says of it. */
function set(text, start = initialState(catalogue, "base", [])) {
  const warn = mock.method(console, "warn", () => {});
  const state = assigned(start, text, catalogue, transitions);
  warn.mock.restore();
  return { ...state, start, warnings: warn.mock.calls.map(({ arguments: [line] }) => line) };
}

/** What a text has changed. */
function changed(text) {
  const { inputs, start, warnings } = set(text);
  assert.deepEqual(warnings, [], text);
  return Object.fromEntries(Object.entries(inputs).filter(([id, value]) => String(value) !== String(start.inputs[id])));
}

test("numbers with units are read as in a link", () => {
  const text = "speedup:10x vfxShare:5% revenueGrowth:-1.5%/yr adoptionMid:2.5yr platformCost:12.5M/yr visiblePoints:0.2pt";
  const expected = { speedup: 10, vfxShare: 0.05, revenueGrowth: -0.015, adoptionMid: 2.5, platformCost: 12.5, visiblePoints: 0.2 };
  assert.deepEqual(changed(text), expected);
  assert.deepEqual(changed("amortCurve:50%,30%,20% horizon:10yr"), { amortCurve: [0.5, 0.3, 0.2], horizon: 10 });
});

test("plain numbers keep their meaning: they are in units of the model", () => {
  assert.deepEqual(changed("speedup:10 vfxShare:0.05 amortCurve:0.5/0.5"), { speedup: 10, vfxShare: 0.05, amortCurve: [0.5, 0.5] });
  assert.deepEqual(changed("vfxShare:1e-1 speedup:1e1 upfront:.5"), { speedup: 10, upfront: 0.5 });
});

/** As the attribute was read up to 0.2: texts that were valid then mean the same now. */
function readBefore(text) {
  const found = {};
  for (const [, id, number] of text.matchAll(/([\w]+):(\S+?)(?=[\s,;]|$)/gu)) {
    const numbers = number.split("/").map(Number);
    found[id] = id === "amortCurve" ? numbers : numbers[0];
  }
  return found;
}

test("every separator between plain numbers means what it meant", () => {
  const state = 20250717;
  let seed = state;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  for (let i = 0; i < 500; i++) {
    const inputs = catalogue.inputs.filter(() => random() < 0.3).map(({ id, slider }) => `${id}:${slider[Math.floor(random() * 2)]}`);
    if (random() < 0.5) inputs.push("amortCurve:0.25/0.75");
    const text = inputs.map((one) => one + [" ", "  ", ",", ", ", ";", "; ", "\n", " , "][Math.floor(random() * 8)]).join("");
    const { inputs: now, start, warnings } = set(text);
    assert.deepEqual(now, { ...start.inputs, ...readBefore(text) }, text);
    assert.deepEqual(warnings, [], text);
  }
});

test("the entries of a link can be pasted into the attribute", () => {
  const start = initialState(catalogue, "base", []);
  const inputs = { ...catalogue.presets.bold, amortCurve: [0.1, 0.9] };
  const text = encode({ ...start, inputs }, { catalogue, story: { id: "any", figures: [] } });
  const entries = text.split(";").slice(4).join(";");
  assert.deepEqual(set(entries).inputs, inputs);
});

test("what the builder states of any preset is read back to the last bit", () => {
  for (const preset of Object.values(catalogue.presets)) {
    const inputs = { ...preset, vfxShare: 0.1 + 0.2 - 0.2, amortCurve: [1 / 3, 1 - 1 / 3] };
    assert.deepEqual(set(inputsText(inputs, catalogue)).inputs, inputs);
  }
});

test("an entry that cannot be used is reported with its reason and shown as refused, and the number stays", () => {
  for (const [entry, code] of [
    ["vfxShare:5x", "notANumber"],
    ["speedup:10%", "notANumber"],
    ["vfxShare:five", "notANumber"],
    ["vfxShare:5", "aboveMaximum"],
    ["speedup:0.5x", "belowMinimum"],
    ["horizon:2.5yr", "notWhole"],
    ["amortCurve:50%,40%", "wrongSum"],
    ["amortCurve:half", "notANumber"],
  ]) {
    const { inputs, drafts, start, warnings } = set(`${entry} taxRate:20%`);
    const [id, text] = entry.split(":");
    assert.deepEqual(inputs, { ...start.inputs, taxRate: 0.2 }, entry);
    assert.deepEqual([drafts[id].text, drafts[id].problem.code], [text, code], entry);
    assert.deepEqual(warnings, [`inputs, ${entry}: ${code}`]);
  }
});

test("what is no input is reported and changes nothing", () => {
  for (const entry of ["spedup:3", "nonsense", ":::", "constructor:1", "__proto__:2", "speedup:", "speedup"]) {
    const { inputs, drafts, start, warnings } = set(entry);
    assert.deepEqual([inputs, drafts], [start.inputs, {}], entry);
    assert.deepEqual(warnings, [`inputs, ${entry}: unknownField`]);
  }
  assert.deepEqual([set("").warnings, set(" ; ,\n").warnings], [[], []]);
});
