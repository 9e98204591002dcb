export { messages as claims } from "../claims.js";
export { messages as evidence } from "../evidence.js";
