export { messages as csv } from "../csv.js";
export { messages as exports } from "../exports.js";
export { messages as kit } from "../kit.js";
export { messages as link } from "../link.js";
