/**
 * The inputs that are always on the page. Written from the core by `cargo run --example contract`; the build reads it.
 *
 * @type {string[]}
 */
export const HEADLINES = ["vfxShare", "adoptionMax", "speedup", "labourShare", "reinvestShare"];
