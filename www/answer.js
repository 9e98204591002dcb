/**
 * Prints which exports of the whole module a first visit needs, as the graph that `wasm-metadce` reads: all but those that
 * only the folded parts of the widget call.
 *
 *     node answer.js calculator.wasm > graph.json
 */

import { readFile } from "node:fs/promises";

const FOLDED = new Set(["drawExploration", "frontier", "sensitivity", "solve", "working"]);

const module = await WebAssembly.compile(await readFile(process.argv[2]));
const names = WebAssembly.Module.exports(module).map(({ name }) => name);
const kept = names.filter((name) => !FOLDED.has(name));
if (kept.length + FOLDED.size !== names.length) throw new Error(`not every one of ${[...FOLDED]} is exported`);
console.log(JSON.stringify(kept.map((name) => ({ name, export: name, root: true }))));
