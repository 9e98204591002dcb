/** Names and descriptions of inputs: Spanish puts the words of a story where English does. */

export { filled } from "../en/fill.js";
