/**
 * The English words of the page for authors.
 *
 * @import { StoryProblem } from "../../../target/wasm/core.js"
 */

export const messages = {
  start: "Start from",
  open: "Open a file",
  download: "Download",
  add: (/** @type {string} */ what) => `Add ${what.toLowerCase()}`,
  addChoice: "Add …",
  remove: (/** @type {string} */ what) => `Remove ${what}`,
  noJson: (/** @type {string} */ name) =>
    `“${name}” is not JSON, so it cannot be read at all. The story below is as before.`,
  notLoaded: "The story could not be loaded.",
  problems: "What is wrong",
  whole: "the story",
  fatal: "must be mended",
  warning: "a warning",
  told: "The story can be told.",
  notTold: (/** @type {number} */ count) =>
    `${count === 1 ? "1 problem keeps" : `${count} problems keep`} the story from being told. The widget shows it as it last could be.`,
  label: ["Name", "Unit"],
  words: "with spaces between them",
  nothing: "not known",

  /**
   * What a problem is, in words.
   *
   * @param {StoryProblem["code"]} code
   * @param {string} limit
   */
  problem: (code, limit) => sentences[code](limit),
};

/** What stands after the name of a place; `limit` is a number, or nothing. @type {Record<StoryProblem["code"], (limit: string) => string>} */
const sentences = {
  missing: () => "is needed and not there",
  missingText: () => "has no text",
  notANumber: () => "must be a number",
  notText: () => "must be text",
  notAList: () => "must be a list",
  notAnObject: () => "must be an object with named fields",
  unknownChoice: () => "must be one of the choices",
  unknownField: () => "is not known here",
  belowMinimum: (limit) => `must be at least ${limit}`,
  aboveMaximum: (limit) => `must be at most ${limit}`,
  notAbove: (limit) => `must be more than ${limit}`,
  notWhole: () => "must be a whole number",
  wrongSum: (limit) => `must sum to ${limit || "1"}`,
  empty: () => "must not be empty",
  tooMany: (limit) => `has more than ${limit} entries`,
  tooLong: (limit) => `is longer than ${limit} characters`,
  tooLarge: (limit) => `is larger than what is read${limit && ` (${limit})`}`,
  badCharacter: () => "holds a character that readers do not see",
  badId: () => "must begin with a letter; letters, digits and hyphens may follow",
  badDate: () => "must be a day such as 2026-07-17; where a date may be vaguer, a month such as 2026-07 or a year",
  badPeriod: () => "must be a period as often as the series has them, such as Q1 2025, H1 2025 or 2025",
  badLink: () => "must be an address that begins with https://",
  reversed: () => "begins above where it ends",
  undrawable: () => "cannot be drawn",
  notInOrder: () => "must be later or larger than the one before it",
  duplicate: () => "stands there twice",
  wrongVersion: () => "is a version of the format that is not read",
  unknownSource: () => "is not in the list of sources",
  unknownSeries: () => "is not in the list of series, or is reported at other intervals",
  unusedSource: () => "is cited nowhere",
  looksLikeFraction: () => "looks like a fraction: a percentage is 22.5, not 0.225",
  notAbsent: () => "is a reason for the absence of a number that is there",
  notDisclosedBase: () => "is not known, so readers have to enter it before anything is projected",
};
