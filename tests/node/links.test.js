/** Links: a state as a text and back, to the last bit, for ever, even if somebody damages it. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { before, test } from "node:test";
import { statesIn } from "../../www/pages/check/pasted.js";
import { stampIn } from "../../www/pages/check/csv.js";
import { loadEngine } from "../../www/engine/engine.js";
import { acceptedBy } from "../../www/link/accepted.js";
import { textIn, textsIn, withText } from "../../www/link/address.js";
import { decode, encode } from "../../www/link/codec.js";
import { digestOf } from "../../www/link/digest.js";
import { MOST_CHARACTERS, MOST_ENTRIES } from "../../www/link/entries.js";
import { stateFields } from "../../www/link/state-fields.js";
import { quantityIn } from "../../www/base/quantity.js";
import { quantityText } from "../../www/link/quantity.js";
import { fingerprintOf } from "../../www/link/fingerprint.js";
import { CHOICES } from "../../www/state/choices.js";
import { initialState } from "../../www/state/state.js";
import { summaryOf } from "../../www/story/summary.js";
import { termsOf } from "../../www/texts/en/terms.js";

const stories = new URL("../../www/stories/", import.meta.url);
const json = async (url) => JSON.parse(await readFile(url, "utf8"));
const golden = await json(new URL("../fixtures/links.json", import.meta.url));

/** What the comments in the code say of each choice: what it is, a text that is not the initial one, and since when. */
const explained = [
  ...(await readFile(new URL("../../www/link/choices.js", import.meta.url), "utf8")).matchAll(
    /\/\*\* (.*): `(\w+)=(\S+)`(?:; since model (\S+))? \*\/\n +(\w+): \{\n(?: +since: "(\S+)",\n)?/gu,
  ),
].map(([, about, key, example, since, name, inCode]) => ({ about, key, example, since, name, inCode }));

/** @type {import("../../www/engine/engine.js").Engine} */
let engine;
/** Every story of the project, as the widget loads it. @type {Record<string, any>} */
const tellings = {};
let netflix;

before(async () => {
  globalThis.VERSION = "0.2.0";
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
  const catalogue = engine.catalogue();
  for (const name of (await readdir(stories)).filter((one) => !one.includes("schema"))) {
    const { story: file } = engine.checkStory(await json(new URL(name, stories)));
    tellings[name.replace(".json", "")] = { story: summaryOf(file, "en", termsOf), catalogue: { ...catalogue, presets: file.presets } };
  }
  netflix = tellings["netflix-q2-2025"];
});

const start = ({ catalogue, story }, preset = "base") => initialState(catalogue, preset, story.figures);
const read = (text, { catalogue, story }, accepts) => decode(text, catalogue, story, accepts);

/** Numbers that come again on every run. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Any finite number there is, by its bits. */
function anyNumber(random) {
  const bits = new DataView(new ArrayBuffer(8));
  do {
    bits.setUint32(0, random() * 2 ** 32);
    bits.setUint32(4, random() * 2 ** 32);
  } while (!Number.isFinite(bits.getFloat64(0)));
  return bits.getFloat64(0);
}

/** A state somebody could have arrived at. */
function anyState(loaded, random) {
  const { catalogue } = loaded;
  const among = (list) => list[Math.floor(random() * list.length)];
  const within = ([low, high], whole) => (whole ? Math.floor(low + random() * (high - low)) : low + random() * (high - low));
  const state = start(loaded, among(["cautious", "base", "bold"]));
  for (const { id, limits, whole } of catalogue.inputs) if (random() < 0.5) state.inputs[id] = within(limits, whole);
  const weights = Array.from({ length: 1 + Math.floor(random() * 5) }, () => random() + 0.01);
  if (random() < 0.5) state.inputs.amortCurve = weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0));
  for (const figure of state.figures) {
    if (random() < 0.3) figure.current = within([-1e6, 1e6]);
    if (random() < 0.3) figure.prior = random() < 0.3 ? null : Math.round(within([0, 1e5])) / 100;
  }
  for (const { id, limits, uncertainty } of catalogue.inputs) {
    if (!uncertainty || random() < 0.5) continue;
    state.ranges[id] = random() < 0.2 ? null : [within(limits), within(limits)].toSorted((a, b) => a - b);
  }
  if (random() < 0.5) state.seed = Math.floor(random() * 2 ** 53);
  const [input, x, y] = [among(catalogue.inputs).id, catalogue.inputs[0].id, among(catalogue.inputs.slice(1)).id];
  const output = among(catalogue.outputs).id;
  const others = explained.filter(() => random() < 0.5).reduce((next, { key, example }) => withChoice(next, key, example, loaded), state);
  return { ...others, seed: state.seed, goal: { input, output, target: within([-50, 50]) }, map: { x, y } };
}

