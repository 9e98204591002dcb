/** What is said, in Italian, as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `Quanto varrebbe l’accelerazione per ${within(company)} si può calcolare solo con questi dati, che non sono pubblici o non sono ancora noti. Inseriscili:`,
};
