/** What is said in German as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `Was die Beschleunigung für ${within(company)} wert wäre, lässt sich projizieren, sobald diese Werte eingegeben sind; sie sind nicht offengelegt oder noch nicht bekannt:`,
};