/** The state with a choice as a text says it. */
const withChoice = (state, key, text, loaded) => stateFields(loaded).find((field) => field.key === key).read(state, text);

/** Bit for bit: 0 and −0 are not the same. */
const exactly = (actual, expected, message) => assert.deepStrictEqual(actual, expected, message);

test("any number comes back to the last bit in every unit", () => {
  const random = numbers(1);
  const units = [...new Set(engine.catalogue().inputs.map(({ unit }) => unit))];
  assert.ok(units.length >= 9, String(units));
  const special = [0, -0, 0.1, 0.07, 0.285, 1, 100, 1e21, 5e-324, -1e-7, 0.1 + 0.2, Number.MAX_VALUE];
  const all = [...special, ...Array.from({ length: 20_000 }, () => anyNumber(random)), ...Array.from({ length: 20_000 }, random)];
  for (const value of all) {
    for (const unit of units) {
      const text = quantityText(value, unit);
      // A number so large that its percentage has no number of its own is still a text.
      assert.ok(Object.is(quantityIn(text, unit), value), `${value} as ${text}`);
    }
  }
});

test("a share is written as people write percentages", () => {
  const written = [0.05, 0.115, 0.07, 1, 0.001, 0, 2.5].map((share) => quantityText(share, "share"));
  assert.deepEqual(written, ["5%", "11.5%", "7%", "100%", "0.1%", "0%", "250%"]);
});

test("every preset of every story comes back, by what differs and by everything", () => {
  assert.ok(Object.keys(tellings).length >= 6);
  for (const [id, loaded] of Object.entries(tellings)) {
    for (const preset of ["cautious", "base", "bold"]) {
      for (const everything of [false, true]) {
        const state = start(loaded, preset);
        const { state: back, problems, model } = read(encode(state, loaded, { everything }), loaded);
        exactly(back, state, `${id} ${preset} ${everything}`);
        assert.deepEqual([problems, model], [[], VERSION]);
      }
    }
  }
});

test("any state comes back to the last bit, and the engine takes it", () => {
  const random = numbers(2);
  for (let i = 0; i < 1500; i++) {
    for (const loaded of [netflix, tellings["amazon-2025"]]) {
      const state = anyState(loaded, random);
      for (const everything of [false, true]) {
        const text = encode(state, loaded, { everything });
        const { state: back, problems } = read(text, loaded, i < 200 ? acceptedBy(engine) : undefined);
        assert.deepEqual(problems, [], text);
        exactly(back, state, text);
      }
    }
  }
});

test("a reader's link holds what differs from the preset, and nothing else", () => {
  const state = start(netflix);
  state.inputs.speedup = 10;
  assert.equal(encode(state, netflix), "v1;model=0.2.0;story=netflix-q2-2025;preset=base;speedup=10x");
});

test("a text that states everything does not depend on what the presets are", () => {
  const state = anyState(netflix, numbers(3));
  const text = encode(state, netflix, { everything: true });
  const others = { ...netflix.catalogue, presets: { cautious: {}, base: {}, bold: {} } };
  for (const name of Object.keys(others.presets)) others.presets[name] = { ...netflix.catalogue.presets.bold, speedup: 99 };
  const { state: back } = decode(text, others, { ...netflix.story, figures: netflix.story.figures.map((one) => ({ ...one, current: 1 })) });
  exactly(back.inputs, state.inputs);
  exactly(back.figures, state.figures);
});

test("a range that was the catalogue's stays what it was when the catalogue's is another", () => {
  const text = encode(start(netflix), netflix, { everything: true });
  const inputs = netflix.catalogue.inputs.map((input) => (input.id === "vfxShare" ? { ...input, uncertainty: { ...input.uncertainty, low: 0.01 } } : input));
  const { state } = decode(text, { ...netflix.catalogue, inputs }, netflix.story);
  assert.deepEqual(state.ranges, { vfxShare: [0.04, 0.22] });
});

