/** What the live region says, in every language: what has changed and by how much, in few words and without signs. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { loadEngine } from "../../dist/engine.js";
import { createFormat } from "../../www/base/format.js";
import { futuresOf, initialState, withInput, withPreset, withRange } from "../../www/state/state.js";
import { summaryOf } from "../../www/story/summary.js";
import { textsFor } from "../../www/texts/index.js";
import { createSentences } from "../../www/view/spoken.js";

const LOCALES = ["en-GB", "ar", "ar-EG", "de-DE", "es-ES", "fr-FR", "it-IT", "ja-JP", "nl-NL", "pt-BR", "zh-CN"];

/** Enough for a middle, few enough for every input in every language. */
const DRAWS = 1000;

/** What a voice leaves out, spells, or reads as something else. */
const SIGNS = /[×%٪$€£+\u2212<>]|pts|n\.m\.|Mio|Mrd|mln|NaN|undefined|null/u;

const MOST_WORDS = 20;

let engine;
let file;

before(async () => {
  engine = await loadEngine(await readFile(new URL("../../dist/engine.wasm", import.meta.url)));
  file = JSON.parse(await readFile(new URL("../../dist/stories/netflix-q2-2025.json", import.meta.url), "utf8"));
});

/** The sentences of a locale. */
async function speakerOf(locale) {
  const texts = await textsFor(locale);
  const later = await texts.later();
  const { termsOf } = await later.stories();
  const own = texts.language === "en" ? file.texts.en : await later.ownStory(file.id);
  const told = engine.checkStory({ ...file, texts: { ...file.texts, [texts.language]: own } }).story;
  const story = summaryOf(told, texts.language, termsOf);
  const catalogue = engine.catalogue();
  const messages = texts.first(story);
  const format = createFormat(locale, story.currency, messages.units);
  const { spoken } = later;
  const loaded = { catalogue, story, isUsual: true, plausible: {} };
  const words = (await spoken()).messages;
  return { catalogue, words, sentences: createSentences({ loaded, catalogue, format, messages }, words) };
}

/** What there is on the page with a state. */
function momentOf(state, author = state) {
  const report = engine.calculate(state.inputs);
  return { state, author, report, futures: engine.simulate({ ...futuresOf(state), draws: DRAWS }) };
}

const wordsOf = (text) => text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** What is said when the base preset becomes another state, warnings aside: each of those is a sentence of its own. */
function said({ catalogue, sentences }, change) {
  const base = initialState(catalogue, "base", []);
  const [before, now] = [momentOf(base), momentOf(change(base), base)];
  const quiet = { ...now, report: { ...now.report, warnings: [], beyondSliders: [] } };
  return sentences.news(before, quiet, () => "+4.1 %");
}

test("a message says what has changed, what comes of it, and how much more that is", async () => {
  const speaker = await speakerOf("en-GB");
  const faster = said(speaker, (state) => withInput(state, "speedup", 8));
  assert.match(faster, /^Speed-up: 8 times\. Gain by 2032: \d+ million dollars a year, up (?:less than )?\d+ million\.$/u);
  const slower = said(speaker, (state) => withInput(state, "speedup", 1));
  assert.match(slower, /^Speed-up: 1 time\. Loss by 2032: \d+ million dollars a year, after a gain of \d+ million\.$/u);
  assert.match(said(speaker, (state) => withPreset(state, speaker.catalogue, "bold")), /^Starting from Bold\. Gain by 2032: \d+ million dollars a year, up \d+ million\./u);
  assert.match(said(speaker, (state) => withInput(withInput(state, "speedup", 8), "vfxShare", 0.2)), /^2 inputs changed\. Gain/u);
  assert.match(said(speaker, (state) => withRange(state, "speedup", [2, 3])), /^New range: Speed-up\. /u);
  assert.equal(said(speaker, (state) => ({ ...state, basis: "cash" })), "");
});

