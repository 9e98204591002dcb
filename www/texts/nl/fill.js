/** Names and descriptions of inputs: Dutch fills them in as English does. */
export { filled } from "../en/fill.js";
