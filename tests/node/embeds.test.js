/** What embeds are made of, in bare Node: sizes, hashes, images, markup, answers for oEmbed. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { before, test } from "node:test";
import { runInNewContext } from "node:vm";
import { loadEngine } from "../../dist/engine.js";
import { heightStyle, heightsOf, TYPICAL } from "../../www/pages/builder/heights.js";
import { lines, remark, tag } from "../../www/pages/builder/markup.js";
import { inputsText, queryOf, VIEWS } from "../../www/pages/builder/settings.js";
import { snippets } from "../../www/pages/builder/snippets.js";
import { createTwin } from "../../www/pages/builder/twin.js";
import { assigned } from "../../www/element/attributes.js";
import { createTransitions } from "../../www/element/transitions.js";
import { initialState } from "../../www/state/state.js";
import { attributesIn } from "../../www/pages/embed/asked.js";
import { messagesFor } from "../../www/texts/en/widget.js";
import { summaryOf } from "../../www/story/summary.js";
import * as pages from "../../www/texts/pages.js";

const dist = new URL("../../dist/", import.meta.url);
const read = async (path) => JSON.parse(await readFile(new URL(path, dist), "utf8"));

/** The build writes it in; here it is as if it had. */
globalThis.DEFAULT_STORY = "netflix-q2-2025";

let engine;
let index;

before(async () => {
  engine = await loadEngine(await readFile(new URL("engine.wasm", dist)));
  index = await read("stories/index.json");
});

/** What is chosen for a story unless said otherwise. */
async function chosen(story, others = {}) {
  const { story: file } = engine.checkStory(await read(`stories/${story}.json`));
  const settings = { story, preset: "base", view: "full", theme: "", locale: "en-GB", inputs: file.presets.base, locked: [] };
  const chosen = { ...settings, ...others };
  return { file, settings: { ...chosen, stated: inputsText(chosen.inputs, engine.catalogue()) } };
}

test("the height script is at most one kilobyte", async () => {
  const { size } = await stat(new URL("embed-height.js", dist));
  assert.ok(size <= 1024, `${size} bytes`);
});

/** A page with one frame and the height script on it, as far as the script looks at one. */
async function pageWithFrame() {
  const frame = { clientHeight: 400, style: {}, src: "https://files.example/embed.html", hasAttribute: () => false };
  frame.contentWindow = {};
  const page = { now: 0, frame, hear: undefined };
  runInNewContext(await readFile(new URL("embed-height.js", dist), "utf8"), {
    URL,
    location: { href: "https://news.example/" },
    performance: { now: () => page.now },
    document: { querySelectorAll: () => [frame] },
    addEventListener: (_kind, hear) => {
      page.hear = (height) => {
        hear({ source: frame.contentWindow, origin: "https://files.example", data: { type: "ai-savings-height", height } });
        if (frame.style.height) frame.clientHeight = Number.parseFloat(frame.style.height);
        return frame.clientHeight;
      };
    },
  });
  return page;
}

test("after ten growths within a second a frame is not followed, until it has calmed down", async () => {
  const page = await pageWithFrame();
  for (let i = 1; i <= 30; i++) {
    page.now += 50;
    page.hear(400 + 20 * i);
  }
  assert.equal(page.frame.clientHeight, 600);
  assert.equal(page.hear(300), 300, "it may shrink");
  page.now += 1001;
  assert.equal(page.hear(700), 700);
});

test("a frame that grows slowly is followed as far as heights go", async () => {
  const page = await pageWithFrame();
  for (let i = 1; i <= 1000; i++) {
    page.now += 101;
    page.hear(400 + 20 * i);
  }
  assert.equal(page.frame.clientHeight, 10_000);
});

test("the index names every story that is hosted, and one default", async () => {
  const files = (await readdir(new URL("stories/", dist))).filter((name) => !/index|schema/u.test(name));
  assert.deepEqual(index.map(({ id }) => `${id}.json`).sort(), files.sort());
  assert.deepEqual(index.filter(({ isDefault }) => isDefault).map(({ id }) => id), ["netflix-q2-2025"]);
});

test("the manifest has the hash and the size of every script", async () => {
  const { version, files } = await read("manifest.json");
  assert.match(version, /^\d+\.\d+\.\d+$/u);
  for (const name of ["define.js", "embed.js", "embed-height.js"]) {
    const bytes = await readFile(new URL(name, dist));
    const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    assert.equal(files[name].integrity, integrity, name);
    assert.equal(files[name].bytes, bytes.length, name);
  }
});

