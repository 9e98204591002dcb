/** Several files as one; this module is fetched when it is needed. */

import { zipSync } from "fflate";

/** The earliest moment that the format knows, in the reader's own time as the format wants it: the same bytes everywhere. */
const ALWAYS = new Date(1980, 0, 1);

/** What is compressed already gains nothing. */
const STORED = /\.png$/u;

/** @param {[name: string, bytes: Uint8Array<ArrayBuffer>][]} files */
export function zipped(files) {
  const entries = files.map(([name, bytes]) => [name, [bytes, { level: STORED.test(name) ? 0 : 9 }]]);
  return new Blob([zipSync(Object.fromEntries(entries), { mtime: ALWAYS })], { type: "application/zip" });
}
