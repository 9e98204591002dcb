/** What is said as long as nothing can be projected, in French. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `Saisissez ces données pour projeter ce que l’accélération vaudrait pour ${within(company)}\u202f; elles ne sont pas publiées, ou pas encore connues\u00a0:`,
};
