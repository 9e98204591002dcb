/** What is said, in Brazilian Portuguese, as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `Para projetar quanto o ganho de velocidade valeria para a ${within(company)}, preencha estes dados; eles não são divulgados, ou ainda não são conhecidos:`,
};
