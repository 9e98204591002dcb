export { messages as assumptions } from "../assumptions.js";
