/** Tables as text: what a spreadsheet takes for numbers, for text, and must not take for formulas. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { csvText, tabText } from "../../www/exports/csv.js";

const table = (rows, head = ["Name", "Value"]) => ({ name: "table", title: "Table", head, rows });

test("guards text that begins like a formula, and only text", () => {
  const rows = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a=1"].map((text, i) => [text, -i - 0.5]);
  const lines = csvText(table(rows), []).split("\r\n");
  assert.deepEqual(lines.slice(2, -1), ["'=1+1,-0.5", "'+1,-1.5", "'-1,-2.5", "'@SUM(A1),-3.5", "'\tx,-4.5", "a=1,-5.5"]);
});

test("writes numbers to the last digit, small and negative ones too", () => {
  for (const number of [0.1 + 0.2, -1e-9, -0.040609541716521674, 1e21, 0]) {
    const [, cell] = csvText(table([["a", number]]), []).split("\r\n")[2].split(",");
    assert.equal(Number(cell), number);
  }
});

test("quotes commas, quotes and ends of lines", () => {
  const text = csvText(table([['say "yes", or\nno', 1]]), []);
  assert.ok(text.endsWith('"say ""yes"", or\nno",1\r\n'), text);
});

test("begins with the mark of UTF-8, and puts what a table follows from before it", () => {
  const text = csvText({ ...table([["a", 1]]), before: [["Base", 2]] }, [["state", "=x"], ["digest", "ab"]]);
  assert.equal(text, "\ufeffstate,'=x\r\ndigest,ab\r\n\r\nBase,2\r\n\r\nName,Value\r\na,1\r\n");
});

test("keeps the cells of the clipboard apart", () => {
  assert.equal(tabText(table([["=a\tb\nc", -2]])), "Name\tValue\n'=a b c\t-2");
});
