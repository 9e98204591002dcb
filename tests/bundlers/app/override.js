// A page that puts the module where it likes and says so, before the element asks for it.
import { loadEngine } from "ai-savings-calculator/engine";

loadEngine(new URL("static/module.wasm", document.baseURI));
await import("ai-savings-calculator/define");
