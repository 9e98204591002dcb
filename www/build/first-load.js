/**
 * The table of sizes, and the gates: what a first visit may load is a promise of the product, in every language.
 *
 * @import { Manifest } from "./manifest.js"
 */

/** Brotli-compressed bytes; the build fails beyond it. */
const LIMIT = 96_000;

/** How much more or less than English a language in Latin letters may be; those in other scripts are stated only. */
const MOST_DIFFERENCE = 1_800;

/** @param {Manifest} manifest */
export function printSizes({ files }) {
  row("file", "raw", "gzip", "brotli");
  // Folders contain files for people and tools: declarations and stories.
  const own = Object.entries(files).filter(([name]) => !name.includes("/"));
  for (const [name, { bytes, gzip, brotli }] of own) row(name, bytes, gzip, brotli);
}

/**
 * @param {Manifest} manifest
 * @param {{ tag: string, names: string[] }[]} visits the files that a first visit loads in each language, English first
 */
export function holdFirstLoads({ files }, visits) {
  row("first load", "raw", "gzip", "brotli");
  const totals = visits.map(({ tag, names }) => {
    const sum = (/** @type {"bytes" | "gzip" | "brotli"} */ key) =>
      [...new Set(names)].reduce((total, name) => total + files[name][key], 0);
    const [bytes, gzip, brotli] = [sum("bytes"), sum("gzip"), sum("brotli")];
    row(tag, bytes, gzip, brotli);
    return { tag, brotli };
  });
  const [english] = totals;
  if (english.brotli > LIMIT) fail(`The first load is ${english.brotli} bytes; it may be ${LIMIT} at most.`);
  for (const { tag, brotli } of totals.filter(({ tag }) => isLatin(tag))) {
    const difference = brotli - english.brotli;
    if (Math.abs(difference) > MOST_DIFFERENCE)
      fail(`The first load in ${tag} differs by ${difference} bytes from English; it may by ${MOST_DIFFERENCE}.`);
  }
}

/** Whether a language is written in Latin letters. @param {string} tag */
const isLatin = (tag) => new Intl.Locale(tag).maximize().script === "Latn";

/** @param {string} problem */
function fail(problem) {
  console.error(problem);
  process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {(string | number)[]} cells
 */
function row(name, ...cells) {
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join(""));
}
