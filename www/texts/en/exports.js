/** The English sentences of what can be taken away. */

import { table } from "../table.js";

export const messages = {
  // Buttons below a chart or a table; `label` is the spoken name of the row.
  bar: {
    label: (/** @type {string} */ title) => `Download or copy: ${title}`,
    download: "Download",
    copy: "Copy",
    dark: "dark",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Table",
    sentence: "Sentence",
    alt: "Description",
  },

  // Said once a button was pressed.
  downloaded: "Downloaded",
  copied: "Copied",
  failed: "That did not work. Please try again.",
  notCopied: "Not copied: this page may not use the clipboard. The text is selected here, ready to be copied.",
  // The spoken name of the field with the text.
  selected: "Text to be copied",

  /** The line below a picture. */
  imprint: (/** @type {string} */ company, /** @type {string} */ title) => `${company}: ${title}.`,
  basis: (/** @type {string} */ version) => `Company filings and our assumptions; model ${version}`,
  digest: (/** @type {string} */ digest) => `Inputs ${digest}`,

  // Descriptions of charts for those who do not see them: a kind and a title, then the lowest and the highest numbers.
  alt: {
    // Those of a first visit, which has no use for these words; any other chart has its own as `form`.
    kinds: table({
      changes: "Bar chart",
      claim: "Waterfall chart of horizontal bars",
      savings: "Bar and line chart",
      margin: "Line chart",
    }),
    about: (/** @type {string} */ kind, /** @type {string} */ title, /** @type {string} */ period) =>
      `${kind}: ${title}${period}.`,
    overYears: (/** @type {string} */ first, /** @type {string} */ last) => `, ${first} to ${last}`,
    against: (/** @type {string} */ current, /** @type {string} */ prior) => `, ${current} against ${prior}`,
    throughout: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text} throughout.`,
    extremes: (
      /** @type {string} */ name,
      /** @type {string} */ least,
      /** @type {string} */ when,
      /** @type {string} */ greatest,
      /** @type {string} */ then,
    ) => `${name}: lowest ${least} (${when}), highest ${greatest} (${then}).`,
    only: (/** @type {string} */ unit, /** @type {string} */ name, /** @type {string} */ text) =>
      `In ${unit}: ${name}, ${text}.`,
    ranked: (
      /** @type {string} */ unit,
      /** @type {string} */ highest,
      /** @type {string} */ most,
      /** @type {string} */ lowest,
      /** @type {string} */ least,
    ) => `In ${unit}: highest ${highest}, ${most}; lowest ${lowest}, ${least}.`,
    percent: "percent",
    points: "points",
    without: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}.`,
    steps: (
      /** @type {string} */ start,
      /** @type {string} */ step,
      /** @type {string} */ change,
      /** @type {string} */ end,
      /** @type {string} */ last,
    ) =>
      `It starts at ${start}; the largest step is “${step}”, ${change}; what is left at the end, “${last}”, is ${end}.`,
    drivers: (
      /** @type {string} */ least,
      /** @type {string} */ lowInput,
      /** @type {string} */ greatest,
      /** @type {string} */ highInput,
    ) => `The lowest bar ends at ${least} (“${lowInput}”), the highest at ${greatest} (“${highInput}”).`,
    axes: (/** @type {string} */ x, /** @type {string} */ xs, /** @type {string} */ y, /** @type {string} */ ys) =>
      `Horizontal: ${x}, ${xs}. Vertical: ${y}, ${ys}.`,
    span: (/** @type {string} */ from, /** @type {string} */ to) => `${from} to ${to}`,
  },
};
