/** What is said as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) =>
    `高速化が${within(company)}にもたらす価値は、次の項目を入力すると予測できます。いずれも非開示か、まだ分かっていない数値です。`,
};
