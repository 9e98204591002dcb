/** The sheet of Chartability: every question has an answer, and every test that it names is there. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const sheet = await readFile(new URL("docs/CHARTABILITY.md", root), "utf8");

/** How many questions each principle has. */
const QUESTIONS = { Perceivable: 8, Operable: 8, Understandable: 10, Robust: 3, Compromising: 7, Assistive: 6, Flexible: 8 };
const CRITICAL = 14;

const sections = sheet.split(/^## /mu).slice(1).map((section) => {
  const [name, ...lines] = section.split("\n");
  const rows = lines.filter((line) => line.startsWith("| ")).slice(1);
  return { name, rows: rows.map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/gu, ""))) };
});
const rows = sections.flatMap(({ rows }) => rows);

test("all fifty questions are answered", () => {
  assert.deepEqual(Object.fromEntries(sections.map(({ name, rows }) => [name, rows.length])), QUESTIONS);
  for (const row of rows) assert.ok(row.length === 3 && row.every(Boolean), row.join(" | "));
});

test("every test that is named is there", async () => {
  for (const [question, , proof] of rows) {
    const names = [...proof.matchAll(/`([^`]+)`/gu)].map(([, name]) => name);
    assert.ok(names.length > 0, question);
    for (const name of names) {
      const [file, what] = name.split("::");
      const path = file.endsWith(".js") ? `tests/${file}` : `tests/${file}.rs`;
      const code = await readFile(new URL(path, root), "utf8");
      const found = file.endsWith(".js") ? code.includes(`test("${what}"`) : new RegExp(`fn ${what || "\\w+"}\\b|^ +${what}:`, "mu").test(code);
      assert.ok(found, `${question}: ${name}`);
    }
  }
});

test("the critical ones are proven by a test, and by no reason", () => {
  const critical = rows.filter(([question]) => question.startsWith("**"));
  assert.equal(critical.length, CRITICAL);
  for (const [question, answer] of critical) assert.doesNotMatch(answer, /Reason:/u, question);
});