test("an input that is new in the catalogue needs no edit", () => {
  const inputs = [...netflix.catalogue.inputs, { ...netflix.catalogue.inputs[7], id: "newShare" }];
  const loaded = { ...netflix, catalogue: { ...netflix.catalogue, inputs } };
  const state = start(loaded);
  state.inputs.newShare = 0.125;
  const text = encode(state, loaded, { everything: true });
  assert.match(text, /;newShare=12\.5%;/);
  exactly(read(text, loaded).state, state);
});

test("no two keys are the same, and every unit has a text of its own", () => {
  for (const loaded of Object.values(tellings)) {
    const keys = ["model", "story", "preset", ...stateFields(loaded).map(({ key }) => key)];
    assert.equal(new Set(keys).size, keys.length);
  }
  const units = [...new Set(netflix.catalogue.inputs.map(({ unit }) => unit)), ...netflix.catalogue.outputs.map(({ unit }) => unit)];
  for (const unit of units) assert.ok(["calendarYear", "choice"].includes(unit) || /^1(00)?[^\d]+$/.test(quantityText(1, unit)), unit);
});

test("every choice is explained with an example that is another choice, and with the model that brought it", () => {
  assert.deepEqual(explained.map(({ name }) => name), Object.keys(CHOICES));
  const before = start(netflix);
  for (const { key, name, example, since, inCode } of explained) {
    assert.deepEqual([key, since], [name, inCode], name);
    const after = withChoice(before, key, example, netflix);
    assert.notDeepEqual(after[key], before[key], key);
    exactly({ ...after, [key]: before[key] }, before, key);
  }
});

test("the page about links has a row for each choice, as its comment says it", async () => {
  const path = new URL("../../docs/LINKS.md", import.meta.url);
  const page = await readFile(path, "utf8");
  const rows = explained.map(({ about, key, example, since }) => `| \`${key}\` | ${about}: \`${key}=${example}\`${since ? `; since model ${since}` : ""} |`);
  const table = ["| Key | Value |", "|---|---|", ...rows].join("\n");
  const written = page.replace(/(<!-- generated: choices -->\n\n).*?(<!-- end -->)/su, `$1${table}\n\n$2`);
  if (written === page) return;
  await writeFile(path, written);
  assert.fail("docs/LINKS.md was out of date and has been rewritten: read the difference and commit it");
});

test("every choice is in a text of the list; one that is not is added to it", async () => {
  const stated = new Set(golden.flatMap(({ text }) => text.split(";").map((entry) => entry.split("=")[0])));
  const missing = explained.filter(({ key }) => !stated.has(key));
  if (!missing.length) return;
  const lines = missing.map(({ key, example }) => {
    const state = withChoice(start(netflix), key, example, netflix);
    const entry = { text: encode(state, netflix), story: "netflix-q2-2025", model: VERSION, states: { [key]: state[key] }, problems: [] };
    return `  ${JSON.stringify(entry)}`;
  });
  const path = new URL("../fixtures/links.json", import.meta.url);
  await writeFile(path, (await readFile(path, "utf8")).replace(/\n\]\n$/u, `,\n${lines.join(",\n")}\n]\n`));
  assert.fail(`tests/fixtures/links.json had no text with ${missing.map(({ key }) => key)}; one was added: commit it`);
});

test("every string that was ever released is read, for ever", () => {
  assert.ok(golden.length >= 12);
  for (const { text, story, model, states, problems } of golden) {
    const { state, ...rest } = read(text, tellings[story], acceptedBy(engine));
    assert.deepEqual(rest, { model, problems }, text);
    const stated = state && Object.fromEntries(Object.keys(states).map((key) => [key, statedAt(state, key)]));
    exactly(stated, states, text);
  }
});

/** What a state has at a key of the list, such as `inputs.speedup` or `figures.revenue.current`. */
function statedAt(state, key) {
  const [part, name, field] = key.split(".");
  // The ends of a range are what was meant, whether they are the reader's or the catalogue's.
  const usual = netflix.catalogue.inputs.find(({ id }) => id === name)?.uncertainty;
  if (part === "ranges") return name in state.ranges ? state.ranges[name] : [usual.low, usual.high];
  if (part === "figures") return state.figures.find(({ id }) => id === name)[field];
  return name === undefined ? state[part] : state[part][name];
}

