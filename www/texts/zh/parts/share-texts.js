export { messages as kit } from "../kit.js";
export { messages as link } from "../link.js";
