/** German fills names and descriptions of inputs in as English does. */
export { filled } from "../en/fill.js";
