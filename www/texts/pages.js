/**
 * The texts of the pages. A page is in one language, that of its HTML, so its script brings these and no others; and each
 * page brings only the tables that it names.
 */

/** @typedef {typeof import("./en/pages.js")} PageTexts */

export * from "./en/pages.js";
