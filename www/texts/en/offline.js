/** The English words of the page in one file. */

export const messages = {
  // Labels of a select and of a field for a file.
  story: "Story",
  open: "Open a story file",
  // Said below the fields, before a list of problems.
  badStory: "This file is not a story that can be shown. The widget still shows the one before.",
  notJson: "It is not JSON.",
  // Stands for the place of a problem that is about no single field.
  whole: "The whole file",
  // `code` is for the person who can help.
  failed: (/** @type {string} */ code) => `The calculator cannot run here: ${code}.`,
};
