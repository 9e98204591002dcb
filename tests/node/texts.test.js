/** Texts by language: which a reader gets, and that their tables do not get in each other's way. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { summaryOf } from "../../www/story/summary.js";
import { texts as english } from "../../www/texts/en/index.js";
import { textsFor } from "../../www/texts/index.js";

const netflix = JSON.parse(await readFile(new URL("../../www/stories/netflix-q2-2025.json", import.meta.url), "utf8"));
const later = await english.later();

test("a locale without texts of its own gets the English ones", async () => {
  for (const locale of ["en-GB", "en", "sv-SE", "", "toString", "__proto__"]) assert.equal(await textsFor(locale), english, locale);
});

test("no table of a bundle takes the place of one that is there from the start", async () => {
  const first = Object.keys(english.first({ terms: (await later.stories()).termsOf(netflix) }));
  for (const bundle of ["common", "explorations", "evidence", "claims", "share"]) {
    const tables = Object.keys(await later[bundle]());
    assert.ok(tables.length > 0, bundle);
    assert.deepEqual(tables.filter((name) => first.includes(name)), [], bundle);
  }
});

test("a story is told in the words of a language, its own and those of the texts", async () => {
  const { termsOf } = await later.stories();
  const german = { ...netflix.texts.en, title: "Netflix in Zahlen" };
  const file = { ...netflix, texts: { ...netflix.texts, de: german } };
  const told = summaryOf(file, "de-DE", (story) => ({ ...termsOf(story), profit: "Betriebsgewinn" }));
  assert.equal(told.terms.profit, "Betriebsgewinn");
  assert.equal(told.texts.title, german.title);
  assert.equal(summaryOf(file, "en-GB", termsOf).texts.title, netflix.texts.en.title);
});