test("there is an image of every preset that can be projected, in the words of the page", async () => {
  for (const { id } of index) {
    const { file } = await chosen(id);
    for (const [preset, inputs] of Object.entries(file.presets)) {
      const path = new URL(`images/${id}-${preset}.svg`, dist);
      const isProjected = Object.values(inputs).every((value) => value !== null);
      const svg = await readFile(path, "utf8").catch(() => null);
      assert.equal(svg !== null, isProjected, `${id}-${preset}`);
      if (svg === null) continue;
      const { labels } = messagesFor(summaryOf(file, "en", pages.termsOf)).charts.margin;
      assert.match(svg, /^<svg width="720" height="320"/u);
      assert.ok(Object.values(labels).filter((label) => svg.includes(label)).length > 5, `${id}-${preset}`);
    }
  }
});

test("every story has a height for every view", async () => {
  const table = JSON.parse(await readFile(new URL("../../www/pages/builder/heights.json", import.meta.url), "utf8"));
  for (const { id } of index) assert.ok(table[id], `${id} has been measured`);
  for (const view of VIEWS) {
    const { narrow, wide } = heightsOf(TYPICAL, view);
    assert.ok(narrow >= wide && wide > 100, view);
    assert.deepEqual(heightsOf("not-measured", view), { narrow, wide });
  }
});

test("the page for journalists has the heights of the table", async () => {
  const page = await readFile(new URL("../../docs/EMBEDDING.md", import.meta.url), "utf8");
  for (const view of VIEWS) {
    const { narrow, wide } = heightsOf("netflix-q2-2025", view);
    assert.ok(page.includes(`| \`${view}\` | ${narrow} | ${wide} |`), `${view}: ${narrow}, ${wide}`);
  }
});

test("the height as a style meets both widths that were measured", () => {
  const [, base, slope] = /calc\((\d+)px - ([\d.]+)vw\)/u.exec(heightStyle({ narrow: 1840, wide: 1480 }));
  assert.ok(Math.abs(base - slope * 3.6 - 1840) < 2);
  assert.ok(Math.abs(base - slope * 7.2 - 1480) < 2);
});

test("each story has an answer for oEmbed, with its image if there is one", async () => {
  for (const { id } of index) {
    const answer = await read(`oembed/${id}.json`);
    assert.deepEqual([answer.type, answer.version], ["rich", "1.0"]);
    assert.equal(answer.width, 720);
    assert.equal(answer.height, heightsOf(id, "card").wide);
    assert.match(answer.html, new RegExp(`<iframe src="embed\\.html\\?v=[\\d.]+&amp;story=${id}&amp;`, "u"));
    assert.match(answer.html, /<table>/u);
    const { file } = await chosen(id);
    const isProjected = Object.values(file.presets.base).every((value) => value !== null);
    assert.equal(answer.thumbnail_url, isProjected ? `images/${id}-base.svg` : undefined);
  }
});

test("the default story has an answer for oEmbed in every language, with the frame that speaks it", async () => {
  const english = await read("oembed/netflix-q2-2025.json");
  for (const tag of ["ar", "de", "es", "fr", "it", "ja", "nl", "pt", "zh"]) {
    const answer = await read(`oembed/${tag}/netflix-q2-2025.json`);
    assert.notEqual(answer.title, english.title, tag);
    assert.match(answer.html, new RegExp(`<iframe src="${tag}/embed\\.html\\?v=[\\d.]+&amp;story=netflix-q2-2025&amp;`, "u"), tag);
    const [, sentence] = /<summary>([^<]+)</u.exec(answer.html);
    assert.doesNotMatch(sentence, /\b(?:the|and|with|from)\b/u, tag);
    assert.deepEqual([answer.width, answer.height, answer.thumbnail_url], [english.width, english.height, english.thumbnail_url]);
  }
});

test("markup escapes whatever could end it", () => {
  const evil = `</p>"'<script>&amp;--><b>`;
  assert.equal(
    tag("p", { title: evil }, evil).text,
    `<p title="&lt;/p&gt;&quot;&#39;&lt;script&gt;&amp;amp;--&gt;&lt;b&gt;">&lt;/p&gt;&quot;&#39;&lt;script&gt;&amp;amp;--&gt;&lt;b&gt;</p>`,
  );
  assert.equal(remark("a-->b").text.match(/-->/gu).length, 1);
  assert.equal(lines(tag("p", { hidden: true, id: undefined })).text, "<p hidden></p>");
});

