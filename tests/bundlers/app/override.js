// A page that moves the module and states its address before the element requests it.
import { loadEngine } from "ai-savings-calculator/engine";

loadEngine(new URL("static/module.wasm", document.baseURI));
await import("ai-savings-calculator/define");
