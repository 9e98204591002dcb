/**
 * The texts of the pages, by the tags of their languages. Written from the folders here by `cargo run --example contract`.
 *
 * @import { PageTexts } from "./pages.js"
 */

/** @type {Map<string, () => Promise<PageTexts>>} */
export const PAGES = new Map();
PAGES.set("ar", () => import("./ar/pages.js"));
PAGES.set("de", () => import("./de/pages.js"));
PAGES.set("en", () => import("./en/pages.js"));
PAGES.set("es", () => import("./es/pages.js"));
PAGES.set("fr", () => import("./fr/pages.js"));
PAGES.set("it", () => import("./it/pages.js"));
PAGES.set("ja", () => import("./ja/pages.js"));
PAGES.set("nl", () => import("./nl/pages.js"));
PAGES.set("pt", () => import("./pt/pages.js"));
PAGES.set("zh", () => import("./zh/pages.js"));