test("a frame is asked for exactly what was chosen", async () => {
  const { settings } = await chosen("disney-fy2025", { theme: "dark", locked: ["speedup", "vfxShare"] });
  const actions = Object.fromEntries(attributesIn(queryOf(settings, "0.1.0"), "../"));
  assert.deepEqual(actions, {
    story: "../stories/disney-fy2025.json",
    preset: "base",
    view: "full",
    theme: "dark",
    locale: "en-GB",
    inputs: settings.stated,
    locked: "speedup vfxShare",
  });
  const state = initialState(engine.catalogue(), "cautious", []);
  assert.deepEqual(assigned(state, actions.inputs, engine.catalogue(), createTransitions(engine)).inputs, settings.inputs);
});

test("the default story needs no file, in a frame or without", async () => {
  assert.deepEqual(attributesIn("?story=netflix-q2-2025", "/"), []);
  const { file, settings } = await chosen("netflix-q2-2025");
  const twin = createTwin({ file, settings, engine, base: "/x/", words: pages });
  const given = { words: pages.builder, settings, twin, base: "/x/", version: "1.2.3", files: {}, defaultStory: "netflix-q2-2025" };
  assert.doesNotMatch(snippets.element(given), /<ai-savings-calculator[^>]* story=/u);
  assert.match(snippets.frame(given), /embed\.html\?v=1\.2\.3&amp;story=netflix-q2-2025/u);
});

test("a snippet lists the eight steps of the claim where its view has them, and a guess where it is wanted", async () => {
  const { file, settings } = await chosen("netflix-q2-2025");
  const given = (/** @type {object} */ more) => {
    const all = { ...settings, ...more };
    const twin = createTwin({ file, settings: all, engine, base: "/x/", words: pages });
    return { words: pages.builder, settings: all, twin, base: "/x/", version: "1.2.3", files: {}, defaultStory: "netflix-q2-2025" };
  };
  for (const snippet of Object.values(snippets)) {
    const list = /<ol>.*<\/ol>/su.exec(snippet(given({ view: "card" })))?.[0] ?? "";
    assert.equal(list.match(/<li>[^<]+ <strong>[^<]+<\/strong><\/li>/gu)?.length, 8, list);
    assert.doesNotMatch(snippet(given({ view: "figures" })), /<ol>/u);
  }
  assert.match(snippets.element(given({ guess: true })), / guess=""/u);
  assert.match(snippets.frame(given({ guess: true })), /&amp;guess=&amp;/u);
  assert.doesNotMatch(snippets.element(given({ guess: false })), /guess/u);
  assert.deepEqual(attributesIn("?guess=&step=3", "/"), [["step", "3"], ["guess", ""]]);
});

test("hostile queries ask for nothing", () => {
  for (const query of [
    "?story=../secrets",
    "?story=https://example.org/x",
    "?story=a.b",
    "?story=%00",
    "?theme=sepia",
    "?view=<b>",
    `?inputs=${"a:1+".repeat(2000)}`,
    `?state=${"x".repeat(9000)}`,
    "?locked=<img>",
    "?step=9",
    "?step=33",
    "?guess=yes",
    "?%E0%A4%A",
    "?__proto__=1&constructor=2",
  ]) {
    assert.deepEqual(attributesIn(query, "/"), [], query.slice(0, 40));
  }
});

test("the sentence is that of what was set, and the image says that it is the preset’s", async () => {
  const { file, settings } = await chosen("disney-fy2025");
  const usual = createTwin({ file, settings, engine, base: "", words: pages });
  const bolder = createTwin({ file, settings: { ...settings, inputs: { ...settings.inputs, vfxShare: 0.3 } }, engine, base: "", words: pages });
  assert.notEqual(usual.sentence, bolder.sentence);
  assert.equal(usual.image.text, bolder.image.text);
  assert.match(usual.image.text, /alt="Line chart: Segment operating margin, change in points\. In the middle of the futures the margin in 2032 .*<figcaption>Segment operating margin, change in points, preset “Base”</su);
});