test("what was released is not changed: the list only grows", () => {
  const released = JSON.stringify(golden.slice(0, 14));
  assert.equal(createHash("sha256").update(released).digest("hex").slice(0, 16), "e6a88f5d6cf0035a");
});

test("the digest is what sha256sum prints of the canonical text", async () => {
  const state = start(netflix, "bold");
  const stamp = await fingerprintOf(state, netflix, { base: "https://example.org/a?x=1#top" });
  assert.equal(stamp.text, encode(state, netflix, { everything: true }));
  const printed = execFileSync("sh", ["-c", "printf %s \"$0\" | sha256sum | cut -c 1-12", stamp.text], { encoding: "utf8" });
  assert.equal(stamp.digest, printed.trim());
  assert.equal(stamp.version, "0.2.0");
  assert.equal(stamp.url, "https://example.org/a?x=1&ai-savings=v1;model=0.2.0;story=netflix-q2-2025;preset=bold#top");
  for (const text of ["", "a", "ä€𝄞", "x".repeat(1000)]) {
    assert.equal(digestOf(text), createHash("sha256").update(text).digest("hex").slice(0, 12));
  }
});

test("every input, figure, range and choice that changes changes the digest", () => {
  const digest = (state) => digestOf(encode(state, netflix, { everything: true }));
  const before = start(netflix);
  const changed = [
    ...Object.keys(before.inputs).map((id) => ({ inputs: { ...before.inputs, [id]: id === "amortCurve" ? [1] : before.inputs[id] + 1e-9 } })),
    { figures: before.figures.map((figure) => ({ ...figure, current: 0 })) },
    { ranges: { speedup: null } },
    { ranges: { speedup: [1.5, 10] } },
    ...explained.map(({ key, example }) => ({ [key]: withChoice(before, key, example, netflix)[key] })),
  ];
  const digests = [before, ...changed.map((change) => ({ ...before, ...change }))].map(digest);
  assert.equal(new Set(digests).size, digests.length);
});

test("kept scenarios and drafts are nobody else's business", () => {
  const state = start(netflix);
  const own = { ...state, scenarios: [{ name: "=1+1", inputs: state.inputs }], drafts: { speedup: { text: "x", problem: { field: "speedup", code: "notANumber", limit: null } } } };
  assert.equal(encode(own, netflix, { everything: true }), encode(state, netflix, { everything: true }));
});

test("the default story has the presets of the catalogue, so both modules write the same text", () => {
  exactly(netflix.catalogue.presets, engine.catalogue().presets);
});

test("a story lies in the file of its name, where the page that checks looks for it", () => {
  for (const [name, { story }] of Object.entries(tellings)) assert.equal(story.id, name);
});

test("an address holds a text in characters that mean nothing to mail programs, and no trailing one that they cut off", () => {
  const random = numbers(4);
  for (let i = 0; i < 300; i++) {
    const text = encode(anyState(netflix, random), netflix, { everything: i % 2 === 0 });
    assert.match(text, /^v1(;[\w.-]+=[\w.,%/-]+)+$/, text);
    const address = withText("https://example.org/article", "ai-savings", text);
    assert.match(address, /^https:\/\/example\.org\/article\?ai-savings=[\w.~;=,/%-]+[\w]$/);
    assert.equal(new URL(address).href, address);
    assert.equal(new URL(address).searchParams.get("ai-savings"), text);
    assert.equal(textIn(address, "ai-savings"), text);
  }
});

test("what mail programs and servers do to an address is undone", () => {
  const state = anyState(netflix, numbers(5));
  const text = encode(state, netflix, { everything: true });
  const once = encodeURIComponent(text);
  const wrapped = text.replace(/.{70}/g, "$&\r\n");
  const url = new URL(withText("https://example.org/", "ai-savings", text));
  url.searchParams.append("fbclid", "1");
  for (const changed of [once, encodeURIComponent(once), wrapped, `${text};`, textIn(url.href, "ai-savings")]) {
    const { state: back, problems } = read(changed, netflix);
    assert.deepEqual(problems, []);
    exactly(back, state);
  }
});

