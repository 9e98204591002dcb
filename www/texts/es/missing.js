/** What is said in Spanish as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `Para proyectar cuánto valdría la aceleración para ${within(company)} hacen falta estos datos; no son públicos o aún no se conocen:`,
};
