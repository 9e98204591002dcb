/** Names and descriptions of inputs are filled as in English. */
export { filled } from "../en/fill.js";
