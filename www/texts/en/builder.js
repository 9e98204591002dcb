/**
 * The English words of the builder and of what it makes.
 *
 * @import { Settings } from "../../pages/builder/settings.js"
 */

import { table } from "../table.js";

export const messages = {
  about: (
    /** @type {string} */ version,
    /** @type {string} */ story,
    /** @type {string} */ preset,
    /** @type {string} */ view,
  ) => `AI savings calculator ${version}: story ${story}, preset ${preset}, view ${view}`,
  frameTitle: (/** @type {string} */ title) => `AI savings calculator: ${title}`,
  imageText: (/** @type {string} */ title, /** @type {string} */ summary) => `Line chart: ${title}. ${summary}`,
  imageCaption: (/** @type {string} */ title, /** @type {string} */ preset) => `${title}, preset “${preset}”`,
  ownCaption: (/** @type {string} */ title) => `${title}, with the inputs of this article`,
  offline: (/** @type {string} */ company) => `The calculator for ${company} as one file, to open without a network`,
  /** @param {string} version @param {Settings} settings @param {string} inputs */
  state: (version, { story, preset, view }, inputs) =>
    `Version ${version}; story ${story}, preset ${preset}, view ${view}; ${inputs}.`,

  choose: "What to show",
  story: "Story",
  view: "View",
  views: table({
    full: "Everything",
    figures: "The table of figures",
    claim: "The answer and the claim step by step",
    projection: "The answer, sliders and charts",
    uncertainty: "The answer and how sure it is",
  }),
  preset: "Start from",
  theme: "Colours",
  themes: table({
    "": "Those of the page; in a frame, light",
    auto: "Light or dark, for a page that has both",
    light: "For a light page",
    dark: "For a dark page",
  }),
  locale: "Numbers",
  locales: [
    "en-GB",
    "en-US",
    "de-DE",
    "de-CH",
    "fr-FR",
    "es-ES",
    "it-IT",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "sv-SE",
    "hi-IN",
    "ja-JP",
  ],
  base: "Address of the hosted files",
  baseAbout: "Where the folder with define.js and embed.html is served from.",
  addressProblem: "An address begins with https:// or http://, or with a stroke for a path on your own site.",
  inputs: "Inputs",
  inputsAbout: "Set what your article says. A locked input cannot be changed by readers.",
  headline: "The five sliders",
  lock: (/** @type {string} */ name) => `Lock ${name}`,
  locked: "locked",
  lockAll: "Lock all",
  unset: "Back to the preset",
  fromPreset: "As in the preset",
  preview: "Preview",
  width: "Width",
  widths: table({
    360: "Phone, 360 px",
    720: "Column, 720 px",
    1280: "Desktop, 1280 px",
  }),
  frame: "The calculator as readers see it",
  snippets: "Copy one of these",
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
  markup: (/** @type {string} */ title) => `${title}: markup`,
  copy: "Copy",
  copyThis: (/** @type {string} */ title) => `Copy “${title}”`,
  copied: "Copied.",
  notCopied: "The browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.",
  image: {
    same: (/** @type {string} */ name) => `The image in the snippets is ${name}.`,
    other: (/** @type {string} */ name) =>
      `The image in the snippets, ${name}, shows the preset and not the inputs you have set; its description says so. The sentence is that of your inputs.`,
    none: "The snippets have no image: what this company does not disclose cannot be drawn.",
    own: "The image in the snippets is yours, and is described as one of these inputs.",
    download: "Download an image of these inputs",
    address: "Its address",
    addressAbout: "Where you have put it. It is asked for anew when the inputs change.",
  },
  noStory: "The story could not be loaded.",
  incomplete: "Not everything is disclosed: readers have to enter what is missing before they see an answer.",
};