test("an address keeps everything else as it is written", () => {
  const kept = "https://example.org/a%20b?q=a+b&&x=%E4&ai-savings-b=v1;seed=1&empty=#top?ai-savings=no";
  const set = withText(kept, "ai-savings", "v1;seed=7");
  assert.equal(set, "https://example.org/a%20b?q=a+b&&x=%E4&ai-savings-b=v1;seed=1&empty=&ai-savings=v1;seed=7#top?ai-savings=no");
  assert.equal(withText(set, "ai-savings", null), kept);
  assert.equal(withText("about:srcdoc", "ai-savings", null), "about:srcdoc");
  assert.equal(textIn(set, "ai-savings"), "v1;seed=7");
  assert.equal(textIn(set, "ai-savings-b"), "v1;seed=1");
  assert.equal(textIn("https://example.org/#?ai-savings=v1", "ai-savings"), undefined);
  assert.deepEqual(textsIn(set), ["v1;seed=1", "v1;seed=7"]);
  // A link to a step has no state in it.
  assert.deepEqual(textsIn("https://example.org/?ai-savings-step=3&ai-savings=v1;seed=1"), ["v1;seed=1"]);
  assert.equal(textIn(withText("/p", "ai-savings-ä b", "v1"), "ai-savings-ä b"), "v1");
});

test("what is unknown, unreadable or stated twice is reported and left out, and the rest is read", () => {
  const text = "v1;model=0.1.0;story=netflix-q2-2025;preset=bald;speedup=10x;speedup=11x;vfxShare=5;labourShare=1e999%;spedup=3x;range.vfxShare=4%;seed=1.5;figure.revenue.current=9.56;figure.revenue.prior=;amortCurve=50%,;goal=vfxShare;map=speedup,speedup;basis=gold;=;x";
  const { state, problems } = read(text, netflix);
  assert.equal(state.inputs.speedup, 10);
  exactly({ ...state, inputs: { ...state.inputs, speedup: 4 } }, start(netflix));
  assert.deepEqual(problems.map(({ key, code }) => `${key} ${code}`), [
    "preset unreadable", "speedup duplicate", "vfxShare unreadable", "labourShare unreadable", "spedup unknownKey", "range.vfxShare unreadable",
    "seed unreadable", "figure.revenue.prior unreadable", "amortCurve unreadable", "goal unreadable", "map unreadable", "basis unreadable", " unknownKey", "x unknownKey",
  ]);
});

test("what the engine refuses is dropped, and the rest stays", () => {
  const text = "v1;speedup=10x;vfxShare=101%;horizon=2.5yr;amortCurve=50%,40%;range.speedup=9x..2x;range.vfxShare=4%..9%;figure.revenue.current=1e300;seed=7";
  const { state, problems } = read(text, netflix, acceptedBy(engine));
  assert.deepEqual(problems.map(({ key, code }) => `${key} ${code}`), ["vfxShare refused", "horizon refused", "amortCurve refused", "range.speedup refused", "figure.revenue.current refused"]);
  exactly(state, { ...start(netflix), inputs: { ...start(netflix).inputs, speedup: 10 }, ranges: { vfxShare: [0.04, 0.09] }, seed: 7 });
  engine.calculate(state.inputs);
});

test("a text of another story, another version or no state at all gives no state and one reason", () => {
  for (const [text, code] of [
    ["v1;model=0.1.0;story=disney-fy2025;speedup=10x", "otherStory"],
    ["v2;speedup=10x", "unknownVersion"],
    ["", "notAState"],
    ["speedup=10x", "notAState"],
    ["v1".padEnd(MOST_CHARACTERS + 1, ";"), "tooLong"],
    [`v1${";a=1".repeat(MOST_ENTRIES + 1)}`, "tooMany"],
  ]) {
    const { state, problems } = read(text, netflix);
    assert.deepEqual([state, problems.map((one) => one.code)], [null, [code]], text.slice(0, 60));
  }
});

