/** What is said in Dutch as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `Wat de versnelling waard zou zijn voor ${within(company)}, is te ramen zodra dit is ingevuld; het is niet bekendgemaakt of nog niet bekend:`,
};
