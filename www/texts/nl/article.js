/** The definite article of what a story calls its profit: some sentences are given the bare word only. */
export const withArticle = (/** @type {string} */ profit) =>
  `${profit.startsWith("bedrijfsresultaat") ? "het" : "de"} ${profit}`;
