/**
 * The languages beside English, by their tags. Written from the folders here by `cargo run --example contract`.
 *
 * @import { Texts } from "./index.js"
 */

/** @type {Map<string, () => Promise<{ texts: Texts }>>} */
export const OTHERS = new Map();
OTHERS.set("ar", () => import("./ar/index.js"));
OTHERS.set("de", () => import("./de/index.js"));
OTHERS.set("es", () => import("./es/index.js"));
OTHERS.set("fr", () => import("./fr/index.js"));
OTHERS.set("it", () => import("./it/index.js"));
OTHERS.set("ja", () => import("./ja/index.js"));
OTHERS.set("nl", () => import("./nl/index.js"));
OTHERS.set("pt", () => import("./pt/index.js"));
OTHERS.set("zh", () => import("./zh/index.js"));
