/** A state text taken apart, within bounds: whatever it is, nothing is thrown and nothing grows without end. */

/** Twice what a story of the largest size can need: see the test. */
export const MOST_CHARACTERS = 16_000;

/** More than any story and catalogue have keys for. */
export const MOST_ENTRIES = 400;

/** @typedef {"tooLong" | "tooMany" | "notAState" | "unknownVersion"} TextProblem why a text cannot be read at all */

/** @typedef {{ key: string, text: string }} Entry */

/** @typedef {{ problem: TextProblem } | { problem: null, entries: Entry[] }} Entries */

/**
 * The entries of a text of version 1.
 *
 * Mail programs break long lines, and some rewrite an address with percent signs for characters that do not need them.
 * A state text never has spaces, nor digits or letters after a percent sign, so both changes can be undone.
 *
 * @param {string} text
 * @returns {Entries}
 */
export function entriesIn(text) {
  if (text.length > MOST_CHARACTERS) return { problem: "tooLong" };
  const plain = decoded(decoded(text.replace(/\s+/gu, "")));
  const [version, ...parts] = plain.split(";");
  if (version !== "v1") return { problem: /^v\d{1,3}$/u.test(version) ? "unknownVersion" : "notAState" };
  if (parts.length > MOST_ENTRIES) return { problem: "tooMany" };
  const entries = parts.filter(Boolean).map((part) => {
    const [key, ...rest] = part.split("=");
    return { key, text: rest.join("=") };
  });
  return { problem: null, entries };
}

/**
 * What the first entry of a name says.
 *
 * @param {Entries} found
 * @param {string} name
 */
export const entryOf = (found, name) =>
  found.problem === null ? found.entries.find(({ key }) => key === name)?.text : undefined;

/** @param {string} text */
const decoded = (text) => text.replace(/%(?:25|2C|2F|3B|3D)/giu, decodeURIComponent);
