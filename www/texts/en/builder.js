/**
 * The English words of the builder and of what it makes.
 *
 * @import { Settings } from "../../pages/builder/settings.js"
 */

import { table } from "../table.js";

export const messages = {
  // A comment in the markup that is copied.
  about: (
    /** @type {string} */ version,
    /** @type {string} */ story,
    /** @type {string} */ preset,
    /** @type {string} */ view,
  ) => `AI savings calculator ${version}: story ${story}, preset ${preset}, view ${view}`,
  // The spoken name of the frame.
  frameTitle: (/** @type {string} */ title) => `AI savings calculator: ${title}`,
  // The description of an image; `title` is that of the chart, `summary` its sentence.
  imageText: (/** @type {string} */ title, /** @type {string} */ summary) => `Line chart: ${title}. ${summary}`,
  // Captions below the image: of a preset, and of an image that the author has made.
  imageCaption: (/** @type {string} */ title, /** @type {string} */ preset) => `${title}, preset “${preset}”`,
  ownCaption: (/** @type {string} */ title) => `${title}, with the inputs of this article`,
  // The text of a link to a download.
  offline: (/** @type {string} */ company) => `The calculator for ${company} as one file, to open without a network`,
  /** @param {string} version @param {Settings} settings @param {string} inputs */
  state: (version, { story, preset, view }, inputs) =>
    `Version ${version}; story ${story}, preset ${preset}, view ${view}; ${inputs}.`,

  // The first choice, then the titles of the groups below it, then the labels of their controls.
  view: "What to show",
  // Options: what of the widget is shown, and what that is.
  views: table({
    card: ["Card", "The question, the answer, one picture and one slider. A button shows the rest."],
    full: ["Story", "All of it: the answer, what changed, the claim in steps, and the workshop."],
    claim: ["Claim", "The answer, and the way from “ten times faster” to it in steps."],
    figures: ["Table", "What changed, as the article printed it and as the company filed it."],
    projection: ["Sliders and charts", "The answer and everything that follows from the inputs."],
    uncertainty: ["Uncertainty", "The answer and how sure it is."],
  }),
  // A box to tick.
  guess: "Ask for a guess first",
  guessAbout: "Readers say what they expect, then see the answer and how far off they were. Nothing is sent or stored.",
  groups: { story: "Story", look: "Look", hosting: "Hosting" },
  story: "Company and period",
  preset: "Start from",
  theme: "Colours",
  // Options of a select: the colours.
  themes: table({
    "": "Those of the page; in a frame, light",
    auto: "Light or dark, for a page that has both",
    light: "For a light page",
    dark: "For a dark page",
  }),
  locale: "Language and numbers",
  // A field for an address, with what is said below it, and what once it cannot be used.
  base: "Address of the hosted files",
  baseAbout: "Where the folder with define.js and embed.html is served from.",
  addressProblem: "An address begins with https:// or http://, or with a slash for a path on your own site.",
  // The list of inputs: its title, and what is said below.
  inputs: "Inputs",
  inputsAbout: "Set what your article says. A locked input cannot be changed by readers.",
  // The heading of the first group.
  headline: "The five sliders",
  // The spoken name of a tick box; `name` is an input.
  lock: (/** @type {string} */ name) => `Lock ${name}`,
  // The same as it is shown, and one for all of them.
  locked: "locked",
  lockAll: "Lock all",
  // The first option of a select.
  fromPreset: "As in the preset",
  // The heading of the preview, and the label of its width.
  preview: "Preview",
  width: "Width",
  // Two lines each.
  widths: {
    phone: (/** @type {string} */ pixels) => `Phone\n${pixels} px`,
    column: (/** @type {string} */ pixels) => `Column\n${pixels} px`,
    wide: (/** @type {string} */ pixels) => `Wide\n${pixels} px`,
  },
  // The spoken name of the preview.
  frame: "The calculator as readers see it",
  // The heading above the snippets.
  snippets: "Copy one of these",
  // Each way to embed: its heading, and for whom it is.
  snippet: {
    element: {
      title: "Element",
      about: "Best where your pages may run scripts: the calculator is a part of the page.",
    },
    frame: { title: "Frame that fits itself", about: "For content systems that allow iframes and one script." },
    bare: { title: "Bare frame", about: "For content systems that strip scripts. It scrolls where it is too low." },
    link: {
      title: "Link to one file",
      about: "For newsletters, feeds and classrooms: opens from disk, without a network.",
    },
  },
  // The spoken name of the field that holds the markup.
  markup: (/** @type {string} */ title) => `${title}: markup`,
  // A button, and its spoken name.
  copy: "Copy",
  copyThis: (/** @type {string} */ title) => `Copy “${title}”`,
  // The same button once it is pressed, and what is said of it.
  copied: "Copied",
  copiedThis: (/** @type {string} */ title) => `“${title}” is copied.`,
  notCopied: "The browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.",
  // A button that shows all lines of a snippet, and the same once they are shown.
  showAll: (/** @type {number} */ count) => `Show all ${count} lines`,
  showLess: "Show less",
  // What is said of the image in the snippets; `name` is its file.
  image: {
    title: "Image in the snippets",
    same: (/** @type {string} */ name) => `The image in the snippets is ${name}.`,
    other: (/** @type {string} */ name) =>
      `The image in the snippets, ${name}, shows the preset and not the inputs you have set; its description says so. The sentence is that of your inputs.`,
    none: "The snippets have no image: what this company does not disclose cannot be drawn.",
    own: "The image in the snippets is yours, and is described as one of these inputs.",
    download: "Download an image of these inputs",
    address: "Its address",
    addressAbout: "Where you have put it. Enter it again when the inputs change.",
  },
  // Said in place of the form.
  notLoaded: "The builder could not be loaded. Check the connection, then load the page again.",
  // Said below the choice of a story.
  noStory: "The story could not be loaded.",
  incomplete: "Not everything is disclosed: readers have to enter what is missing before they see an answer.",
};
