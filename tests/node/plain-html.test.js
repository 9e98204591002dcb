/** Tables as plain markup: what the cells of a page say, without the page. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { joined } from "../../www/exports/plain-html.js";

test("joins the texts of a cell by commas, and sentences by a space", () => {
  assert.equal(joined("Revenue", "US$ billion"), "Revenue, US$ billion");
  assert.equal(joined("All spend falls by 10 %.", "Read through the press."), "All spend falls by 10 %. Read through the press.");
  assert.equal(joined({ text: "+0.02 pts", field: "marginUpliftPts" }, "Adjusted EBITDA"), "+0.02 pts, Adjusted EBITDA");
});

test("leaves out what a cell does not say", () => {
  assert.equal(joined("", "Q2 2025", ""), "Q2 2025");
  assert.equal(joined("", ""), "");
});