test("the longest text that a story can need is within the bounds", () => {
  const figures = Array.from({ length: 40 }, (_, i) => ({ id: `f${i}`.padEnd(64, "x"), kind: "percentage", current: -1.2345678901234567e-100, prior: -1.2345678901234567e-100 }));
  const loaded = { ...netflix, story: { id: "s".repeat(64), figures } };
  const state = start(loaded);
  for (const { id, uncertainty } of netflix.catalogue.inputs) {
    state.inputs[id] = -1.2345678901234567e-100;
    if (uncertainty) state.ranges[id] = [-1.2345678901234567e-100, -1.2345678901234567e-100];
  }
  state.inputs.amortCurve = Array.from({ length: 40 }, () => 0.12345678901234567);
  const text = encode(state, loaded, { everything: true });
  assert.ok(text.length < MOST_CHARACTERS, `${text.length} characters`);
  exactly(read(text, loaded).state, state);
});

test("no prototype is read or touched", () => {
  const text = "v1;__proto__=1x;constructor=2x;toString=3;range.__proto__=off;range.constructor=1..2;figure.__proto__.current=1;preset=__proto__;seed=7";
  const { state, problems } = read(text, netflix, acceptedBy(engine));
  exactly(state, { ...start(netflix), seed: 7 });
  assert.equal(problems.length, 7);
  assert.equal({}.current, undefined);
  assert.equal(Object.getPrototypeOf(state.ranges), Object.prototype);
});

test("ten thousand nonsensical texts, and as many that almost make sense, never throw", () => {
  const random = numbers(6);
  const among = (list) => list[Math.floor(random() * list.length)];
  const alphabet = ["v1", "v2", ";", "=", "%", "%25", "%3B", "..", ",", ".", "-", "0", "9", "1e9", "yr", "x", "M/yr", "none", "off", "usual", "\u0000", "\ud800", "ä", "𝄞", " ", "\n", "__proto__", ...stateFields(netflix).map(({ key }) => key)];
  const accepts = acceptedBy(engine);
  let states = 0;
  for (let i = 0; i < 20_000; i++) {
    const valid = encode(anyState(netflix, random), netflix);
    const nonsense = Array.from({ length: Math.floor(random() * 30) }, () => among(alphabet)).join("");
    const cut = Math.floor(random() * valid.length);
    const text = i % 2 ? nonsense : valid.slice(0, cut) + among(alphabet) + valid.slice(cut + Math.floor(random() * 5));
    const { state, problems } = read(text, netflix, i % 4 === 0 ? accepts : undefined);
    assert.ok(state !== null || problems.length > 0);
    if (state) states += 1;
    if (state && i % 4 === 0) assert.ok(accepts(state), text);
    statesIn(text);
    stampIn(text);
  }
  assert.ok(states > 5000, `${states} were states`);
});

test("a link is found in what people paste", () => {
  const text = "v1;story=netflix-q2-2025;preset=base;vfxShare=5%";
  const link = withText("https://example.org/a?x=1", "ai-savings", text);
  for (const pasted of [link, `See ${link} for more`, `<a href="${link.replaceAll("&", "&amp;")}">here</a>`, link.replace("preset", "pre\n> set"), text, ` ${text}\n`, `state,"${text}"`, `${link}\n\nBest wishes`]) {
    assert.deepEqual(statesIn(pasted), [text], pasted);
  }
  assert.deepEqual(statesIn(withText(link, "ai-savings-b", "v1;seed=1")), [text, "v1;seed=1"]);
  for (const nonsense of ["", "hello", "https://example.org/?a=1", "v", "?"]) assert.deepEqual(statesIn(nonsense), [], nonsense);
});

test("a file says its state and digest, however a spreadsheet has written it", () => {
  const text = "v1;story=netflix-q2-2025;amortCurve=50%,50%";
  for (const file of [
    `\ufeffSavings\r\nstate,"${text}"\r\ndigest,0123456789ab\r\n\r\nYear,Saving\r\n`,
    `state,${text}\ndigest,0123456789ab\n`,
    `"state";"${text}"\n"digest";"0123456789ab"\n`,
    `state\t${text}\t\t\ndigest\t0123456789ab\t\t\n`,
    `\ufeffstate,"${text}",,\ndigest,0123456789ab,,\n`,
  ]) {
    assert.deepEqual(stampIn(file), { state: text, digest: "0123456789ab" }, file);
  }
  assert.deepEqual(stampIn("Year,State\n2026,1\n"), { state: undefined, digest: undefined });
});
