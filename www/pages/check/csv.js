/**
 * What a CSV file says it follows from: the lines `state,…` and `digest,…` before its table. Spreadsheets rewrite files
 * with separators and quotes of their own, and fill up short lines.
 */

/** The lines are at the beginning; nobody should wait for the rest of a large file. */
export const MOST_BYTES = 200_000;

/**
 * @param {string} file
 * @returns {{ state: string | undefined, digest: string | undefined }}
 */
export function stampIn(file) {
  const said = (/** @type {string} */ name) => {
    const line = new RegExp(`^\ufeff?"?${name}"?[,;\t](.*)$`, "imu").exec(file)?.[1];
    return line === undefined ? undefined : cell(line);
  };
  return { state: said("state"), digest: said("digest") };
}

/** The text of a cell that may be quoted; one that is not goes on to the end of the line. @param {string} rest */
function cell(rest) {
  const [, quoted] = /^"((?:[^"]|"")*)"/u.exec(rest) ?? [];
  return quoted === undefined ? rest.replace(/[,;\t\s]+$/u, "") : quoted.replaceAll('""', '"');
}