test("the amounts are those that are printed, and the difference is between them", async () => {
  const speaker = await speakerOf("en-GB");
  const { catalogue, sentences } = speaker;
  const base = initialState(catalogue, "bold", []);
  const [low, high] = [4, 12].map((speedup) => momentOf(withInput(base, "speedup", speedup), base));
  const amounts = [low, high].map(({ futures }) => futures.last.plSaving.p50);
  const up = sentences.news(low, high, () => "");
  const [now, gap] = [...up.matchAll(/(\d+) million/gu)].map(([, digits]) => Number(digits));
  const step = 10 ** (String(now).length - 2);
  assert.ok(Math.abs(now - amounts[1]) <= step, `${up}: ${amounts}`);
  assert.ok(Math.abs(gap - (amounts[1] - amounts[0])) <= step, `${up}: ${amounts}`);
  assert.match(sentences.news(high, low, () => ""), /, down \d+ million\.$/u);
});

test("once the author's values are back it says so", async () => {
  const { catalogue, sentences } = await speakerOf("en-GB");
  const base = initialState(catalogue, "base", []);
  const moved = momentOf(withInput(withInput(base, "speedup", 8), "vfxShare", 0.2), base);
  assert.match(sentences.news(moved, momentOf(base), () => ""), /^All inputs are the author’s again\. /u);
});

test("a warning is spoken once, when it appears", async () => {
  const speaker = await speakerOf("en-GB");
  const { catalogue, sentences } = speaker;
  const base = initialState(catalogue, "base", []);
  const [far, further] = [50, 60].map((speedup) => momentOf(withInput(base, "speedup", speedup), base));
  const first = sentences.news(momentOf(base), far, () => "");
  assert.match(first, /“Speed-up” lies beyond the range we use for Netflix, 1 time to 20 times\.$/u);
  assert.doesNotMatch(sentences.news(far, further, () => ""), /lies beyond/u);
});

test("a figure is spoken with what it has changed by", async () => {
  const { catalogue, sentences } = await speakerOf("en-GB");
  const figures = [{ id: "revenue", unit: "money", current: 11, prior: 10 }];
  const base = initialState(catalogue, "base", figures);
  const typed = { ...base, figures: [{ ...figures[0], current: 12 }] };
  assert.equal(sentences.news(momentOf(base), momentOf(typed), () => "+20 %"), "Revenue: plus 20 per cent.");
});

for (const locale of LOCALES) {
  test(`${locale}: no message is longer than ${MOST_WORDS} words, and none has a sign in place of a word`, async () => {
    const speaker = await speakerOf(locale);
    const { catalogue, words } = speaker;
    const messages = catalogue.inputs.flatMap(({ id, slider, whole, unit }) => {
      const between = slider[0] + (slider[1] - slider[0]) * 0.71;
      const value = unit === "choice" || whole ? Math.round(between) : Number(between.toPrecision(3));
      const base = initialState(catalogue, "base", []);
      return String(base.inputs[id]) === String(value) ? [] : [said(speaker, (state) => withInput(state, id, value))];
    });
    messages.push(
      said(speaker, (state) => withInput(state, "speedup", 1)),
      said(speaker, (state) => withPreset(state, catalogue, "bold")),
      said(speaker, (state) => withPreset(state, catalogue, "cautious")),
      said(speaker, (state) => withInput(withInput(state, "speedup", 8), "vfxShare", 0.2)),
      said(speaker, (state) => withRange(state, "speedup", [2, 3])),
    );
    assert.ok(messages.length > 35 && new Set(messages).size > 20, `${messages.length} messages`);
    for (const text of messages) {
      assert.doesNotMatch(text, SIGNS, text);
      assert.ok(text.length > 5 && wordsOf(text) <= MOST_WORDS, `${wordsOf(text)}: ${text}`);
    }
    assert.doesNotMatch(words.aloud("4× +4.1 % \u22125 %"), /[%+\u2212]/u);
  });
}
