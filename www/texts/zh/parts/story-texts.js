export { messages as missing } from "../missing.js";
export { termsOf } from "../terms.js";
