/**
 * The English words of the page for authors.
 *
 * @import { StoryProblem } from "../../../target/wasm/engine.js"
 */

import { table } from "../table.js";

export const messages = {
  // Labels of the bar above the form; then the button at its end, and what is said of it.
  start: "Start from a story",
  open: "Or open a file",
  download: "Download the story",
  downloadAbout: "The file holds what you have entered, finished or not. Open it here again to go on.",
  // The title of the part with the fields that belong to no other part.
  basics: "Basics",
  // Beside the title of a part: whether it is finished, or how many problems are left in it.
  complete: "✓ complete",
  toFix: (/** @type {number} */ count) => `${count} to fix`,
  // Beside a bar.
  progress: (/** @type {number} */ done, /** @type {number} */ all) => `${done} of ${all} parts are complete`,
  // Said in place of the form.
  noForm: "The form could not be loaded. Check the connection, then load the page again.",
  // A button; `what` is the title of a part of the form.
  add: (/** @type {string} */ what) => `Add ${what.toLowerCase()}`,
  // The first option of a select, and its name for screen readers.
  addChoice: "Add …",
  // The spoken name of a button “×”.
  remove: (/** @type {string} */ what) => `Remove ${what}`,
  // Said above the form; `name` is that of a file.
  noJson: (/** @type {string} */ name) =>
    `“${name}” is not JSON, so it cannot be read at all. The story below is as before.`,
  notLoaded: "The story could not be loaded.",
  // The heading of the list of problems, and of one with warnings only.
  problems: "What is wrong",
  warnings: "What to look at",
  // Stands for the place of a problem that is about no single field.
  whole: "the story",
  // In brackets after a problem.
  fatal: "must be fixed",
  warning: "a warning",
  // Beside the preview: the story is sound, or how many problems keep it from being shown.
  told: "This is the story as the form has it.",
  notTold: (/** @type {number} */ count) =>
    `${count === 1 ? "1 problem keeps" : `${count} problems keep`} the story from being shown. The widget shows the last version without problems.`,
  // Names of two fields side by side, also shown while they are empty.
  label: ["Name", "Unit"],
  // Shown in an empty field that takes several words.
  words: "with spaces between them",
  nothing: "not known",
  // Options of selects, by what the file says.
  choices: table({
    operatingIncome: "operating income",
    segmentOperatingIncome: "segment operating income",
    adjustedEbitda: "adjusted EBITDA",
    adjustedOibda: "adjusted OIBDA",
    none: "none",
    amount: "an amount or a count",
    percentage: "a percentage",
    notReported: "not reported",
    notCollected: "not collected",
    right: "right",
    wrong: "wrong",
    imprecise: "imprecise",
    unverifiable: "cannot be checked",
    cannotBeKnown: "cannot be known",
    quarter: "quarters",
    half: "half-years",
    year: "years",
    sum: "the sum of the periods",
    latest: "the latest period",
    filing: "a filing",
    derivedFromFilings: "derived from filings",
    companyStatement: "a statement of the company",
    press: "press",
    assumption: "an assumption",
    copy: "an archived copy",
    summary: "a summary",
  }),

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
  duplicate: () => "is there twice",
  wrongVersion: () => "is a version of the format that is not read",
  unknownSource: () => "is not in the list of sources",
  unknownSeries: () => "is not in the list of series, or is reported at other intervals",
  unusedSource: () => "is cited nowhere",
  looksLikeFraction: () => "looks like a fraction: a percentage is 22.5, not 0.225",
  notAbsent: () => "is a reason for the absence of a number that is there",
  notDisclosedBase: () => "is not known, so readers have to enter it before anything is projected",
};
