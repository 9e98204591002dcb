/** The English of the product: phrases that no newspaper would print, and how hard its sentences are to read. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const texts = new URL("www/texts/en/", root);

/** Phrases to avoid, and what to write instead. */
const BANNED = {
  "(?:is|are) none": "say what is missing",
  "stands? (?:at|in|on)": "is at, is in, is on",
  anew: "again",
  afresh: "again",
  whoever: "anyone who",
  beneath: "below",
  "held against": "compared with",
  "asked for[^.]* from nobody": "makes no requests",
  "parted from": "separated from",
  "by a stroke": "with a slash",
  mended: "fixed",
  "stands? between": "is between",
  "(?:is|are|be) told(?! apart)": "is shown, or say that the story is loaded",
};

const pattern = new RegExp(`\\b(?:${Object.keys(BANNED).join("|")})\\b`, "giu");

/** The texts of another language: only their comments are English. */
const isForeign = (file) => /texts\/(?!en\/)[^/]+\/.*\.js$/u.test(file);

/** The comments of a script, line by line; other lines are empty. */
const commentsIn = (code) => {
  const blank = (text) => text.replaceAll(/[^\n]/gu, " ");
  const kept = [...code.matchAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gmsu)];
  let [text, from] = ["", 0];
  for (const { index, 0: comment } of kept) {
    text += blank(code.slice(from, index)) + comment;
    from = index + comment.length;
  }
  return text + blank(code.slice(from));
};

/** Files of a folder whose names end in one of these ways. */
async function filesIn(folder, endings) {
  const entries = await readdir(new URL(folder, root), { recursive: true });
  const wanted = entries.filter((path) => endings.some((ending) => path.endsWith(ending)));
  return wanted.filter((path) => !/(^|\/)(node_modules|stories)\/|package-lock|heights|texts\/(?!en\/)[^/]+\/.*\.json$/u.test(path)).map((path) => `${folder}${path}`);
}

test("notices a phrase to avoid", () => {
  assert.match("Whoever opens the link", pattern);
  pattern.lastIndex = 0;
  assert.doesNotMatch("No one else is in the house", pattern);
});

test("finds the comments of a script, each on its line", () => {
  const code = '/** Whoever */\nexport const a = "Whoever"; // no\n// anew\n';
  assert.deepEqual(commentsIn(code).split("\n").map((line) => line.trim()), ["/** Whoever */", "", "// anew", ""]);
});

test("neither pages nor documents nor comments use phrases to avoid", async () => {
  const files = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    ...(await filesIn("docs/", [".md"])),
    ...(await filesIn("src/", [".rs", ".d.ts"])),
    ...(await filesIn("www/", [".js", ".html", ".css", ".json"])),
  ];
  assert.ok(files.length > 300, `${files.length} files`);
  const found = [];
  for (const file of files) {
    const code = await readFile(new URL(file, root), "utf8");
    const lines = (isForeign(file) ? commentsIn(code) : code).split("\n");
    lines.forEach((line, i) => {
      for (const [phrase] of line.matchAll(pattern)) found.push(`${file}:${i + 1}: ${phrase}`);
    });
  }
  assert.deepEqual(found, []);
});

/** The sentences of a catalogue of texts, a placeholder counting as a number. */
function sentencesIn(code) {
  const plain = code.replaceAll(/\/\*.*?\*\//gsu, "").replaceAll(/^\s*\/\/.*$/gmu, "");
  const literals = plain.matchAll(/"((?:\\.|[^"\\\n])*)"|`((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*)`/gu);
  const whole = [...literals].map(([, text, template]) => text ?? template);
  const filled = whole.map((text) => text.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\{[^{}]*\}/gu, "ten"));
  const sentences = filled.flatMap((text) => text.split(/(?<=[.!?])\s+/u));
  // What has no full stop is a label.
  return sentences.filter((text) => /[.!?]$/u.test(text.trim()) && wordsIn(text).length >= 4);
}

const wordsIn = (text) => text.match(/[A-Za-z’'-]+/gu) ?? [];

/** Roughly: groups of vowels, but for the silent ones at the end. */
function syllablesIn(word) {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/gu, "");
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, "").replace(/^y/u, "");
  return heard.match(/[aeiouy]{1,2}/gu)?.length ?? 1;
}

/** The grade of school that the formula of Flesch and Kincaid gives. */
function gradeOf(sentences) {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

test("counts syllables and grades sentences as the formula does", () => {
  assert.deepEqual(["the", "margin", "saving", "rate", "company", "projection"].map(syllablesIn), [1, 2, 2, 1, 3, 3]);
  assert.ok(gradeOf(["The cat sat on the mat."]) < 1);
  assert.ok(gradeOf(["Organisational considerations notwithstanding, profitability deteriorated considerably."]) > 20);
});

test("a reader of fourteen can read the page", async () => {
  const names = (await readdir(texts, { recursive: true })).filter((name) => name.endsWith(".js"));
  const all = [];
  for (const name of names) {
    const sentences = sentencesIn(await readFile(new URL(name, texts), "utf8"));
    all.push(...sentences);
    if (sentences.length < 5) continue;
    assert.ok(gradeOf(sentences) <= 9, `${name}: grade ${gradeOf(sentences).toFixed(1)}`);
  }
  assert.ok(all.length > 300, `${all.length} sentences`);
  const lengths = all.map((text) => wordsIn(text).length).sort((a, b) => a - b);
  assert.ok(lengths[Math.floor(lengths.length / 2)] <= 16);
});
