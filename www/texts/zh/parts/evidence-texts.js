export { messages as evidence } from "../evidence.js";
