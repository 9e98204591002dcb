/** What every page has around its content, and that the pages keep to the design system. */

import assert from "node:assert/strict";
import { readdir, readFile, stat } from "node:fs/promises";
import { test } from "node:test";

const dist = new URL("../../dist/", import.meta.url);
const pages = new URL("../../www/pages/", import.meta.url);

/** The pages of the navigation, in its order. */
const NAMES = ["index.html", "story.html", "embed-builder.html", "check.html", "gallery.html", "offline.html"];
/** The one that is opened from disk, where no other page is beside it. */
const ALONE = "offline.html";

const html = new Map(await Promise.all(NAMES.map(async (name) => [name, await readFile(new URL(name, dist), "utf8")])));
/** Without scripts and styles, which hold texts of their own. */
const bare = (page) => page.replaceAll(/<(script|style)\b.*?<\/\1>/gsu, "");
const count = (page, tag) => [...bare(page).matchAll(new RegExp(`<${tag}\\b`, "gu"))].length;

test("every page has one header, one main part, one footer and one heading of the first level", () => {
  for (const [name, page] of html) {
    const found = ["header", "main", "footer", "h1"].map((tag) => count(page, tag));
    assert.deepEqual(found, [1, 1, 1, 1], name);
    assert.match(page, /<body[^>]*>\s*<a class="skip" href="#main">/u, name);
    assert.match(page, /<main id="main"/u, name);
  }
});

test("the links are the same on every page, and mark the page they are on", () => {
  for (const [name, page] of html) {
    if (name === ALONE) continue;
    const [, nav] = /<nav [^>]*>(.*?)<\/nav>/su.exec(page) ?? [];
    const links = [...nav.matchAll(/<a href="([^"]+)"([^>]*)>/gu)];
    assert.deepEqual(links.map(([, href]) => href), NAMES, name);
    const current = links.filter(([, , others]) => others.includes('aria-current="page"')).map(([, href]) => href);
    assert.deepEqual(current, [name]);
  }
  assert.equal(count(html.get(ALONE), "nav"), 0, "a copy on disk has no pages beside it");
});

/** By their folders, as in `tests/node/languages.test.js`. */
const TAGS = { "": "en-GB", ar: "ar", de: "de", es: "es", fr: "fr", it: "it", ja: "ja", nl: "nl", pt: "pt-BR", zh: "zh-Hans" };
/** The pages that are there in every language. */
const TRANSLATED = [...NAMES.filter((name) => name !== ALONE), "embed.html"];

const inLanguage = (folder, name) => readFile(new URL(folder ? `${folder}/${name}` : name, dist), "utf8");

test("every page is there in every language, which it declares, and its words are those of the language", async () => {
  for (const name of TRANSLATED) {
    const words = new Set();
    for (const [folder, tag] of Object.entries(TAGS)) {
      const page = await inLanguage(folder, name);
      assert.match(page, new RegExp(`<html lang="${tag}" dir="${folder === "ar" ? "rtl" : "ltr"}">`, "u"), `${folder}/${name}`);
      assert.doesNotMatch(page, /\{\{|\}\}/u, `${folder}/${name}`);
      const [widget] = page.match(/<ai-savings-calculator[^>]*>/u) ?? [];
      if (widget) assert.equal(/ locale="([^"]+)"/u.exec(widget)?.[1], folder ? tag : undefined, `${folder}/${name}`);
      words.add(/<main[^>]*>(.*)<\/main>/su.exec(page)[1].replaceAll(/<[^>]*>/gu, "").trim());
    }
    assert.equal(words.size, Object.keys(TAGS).length, name);
  }
});

