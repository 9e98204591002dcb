export { messages as assumptions } from "../assumptions.js";
export { messages as csv } from "../csv.js";
export { messages as exports } from "../exports.js";
