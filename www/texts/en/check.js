/**
 * The English words of the page that checks.
 *
 * @import { LinkProblem } from "../../link/codec.js"
 */

import { within } from "./terms.js";

/** @type {Record<LinkProblem["code"], string>} */
const reasons = {
  tooLong: "it is far longer than any state can be",
  tooMany: "it has far more entries than any state can have",
  notAState: "it is neither a link of this calculator nor the text of a state",
  unknownVersion: "it was written by a later version of this calculator",
  otherStory: "it belongs to another story",
  unknownKey: "is not known to this model",
  unreadable: "cannot be read",
  duplicate: "is there twice",
  refused: "lies beyond what the model can calculate with",
};

export const messages = {
  // The title of the verdict, above its sentence.
  titles: {
    reading: "Checking",
    nothing: "Nothing checked yet",
    match: "Match",
    mismatch: "No match",
    otherVersion: "Another version",
    noDigest: "No digest to compare with",
    badDigest: "Not a digest",
    unreadable: "Unreadable",
    failed: "The check failed",
  },
  // Said while the check runs, and why there was nothing to check. `name` is that of a file, `id` that of a story.
  reading: "One moment …",
  nothing: "There is nothing to check yet: paste a link or a state text, or choose a file.",
  nothingInFile: (/** @type {string} */ name) =>
    `“${name}” does not carry a state: there is no line in it that begins with “state”.`,
  unreadable: (/** @type {LinkProblem["code"]} */ code) => `Nothing could be checked: ${reasons[code]}.`,
  noStory: "Nothing could be checked: the text does not say which story it belongs to.",
  unknownStory: (/** @type {string} */ id) => `Nothing could be checked: this page does not have the story “${id}”.`,
  failed: "Nothing could be checked: the calculator could not be loaded.",

  // The verdict; a digest is twelve characters that stand for all inputs.
  match: (/** @type {string} */ digest, /** @type {string} */ version) =>
    `They match: the digest ${digest} and the version ${version} belong to exactly these inputs.`,
  matchDigest: (/** @type {string} */ digest) => `They match: the digest ${digest} belongs to exactly these inputs.`,
  mismatch: (/** @type {string} */ given, /** @type {string} */ own) =>
    `They do not match: the digest given is ${given}, but that of these inputs is ${own}.`,
  noDigest: (/** @type {string} */ own) => `No digest was given to compare with: that of these inputs is ${own}.`,
  noDigestInSight: (/** @type {string} */ text) =>
    `“${text}” is no digest, so nothing was compared: a digest has twelve characters, each a digit or a letter from a to f.`,
  otherVersion: (/** @type {string} */ given, /** @type {string} */ stated) =>
    `They do not match: the version given is ${given}, but these inputs were written with ${stated}.`,

  // Notes below the verdict; `stated` and `own` are versions of the model.
  model: (/** @type {string} */ stated, /** @type {string} */ own) =>
    `These inputs were written with model ${stated}; this page has model ${own}, so its figures may differ from those that were printed.`,
  noModel: "The text does not say which version of the model it was written with.",
  several: (/** @type {number} */ count) => `The link holds ${count} states; the first was checked.`,
  // Before a list of entries, each as in `entry`.
  leftOut: (/** @type {number} */ count) =>
    count === 1 ? "One entry was left out:" : `${count} entries were left out:`,
  entry: (/** @type {string} */ key, /** @type {LinkProblem["code"]} */ code) => `“${key}” ${reasons[code]}`,

  // Shown in place of the list of differences.
  same: "Every input is the author’s.",
  // Which story and which preset the inputs start from.
  story: (/** @type {string} */ company, /** @type {string} */ preset) =>
    `The story is about ${within(company)}; the inputs start from the preset “${preset}”.`,
  incomplete: "Nothing is projected: not all inputs are known.",
  // Headings of what was found.
  results: "What this model gives",
  differences: "What differs",
  // A folded part with a command for a shell.
  byHand: "Recompute the digest by hand",
  command: "In a shell:",
  // Names in the list of differences: of a figure, of a range, and the line of each.
  figure: (/** @type {string} */ name, /** @type {string} */ period) => `${name}, ${period}`,
  range: (/** @type {string} */ name) => `Range of “${name}”`,
  otherwise: (/** @type {string} */ key, /** @type {string} */ now, /** @type {string} */ before) =>
    `${key}: ${now} instead of ${before}`,
  // Names of three results, each before its number.
  headline: {
    marginUplift: (/** @type {number} */ year) => `With every input exactly as set: margin uplift in ${year}`,
    saving: (/** @type {string} */ profit, /** @type {number} */ year) =>
      `With every input exactly as set: effect on ${profit} in ${year}`,
    npv: (/** @type {number} */ year) => `With every input exactly as set: worth today, after tax, to ${year}`,
  },
};
