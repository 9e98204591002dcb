// Everything the package exports, imported where there is no DOM, twice over.
import { readFile } from "node:fs/promises";

const names = ["ai-savings-calculator", "ai-savings-calculator/define", "ai-savings-calculator/offline"];
for (const name of [...names, ...names]) await import(name);
// A copy of the same module, as a page has that loads two versions.
for (const name of names) await import(`${import.meta.resolve(name)}?again`);

const { AiSavingsCalculator } = await import("ai-savings-calculator");
const { loadEngine } = await import("ai-savings-calculator/engine");
const again = await import("ai-savings-calculator/engine");
const read = (name) => readFile(new URL(import.meta.resolve(`ai-savings-calculator/${name}`)));
const engine = await loadEngine(await read("engine.wasm"));

console.log(
  JSON.stringify({
    attributes: AiSavingsCalculator.observedAttributes,
    isOneEngine: (await again.loadEngine()) === engine,
    uplift: engine.calculate({ speedup: 10 }).rows.at(-1).marginUpliftPts,
    initialIsModule: WebAssembly.validate(await read("engine-initial.wasm")),
    story: JSON.parse(await read("stories/disney-fy2025.json")).id,
    schema: JSON.parse(await read("story.schema.json")).$schema,
    elements: JSON.parse(await read("custom-elements.json")).schemaVersion,
    name: JSON.parse(await read("package.json")).name,
    files: Object.keys(JSON.parse(await read("manifest.json")).files).length,
  }),
);
