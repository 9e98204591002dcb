/**
 * The languages beside English, by their tags. Written from the folders here by `cargo run --example contract`.
 *
 * @import { Texts } from "./index.js"
 */

/** @type {Map<string, () => Promise<{ texts: Texts }>>} */
export const OTHERS = new Map();
