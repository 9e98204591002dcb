/** `dist/manifest.json`: every hosted file, with the hash that a browser compares. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const dist = new URL("../../dist/", import.meta.url);
const { version, files } = JSON.parse(await readFile(new URL("manifest.json", dist), "utf8"));

test("names every file but itself, and no other", async () => {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const folder = dist.pathname;
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`.replace("//", "/"));
  const names = paths.map((path) => path.slice(folder.length)).filter((path) => path !== "manifest.json");
  assert.deepEqual(Object.keys(files).sort(), names.sort());
  assert.match(version, /^\d+\.\d+\.\d+/u);
});

test("has the hash and the length of every file", async () => {
  for (const [name, { integrity, bytes, gzip, brotli }] of Object.entries(files)) {
    const content = await readFile(new URL(name, dist));
    assert.equal(integrity, `sha384-${createHash("sha384").update(content).digest("base64")}`, name);
    assert.equal(bytes, content.length, name);
    assert.ok(gzip > 0 && brotli > 0 && brotli < bytes + 64 && gzip < bytes + 64, name);
  }
});

/** The scripts of pages call the engine that programs also load by name; they do not bring another. */
const BY_NAME = "engine.js";

test("gives every file that a script loads a name that changes with its content", async () => {
  const scripts = Object.keys(files).filter((name) => name.endsWith(".js") && !name.startsWith("offline"));
  let total = 0;
  const hashed = /-(?:[A-Z0-9]{8}\.js|[0-9a-f]{8}\.wasm)$/u;
  for (const name of scripts) {
    const text = await readFile(new URL(name, dist), "utf8");
    const loaded = [...text.matchAll(/(?:from|import|import\(|URL\()"\.\/([\w.-]+)"/gu)].map(([, path]) => path);
    for (const path of loaded) {
      if (path !== BY_NAME) assert.match(path, hashed, `${name} loads ${path}`);
      assert.ok(path in files, `${name} loads ${path}`);
    }
    total += loaded.length;
  }
  assert.ok(total > 10, `${total} addresses were found`);
});

test("has each wasm module under its plain name as well, and under the name that it had in 0.2", async () => {
  for (const [name, former] of [
    ["engine-initial", "answer"],
    ["engine", "calculator"],
  ]) {
    const [hashed] = Object.keys(files).filter((path) => new RegExp(`^${name}-[0-9a-f]{8}\\.wasm$`, "u").test(path));
    assert.equal(files[hashed].integrity, files[`${name}.wasm`].integrity);
    assert.equal(files[hashed].integrity, files[`${former}.wasm`].integrity);
    const content = await readFile(new URL(hashed, dist));
    assert.equal(hashed, `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}.wasm`);
  }
});

test("carries the whole module in the one-file builds, byte for byte", async () => {
  const whole = await readFile(new URL("engine.wasm", dist));
  for (const name of ["offline.js", "offline.html"]) {
    const text = await readFile(new URL(name, dist), "utf8");
    // The longest run of letters and digits in the file.
    const carried = text.match(/[\w+/]{100000,}={0,2}/u)?.[0] ?? "";
    assert.ok(gunzipSync(Buffer.from(carried, "base64")).equals(whole), name);
  }
});

test("is the policy that the page in one file needs to run its own script and no other", async () => {
  const page = await readFile(new URL("offline.html", dist), "utf8");
  const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/u);
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const script = page.slice(page.indexOf("<script>") + 8, page.lastIndexOf("</script>"));
  const style = page.slice(page.indexOf("<style>") + 7, page.indexOf("</style>"));
  assert.ok(policy.includes(`script-src ${hash(script)} 'wasm-unsafe-eval'`));
  assert.ok(policy.includes(`style-src ${hash(style)}`));
  assert.match(policy, /^default-src 'none'/u);
  assert.doesNotMatch(policy, /connect-src|unsafe-inline/u);
  assert.equal(page.match(/<\/script/giu).length, 1);
});

test("brings every story in the page in one file", async () => {
  const page = await readFile(new URL("offline.html", dist), "utf8");
  const stories = Object.keys(files).filter((name) => /^stories\/(?!index|story\.schema).*\.json$/u.test(name));
  assert.ok(stories.length >= 5);
  for (const name of stories) {
    const { company, sources } = JSON.parse(await readFile(new URL(name, dist), "utf8"));
    assert.ok(page.includes(`"${company}"`), name);
    for (const { url } of sources) assert.ok(url === null || page.includes(url), `${name}: ${url}`);
  }
});
