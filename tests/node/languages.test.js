/** The languages beside English: whole, without English in them, and with every number that a sentence is given. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine } from "../../dist/engine.js";
import { createFormat } from "../../www/base/format.js";
import { lentIn, markOf, textsIn } from "../../www/story/languages.js";
import { summaryOf } from "../../www/story/summary.js";
import { textsFor } from "../../www/texts/index.js";
import { programOf } from "../tools/arithmetic.js";
import { languages, problemsOf, storyProblems } from "../tools/messages.js";

/** By their folders, with the tag that a page declares. */
const TAGS = { ar: "ar", de: "de", es: "es", fr: "fr", it: "it", ja: "ja", nl: "nl", pt: "pt-BR", zh: "zh-Hans" };

/** A locale of each, for its numbers. */
const LOCALES = ["ar", "ar-EG", "de-DE", "es-ES", "fr-FR", "it-IT", "ja-JP", "nl-NL", "pt-BR", "zh-CN"];

const story = JSON.parse(await readFile(new URL("../../www/stories/netflix-q2-2025.json", import.meta.url), "utf8"));
let program;
let engine;

before(async () => {
  program = programOf();
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
});

/** The default story with its words in a language. */
async function storyIn(locale) {
  const own = await (await (await textsFor(locale)).later()).ownStory(story.id);
  return { ...story, texts: { ...story.texts, [locale]: own } };
}

test("there are nine languages beside English", async () => {
  assert.deepEqual((await languages()).sort(), Object.keys(TAGS).sort());
});

for (const [folder, tag] of Object.entries(TAGS)) {
  test(`${tag}: every message is there, with every number, and nothing is left in English`, async () => {
    assert.deepEqual(await problemsOf(folder, program), []);
    assert.deepEqual(await storyProblems(folder), []);
  });

  test(`${tag}: declares its tag and its direction, and is found by its locales`, async () => {
    const texts = await textsFor(`${folder}-XX`);
    assert.equal(texts.language, tag);
    assert.deepEqual(Intl.getCanonicalLocales(tag), [tag]);
    assert.equal(texts.direction, folder === "ar" ? "rtl" : "ltr");
  });

  test(`${tag}: the words of the default story make a story that the engine accepts`, async () => {
    const file = await storyIn(tag);
    assert.notEqual(textsIn(file, tag).title, story.texts.en.title);
    const problemsOfWords = engine.checkStory(file).problems.filter(({ path }) => path.startsWith("texts"));
    assert.deepEqual(problemsOfWords, []);
  });
}

test("a text that a story lacks in a language is lent by its first language, and the others are not", async () => {
  const own = structuredClone((await storyIn("de")).texts.de);
  const [figure, other] = Object.keys(own.figures);
  const [claim] = Object.keys(own.claims);
  delete own.note;
  delete own.figures[figure];
  delete own.claims[claim].known;
  delete own.oneOffs;
  const file = { ...story, texts: { ...story.texts, de: own } };
  const { story: checked, problems } = engine.checkStory(file);
  assert.ok(checked, "it is shown all the same");
  const told = problems.filter(({ code }) => code === "missingText").map(({ path, fatal }) => [path, fatal]);
  const missing = ["note", `claims.${claim}.known`, `figures.${figure}`, ...Object.keys(story.texts.en.oneOffs).map((id) => `oneOffs.${id}`)];
  assert.deepEqual(told.sort(), missing.map((path) => [`texts.de.${path}`, false]).sort());

  const { en } = checked.texts;
  const texts = textsIn(checked, "de-CH");
  assert.equal(texts.title, own.title);
  assert.equal(texts.note, en.note);
  assert.deepEqual(texts.figures[figure], en.figures[figure]);
  assert.deepEqual(texts.figures[other], own.figures[other]);
  assert.deepEqual(texts.claims[claim], { claim: own.claims[claim].claim, known: en.claims[claim].known });
  assert.deepEqual(texts.oneOffs, en.oneOffs);

  const lent = lentIn(checked, "de-CH");
  const expected = [en.note, ...en.figures[figure], en.claims[claim].known, ...Object.values(en.oneOffs)];
  assert.deepEqual([lent.language, lent.texts.toSorted()], ["en", expected.sort()]);
  assert.deepEqual(markOf({ lent }, en.note), { lang: "en", dir: "auto" });
  assert.deepEqual(markOf({ lent }, own.title), {});
  assert.equal(lentIn(checked, "en-GB"), undefined, "the first language lacks nothing");
  assert.equal(textsIn(checked, "sv").title, en.title);
  assert.ok(lentIn(checked, "sv").texts.includes(en.title), "a language that the file does not have borrows all");
  assert.equal(textsIn(checked, "constructor").title, en.title);
});

test("the checker notices what is missing, left in English, lost or not isolated", async () => {
  const found = (await problemsOf("xx", program)).join("\n");
  for (const name of ["answer.js: is missing", "inputs.json: is missing"]) assert.ok(found.includes(name), name);
  const { comparisonFor } = await import("../tools/messages.js");
  const compare = (english, other, tag = "de") => {
    const comparison = comparisonFor(tag, "planted.js", program);
    comparison.compare(english, other, undefined, "planted");
    return comparison.problems.join("\n");
  };
  assert.match(compare("Start from", "Start from"), /still English/u);
  assert.match(compare("A gain", "Ein Gewinn of the firm"), /English words/u);
  assert.match(compare("about 4101 futures", "etwa viele"), /leaves out 4101/u);
  assert.match(compare({ one: "Gain", two: "Loss" }, { one: "Plus" }), /two: is missing/u);
  assert.match(compare(["a ", { strong: "4101", field: "npv" }], ["ein ", { strong: "4101" }]), /has the parts/u);
  assert.match(compare("about 4101 futures", "نحو 4101 مسار", "ar"), /does not isolate/u);
  assert.equal(compare("about 4101 futures", "نحو \u20684101\u2069 مسار", "ar"), "");
});

test("an answer is at most 25 words long, and a scale is chosen as the language does", async () => {
  for (const locale of LOCALES) {
    const texts = await textsFor(locale);
    const { termsOf } = await (await texts.later()).stories();
    const messages = texts.first(summaryOf(await storyIn(locale), locale, termsOf));
    const format = createFormat(locale, "$", messages.units);
    for (const direction of ["gain", "loss", "none"]) {
      const parts = messages.answer.middle({ year: 2032, direction, amount: format.rounded(-34, 1), isLess: false, speedup: messages.units.factor(format.figure(4, 0)) });
      const text = parts.map((part) => (typeof part === "string" ? part : part.strong)).join("");
      const words = [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike);
      // Japanese and Chinese are cut into parts of words.
      assert.ok(words.length <= (/^(?:ja|zh)/u.test(locale) ? 40 : 25), `${locale}: ${words.length}: ${text}`);
    }
  }
  const printed = async (locale, millions) => createFormat(locale, "$", (await textsFor(locale)).first({ terms: {} }).units).money(millions);
  assert.equal(await printed("ja-JP", 17_700), "177億ドル");
  assert.equal(await printed("ja-JP", 3), "300万ドル");
  assert.equal(await printed("de-DE", -17_700), "−17,7\u00a0Mrd.\u00a0$");
});
