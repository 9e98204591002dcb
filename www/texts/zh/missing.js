/** What is said as long as nothing can be projected. */

import { within } from "./terms.js";

/** @type {typeof import("../en/missing.js").messages} */
export const messages = {
  title: (company) => `输入以下各项后，就能预测提速对${within(company)}值多少钱。这些数字没有披露，或尚不可知：`,
};
