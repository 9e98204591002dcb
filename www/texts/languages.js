/**
 * The languages by their tags. Written from the folders here by `cargo run --example contract`.
 *
 * @import { Texts } from "./index.js"
 */

/** @type {Map<string, () => Promise<{ texts: Texts }>>} */
export const LANGUAGES = new Map();
LANGUAGES.set("ar", () => import("./ar/index.js"));
LANGUAGES.set("de", () => import("./de/index.js"));
LANGUAGES.set("en", () => import("./en/index.js"));
LANGUAGES.set("es", () => import("./es/index.js"));
LANGUAGES.set("fr", () => import("./fr/index.js"));
LANGUAGES.set("it", () => import("./it/index.js"));
LANGUAGES.set("ja", () => import("./ja/index.js"));
LANGUAGES.set("nl", () => import("./nl/index.js"));
LANGUAGES.set("pt", () => import("./pt/index.js"));
LANGUAGES.set("zh", () => import("./zh/index.js"));
