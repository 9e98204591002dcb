/** The English sentences of the newsroom kit and of the print page. */

export const messages = {
  // The spoken name of the row of buttons.
  label: "Take all of it away",
  // Buttons, with what is said above them and once one is pressed.
  kit: "Newsroom kit (ZIP)",
  about:
    "The kit has every chart as PNG and SVG, light and dark, every table as CSV, the answer, descriptions for readers who do not see the charts, and the credits.",
  print: "Print page",
  sentence: "Copy the answer",
  making: "One moment …",
  printing: "The print page was handed to the printer.",
  printedToFile: "This frame may not print: the page was downloaded as a file that can be.",

  // Names of files.
  file: (/** @type {string} */ story) => `${story}-kit.zip`,
  printFile: (/** @type {string} */ story) => `${story}-print.html`,

  // Headings and lines of the print page and of the page in the kit.
  title: (/** @type {string} */ company, /** @type {string} */ title) => `${company}: ${title}`,
  incomplete: "Not every input is known, so nothing is projected.",
  credit: (/** @type {string} */ version, /** @type {string} */ digest) =>
    `Company filings and our assumptions; AI savings calculator, model ${version}; inputs ${digest}.`,
  link: "See it and change it:",
  printed: (/** @type {string} */ date) => `Printed on ${date}.`,
  sources: "Sources",
  differ: "Differs from what the author set",
  numbers: "The numbers",

  // Lines of a text file.
  credits: {
    model: (/** @type {string} */ version) => `AI savings calculator, model ${version}`,
    state: (/** @type {string} */ text) => `State: ${text}`,
    digest: (/** @type {string} */ digest) => `Inputs: ${digest}`,
    link: (/** @type {string} */ url) => `Link: ${url}`,
    asOf: (/** @type {string} */ date) => `Figures as of ${date}`,
    /**
     * @param {{ id: string, title: string, publisher: string, date: string | null, url: string | null,
     *   form?: "copy" | "summary" }} source
     * @param {string} grade
     */
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, read as a ${form}` : ""}.${url ? ` ${url}` : ""}`,
    others: (/** @type {string[]} */ codes) =>
      `The tables also name ${codes.join(", ")}: studies that the ranges of inputs rest on, listed in the method page.`,
    caveat: "Most inputs are assumptions; nothing here is investment advice.",
  },

  // A text file; what stands after a name of a file explains it, and the names stay as they are.
  readme: (/** @type {string} */ title, /** @type {string[]} */ names) =>
    [
      title,
      "",
      "sentence.txt     the answer in words",
      "alt-texts.txt    a description of each chart, for readers who do not see it",
      "table.html       the figures and the answer as plain HTML, without styles or scripts",
      "credits.txt      sources with links and dates, the version of the model, a digest of the inputs, a link back",
      "charts/          each chart as SVG and as PNG; -2x has twice the pixels, -dark is for dark pages",
      "tables/          each table as CSV, with numbers that are not rounded; shares are fractions there",
      "",
      "Everything here is of one state of the calculator. Anyone who opens the link sees the same; where the digest is the",
      "same, the inputs are. Please keep the line below each picture, or print the credits beside it.",
      "",
      ...names,
      "",
    ].join("\n"),
};
