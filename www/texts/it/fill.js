/** Names and descriptions are filled as in English. */
export { filled } from "../en/fill.js";