test("whatever a page in any language refers to is there", async () => {
  let total = 0;
  for (const name of TRANSLATED) {
    for (const folder of Object.keys(TAGS)) {
      const page = await inLanguage(folder, name);
      const here = new URL(folder ? `${folder}/` : "", dist);
      const paths = [...page.matchAll(/ (?:href|src|story|value)="([^"#:]+)"/gu)].map(([, path]) => path);
      for (const path of paths) assert.ok((await stat(new URL(path, here))).isFile(), `${folder}/${name}: ${path}`);
      total += paths.length;
    }
  }
  assert.ok(total > 1000, `${total} addresses`);
});

test("every page has the way to itself in every other language, for readers and for search engines", async () => {
  for (const name of TRANSLATED) {
    for (const [folder, tag] of Object.entries(TAGS)) {
      const page = await inLanguage(folder, name);
      if (name === "embed.html") {
        assert.doesNotMatch(page, /hreflang/u, "a frame is a part of another page");
        continue;
      }
      const here = new URL(folder ? `${folder}/${name}` : name, dist);
      const expected = Object.entries(TAGS).map(([other, its]) => [its === "en-GB" ? "en" : its, new URL(other ? `${other}/${name}` : name, dist).href]);
      const alternates = [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/gu)];
      assert.deepEqual(alternates.map(([, its, href]) => [its, new URL(href, here).href]), [...expected, ["x-default", new URL(name, dist).href]]);
      const [footer] = /<footer>.*<\/footer>/su.exec(page);
      const links = [...footer.matchAll(/<a href="([^"]+)" lang="([^"]+)" hreflang="([^"]+)"( aria-current="page")?>([^<]+)<\/a>/gu)];
      assert.deepEqual(links.map(([, href, lang]) => [lang, new URL(href, here).href]), expected);
      assert.ok(links.every(([, , lang, its]) => lang === its));
      const current = links.filter(([, , , , mark]) => mark).map(([, , lang]) => lang);
      assert.deepEqual(current, [tag === "en-GB" ? "en" : tag], `${folder}/${name}`);
    }
  }
});

test("scripts, styles and modules are there once, whatever the language", async () => {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const inFolders = entries.filter((entry) => entry.isFile() && Object.keys(TAGS).some((tag) => tag && entry.parentPath.endsWith(`/dist/${tag}`)));
  assert.equal(inFolders.length, 9 * TRANSLATED.length);
  assert.ok(inFolders.every(({ name }) => name.endsWith(".html")));
});

test("the choice of a story is complete in the page", async () => {
  const stories = JSON.parse(await readFile(new URL("stories/index.json", dist), "utf8"));
  const [, select] = /<select[^>]*>(.*?)<\/select>/su.exec(html.get("index.html")) ?? [];
  const values = [...select.matchAll(/<option value="([^"]*)">/gu)].map(([, value]) => value);
  const expected = stories.map(({ id, isDefault }) => (isDefault ? "" : `stories/${id}.json`));
  assert.equal(values[0], "");
  assert.deepEqual(values.toSorted(), expected.toSorted());
});

test("every host of the gallery has a main part, a way back and a picture", async () => {
  const folder = new URL("gallery/", dist);
  const hosts = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  assert.equal(hosts.length, 7);
  const gallery = html.get("gallery.html");
  for (const host of hosts) {
    const page = await readFile(new URL(host, folder), "utf8");
    assert.equal(count(page, "main"), 1, host);
    assert.match(page, /<nav><a href="\.\.\/gallery\.html"/u, host);
    const picture = host.replace(".html", ".svg");
    assert.ok(gallery.includes(`src="gallery/${picture}"`), picture);
    assert.match(await readFile(new URL(picture, folder), "utf8"), /^<svg xmlns="[^"]+" width="320" height="180"/u);
  }
});

test("the page in a frame has a main part and no header", async () => {
  const page = await readFile(new URL("embed.html", dist), "utf8");
  assert.deepEqual(["main", "header", "nav", "footer"].map((tag) => count(page, tag)), [1, 0, 0, 0]);
});

/** The style sheets of our own pages. Hosts of the gallery have looks of their own, as hosts do. */
const sheets = (await readdir(pages, { recursive: true })).filter((path) => /\.css$/u.test(path) && !path.includes("hosts"));

/** The declarations of a sheet as pairs, without comments. */
const declarations = (css) =>
  [...css.replaceAll(/\/\*.*?\*\//gsu, "").matchAll(/(?<=[{;]\s*)([-\w]+)\s*:\s*([^;{}]+)/gu)].map(([, name, value]) => [
    name,
    value.replaceAll(/\s+/gu, " ").trim(),
  ]);

test("the pages use the five sizes of the scale and no other", async () => {
  const found = [];
  let total = 0;
  for (const path of sheets) {
    for (const [name, value] of declarations(await readFile(new URL(path, pages), "utf8"))) {
      if (name !== "font-size" && name !== "font") continue;
      total += 1;
      // The text around a widget is what its own sizes are multiples of. In a frame no other sheet is loaded.
      const isAroundWidget = value.startsWith("1rem") || (path === "embed/frame.css" && value === "1.0625rem");
      const isOfScale = /^(inherit|var\(--size-[1-5]\))/u.test(value) || isAroundWidget;
      if (!isOfScale) found.push(`${path}: ${name}: ${value}`);
    }
  }
  assert.ok(total > 20, `${total} declarations`);
  assert.deepEqual(found, []);
});

test("the pages name their colours by the part they play", async () => {
  const found = [];
  for (const path of sheets) {
    for (const [name, value] of declarations(await readFile(new URL(path, pages), "utf8")))
      if (!name.startsWith("--") && /#[\da-f]{3,8}\b|rgb|hsl/iu.test(value)) found.push(`${path}: ${name}: ${value}`);
  }
  assert.deepEqual(found, []);
});

test("widget and pages give a part the same colour", async () => {
  const element = await readFile(new URL("../element/element.css", pages), "utf8");
  const css = await Promise.all(["page.css", "components.css"].map((name) => readFile(new URL(name, pages), "utf8")));
  const colours = new Map(css.flatMap(declarations).filter(([, value]) => value.startsWith("light-dark(")));
  assert.deepEqual([...colours.keys()].sort(), ["--accent", "--field", "--given", "--grid", "--ink", "--muted", "--warning"]);
  for (const [name, value] of colours) assert.ok(element.includes(`--own-${name.slice(2)}: ${value};`), `${name}: ${value}`);
});

test("the scale in the documents is that of the style sheets", async () => {
  const text = await readFile(new URL("../../docs/DESIGN.md", import.meta.url), "utf8");
  const css = await Promise.all(["page.css", "components.css"].map((name) => readFile(new URL(name, pages), "utf8")));
  const sizes = new Map(css.flatMap(declarations).filter(([name]) => /^--size-[1-5]$/u.test(name)));
  assert.equal(sizes.size, 5);
  for (const [name, value] of sizes) assert.ok(text.includes(`| \`${name}\` | \`${value}\` |`), `${name}: ${value}`);
});
