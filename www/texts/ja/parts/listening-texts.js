export { messages as listening } from "../listening.js";
