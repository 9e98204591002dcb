/**
 * The table of sizes, and the gate: what a first visit may load is a promise of the product.
 *
 * @import { Manifest } from "./manifest.js"
 */

/** Brotli-compressed bytes; the build fails beyond it. */
const LIMIT = 96_000;

/**
 * @param {Manifest} manifest
 * @param {string[]} names the files that a first visit loads
 */
export function holdFirstLoad({ files }, names) {
  const firstLoad = new Set(names);
  const total = { bytes: 0, gzip: 0, brotli: 0 };
  row("file", "raw", "gzip", "brotli");
  for (const [name, { bytes, gzip, brotli }] of Object.entries(files)) {
    // Folders contain files for people and tools: declarations and stories.
    if (name.includes("/")) continue;
    row(firstLoad.has(name) ? `${name} *` : name, bytes, gzip, brotli);
    if (!firstLoad.has(name)) continue;
    total.bytes += bytes;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  row("* first load", total.bytes, total.gzip, total.brotli);
  if (total.brotli <= LIMIT) return;
  console.error(`The first load is ${total.brotli} bytes; it may be ${LIMIT} at most.`);
  process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {(string | number)[]} cells
 */
function row(name, ...cells) {
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join(""));
}
