/** The English words of the page in one file. */

export const messages = {
  story: "Story",
  open: "Open a story file",
  badStory: "This file cannot be told as a story. The widget tells the one before.",
  notJson: "It is not JSON.",
  whole: "The whole file",
  failed: (/** @type {string} */ code) => `The calculator cannot run here: ${code}.`,
};
