/** Arabic needs no way of its own to fill in the words of a story. */
export { filled } from "../en/fill.js";
