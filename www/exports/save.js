/** Handing the reader a file. */

import { element } from "../base/dom.js";

/** Some browsers read the file only after the click; until then its address must be good. */
const READ_MS = 60_000;

/**
 * @param {string} name
 * @param {Blob} file
 */
export function save(name, file) {
  const url = URL.createObjectURL(file);
  // Never attached: nothing of the host's page is touched.
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
