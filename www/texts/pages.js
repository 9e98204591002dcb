/**
 * The English texts of the pages, for what is in one file and has no others. The pages beside it fetch theirs, see
 * `page-texts.js`.
 */

/** @typedef {typeof import("./en/pages.js")} PageTexts */

export * from "./en/pages.js";
